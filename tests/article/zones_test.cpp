#include <string>

#include <doctest/doctest.h>
#include <warta/extractor.h>

using namespace warta;

namespace {

const Extractor& extractor() {
  static const Extractor extractor;
  return extractor;
}

Article read(std::string_view text, std::string_view title = {}) { return extractor().extract({.text = text, .title = title}); }

/// All zones but the body, as "dateline{OKI -}": with their text, without blanks at its end, and with "/" for line feeds.
std::string zones(std::string_view text, std::string_view title = {}) {
  const Article article = read(text, title);
  std::string out;
  for (const ZoneSpan& zone : article.zones) {
    if (zone.zone == Zone::body) continue;
    std::string surface(article.slice(zone.span));
    surface.erase(surface.find_last_not_of(" \n") + 1);
    for (char& c : surface)
      if (c == '\n') c = '/';
    out += (out.empty() ? "" : " ") + std::string(to_string(zone.zone)) + "{" + surface + "}";
  }
  return out;
}

std::string place(std::string_view text) {
  const Article article = read(text);
  return article.dateline ? article.dateline->place + "|" + article.dateline->outlet : "none";
}

}  // namespace

TEST_CASE("zones: all is body where nothing opens a zone") {
  CHECK(zones("") == "");
  CHECK(zones(" \n ") == "");
  CHECK(zones("Bupati hadir di Demak.") == "");
  CHECK(zones("Bupati hadir.\nWarga pulang.") == "");
}

TEST_CASE("zones: a dateline gives its place and outlet") {
  CHECK(place("OKI, WARTAKITA.COM - Bupati hadir.") == "16.02|WARTAKITA.COM");
  CHECK(place("Wartakita.com, Deli Serdang - Bupati hadir.") == "12.07|Wartakita.com");
  CHECK(place("Lampung Barat (ANTARA) - Bupati hadir.") == "18.04|ANTARA");
  CHECK(place("WARTA.CO | PALEMBANG – Bupati hadir.") == "16.71|WARTA.CO");
  CHECK(place("Kediri, Jawa Timur - Bupati hadir.").ends_with("|"));
  CHECK(place("Kota Bima, Suara NTB – Wali Kota hadir.") == "52.72|Suara NTB");
  CHECK(place("Sekayu - Bupati hadir.") == "16.06|");
  CHECK(place("SUKADANA - Bupati hadir.") == "|");
  CHECK(place("KOPENHAGEN - Menteri hadir.") == "|");
  CHECK(place("WARTAKITA.COM - Bupati hadir.") == "|WARTAKITA.COM");
}

TEST_CASE("zones: what looks like a dateline and is none") {
  CHECK(place("Tim Merah - Tim Biru bertanding.") == "none");
  CHECK(place("Persija Jakarta - Persib Bandung bertemu.") == "none");
  CHECK(place("BRI - laba naik.") == "none");
  CHECK(place("Banjir melanda warga Demak - Kudus.") == "none");
  CHECK(place("Jalan itu rusak. DEMAK - Bupati hadir.") == "none");
}

TEST_CASE("zones: a dateline stands in the opening or not at all") {
  std::string text;
  for (int i = 0; i < 7; ++i) text += "Warga hadir di balai.\n";
  CHECK(place("Banjir Surut\nSiti Rahma\n" + text.substr(0, 22) + "DEMAK, WARTA.CO - Bupati hadir.") == "33.21|WARTA.CO");
  CHECK(place(text + "DEMAK, WARTA.CO - Bupati hadir.") == "33.21|WARTA.CO");
  CHECK(place(text + "Warga pulang.\nDEMAK, WARTA.CO - Bupati hadir.") == "none");
}

TEST_CASE("zones: a dateline with bold marks, brackets, lines of its own, or glued") {
  CHECK(zones("**DEMAK** – Bupati hadir.") == "dateline{**DEMAK** –}");
  CHECK(zones("[DEMAK, WARTA.CO] - Bupati hadir.") == "dateline{[DEMAK, WARTA.CO] -}");
  CHECK(zones("Demak\n-\nBupati hadir.") == "dateline{Demak/-}");
  CHECK(zones("MUARASABAK-Dalam rapat itu Bupati hadir.") == "dateline{MUARASABAK-}");
  CHECK(zones("WARTA.CO,Demak-Bupati hadir.") == "dateline{WARTA.CO,Demak-}");
  CHECK(zones("Warta6.com, DemakBupati hadir.") == "dateline{Warta6.com, Demak}");
}

TEST_CASE("zones: headlines are found by their place") {
  CHECK(zones("Bupati Demak Lantik Camat\n\nDEMAK - Bupati hadir.") == "title{Bupati Demak Lantik Camat} dateline{DEMAK -}");
  CHECK(zones("Bupati Lantik Camat\n\nBupati Lantik Camat.--\n\nBupati hadir.") ==
        "title{Bupati Lantik Camat} caption{Bupati Lantik Camat.--}");
  CHECK(zones("Awas! Siapa Lantik Camat?\n\nBupati hadir.") == "title{Awas! Siapa Lantik Camat?}");
  CHECK(zones("Bupati hadir.\n\nWarga pulang.") == "");
  CHECK(zones("Bupati hadir. Ia\n\nWarga pulang.") == "");
  CHECK(zones("Gubernur Jawa Tengah\nmenerbitkan aturan baru.") == "");
}

TEST_CASE("zones: a title that was given decides") {
  CHECK(zones("Banjir Surut\nBupati Lantik Camat\nBupati hadir.", "Bupati Lantik Camat") == "title{Bupati Lantik Camat}");
  CHECK(zones("Bupati Lantik Camat\nBupati hadir.", "Banjir Surut") == "");
}

TEST_CASE("zones: related links") {
  CHECK(zones("Warga hadir.\nBACA JUGA:Bupati Pulang\nIa senang.") == "related{BACA JUGA:Bupati Pulang}");
  CHECK(zones("Warga hadir.\nBaca Juga :\nBupati Demak Pulang\nIa senang.") == "related{Baca Juga :/Bupati Demak Pulang}");
  CHECK(zones("Warga hadir (Baca juga: Bupati Pulang) dan senang.") == "related{(Baca juga: Bupati Pulang)}");
  CHECK(zones("Ia pulang. Baca juga: Bupati Pulang Baca juga: Camat Hadir") ==
        "related{Baca juga: Bupati Pulang Baca juga: Camat Hadir}");
}

TEST_CASE("zones: a marker whose link was lost takes no sentence with it") {
  CHECK(zones("Warga hadir.\nBaca Juga\nIa senang di Demak.") == "related{Baca Juga}");
  CHECK(zones("Warga hadir. Baca juga: Bupati Pulang. Ia senang.") == "related{Baca juga: Bupati Pulang.}");
}

TEST_CASE("zones: captions") {
  CHECK(zones("Warga hadir.\nFoto: Humas Demak\nIa senang.") == "caption{Foto: Humas Demak}");
  CHECK(zones("Foto itu beredar.\nIa senang.") == "");
}

TEST_CASE("zones: footers") {
  CHECK(zones("Warga hadir.\nAdvertisement\nIa senang.") == "footer{Advertisement}");
  CHECK(zones("Warga hadir.\nAdvertisement besar dipasang.") == "");
  CHECK(zones("Warga hadir.\nSumber:\nwarta.co") == "footer{Sumber:/warta.co}");
  CHECK(zones("Ia senang.\nEditor: Siti Rahma\nbanjir demak\nbanjir") == "footer{Editor: Siti Rahma/banjir demak/banjir}");
  CHECK(zones("Ia senang.\nEditor: Siti Rahma\nWarga pulang.") == "footer{Editor: Siti Rahma}");
}

TEST_CASE("zones: initials and names of writers") {
  CHECK(zones("Ia senang.\n(abc/def)") == "footer{(abc/def)}");
  CHECK(zones("Ia senang. (abc/def)") == "footer{(abc/def)}");
  CHECK(zones("Warga hadir.\n“Saya senang.” (*)\nSumber: warta.co") == "footer{(*)/Sumber: warta.co}");
  CHECK(zones("Ia senang.\n(Siti Rahma)\nbanjir\ndemak") == "footer{(Siti Rahma)/banjir/demak}");
  CHECK(zones("Ia senang di Demak (Jateng)") == "");
  CHECK(zones("Ia senang. (lihat tabel)") == "");
}

TEST_CASE("zones: nothing shows inside a footer") {
  CHECK(zones("Ia senang.\nEditor: Siti Rahma\nBaca juga: Bupati Pulang") ==
        "footer{Editor: Siti Rahma/Baca juga: Bupati Pulang}");
}

TEST_CASE("zones: facts know their zone, and links weigh nothing") {
  const Article article = read("DEMAK - Bupati hadir.\nBaca juga: 12 Warga Kudus Mengungsi ke Kudus");
  REQUIRE(article.numbers.size() == 1);
  CHECK(article.numbers[0].zone == Zone::related);
  REQUIRE(article.main_region);
  CHECK(article.main_region->code == "33.21");
}
