#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <warta/extractor.h>

// How mentions of regions get their codes. Regions are real, persons are not.

namespace {

const warta::Extractor& extractor() {
  static const warta::Extractor made;
  return made;
}

const warta::Region* find(const warta::Article& article, const std::string& surface) {
  for (const warta::Region& region : article.regions)
    for (const warta::Mention& mention : region.mentions)
      if (article.slice(mention.span) == surface) return &region;
  return nullptr;
}

/// The code of the mention with this surface; "none" where there is no such mention, empty where it stays open.
std::string code(const std::string& text, const std::string& surface) {
  const warta::Article article = extractor().extract({.text = text});
  const warta::Region* region = find(article, surface);
  return region == nullptr ? "none" : region->code;
}

}  // namespace

TEST_CASE("regions: a hierarchy decides each of its parts") {
  const std::string text = "Warga Desa Sukaraja, Kecamatan Buay Madang, Kabupaten OKU Timur, hadir.";
  CHECK(code(text, "Desa Sukaraja") == "16.08.02.2001");
  CHECK(code(text, "Kecamatan Buay Madang") == "16.08.02");
  CHECK(code(text, "Kabupaten OKU Timur") == "16.08");
}

TEST_CASE("regions: parts of a hierarchy need no type word") {
  CHECK(code("warga Sayung, Kabupaten Demak", "Sayung") == "33.21.04");
  CHECK(code("warga Kalisari, Sayung, Demak", "Sayung") == "33.21.04");
  CHECK(code("warga Kalisari, Sayung, Demak", "Kalisari").starts_with("33.21.04."));
  CHECK(code("warga Sayung hadir di Demak", "Sayung") == "none");
  CHECK(code("Bandara Sayung, Kabupaten Demak", "Sayung") == "none");
}

TEST_CASE("regions: districts tell a kabupaten from the kota of its name") {
  CHECK(code("di Kecamatan Ciawi, Bogor", "Bogor") == "32.01");
  CHECK(code("di Bogor Tengah, Bogor", "Bogor Tengah") == "32.71.03");
  CHECK(code("Polres Cirebon Kota hadir", "Cirebon Kota") == "32.74");
  CHECK(code("DPRD Cirebon hadir", "Cirebon").empty());
}

TEST_CASE("regions: a dateline is of the kabupaten or kota that the article names more often") {
  CHECK(code("SORONG - Pemkot Sorong membuka acara di Kota Sorong bagi warga Kabupaten Sorong.", "SORONG") == "96.71");
  CHECK(code("SORONG - Pemkot Sorong membuka acara di Kota Sorong bagi warga Aimas, Kabupaten Sorong.", "SORONG") == "96.71");
  CHECK(code("KUPANG - Pemkab Kupang membuka acara di Kabupaten Kupang bagi warga Kota Kupang.", "KUPANG") == "53.01");
  CHECK(code("KUPANG - Warga Kabupaten Kupang dan Kota Kupang hadir.", "KUPANG").empty());
}

TEST_CASE("regions: of a kabupaten and a kota of one name the police's is the kabupaten") {
  CHECK(code("Polres Cirebon hadir", "Cirebon") == "32.09");
  CHECK(code("Kota Bogor macet. Kapolres Bogor hadir.", "Bogor") == "32.01");
  CHECK(code("Polres Gorontalo hadir", "Gorontalo") == "75.01");
}

TEST_CASE("regions: the article's kabupaten decides among districts of one name") {
  CHECK(code("Bupati Lahat hadir. Warga Kecamatan Merapi Barat senang.", "Kecamatan Merapi Barat") == "16.04.09");
  CHECK(code("Banjir melanda Kecamatan Sukaraja, kata warga.", "Kecamatan Sukaraja").empty());
  CHECK(code("Bupati Bogor hadir. Banjir melanda Kecamatan Sukaraja.", "Kecamatan Sukaraja") == "32.01.04");
}

TEST_CASE("regions: a name that its phrase does not have there has no code and no candidates") {
  const warta::Article article = extractor().extract({.text = "Desa Sukamaju Lestari, Kecamatan Sayung, Kabupaten Demak"});
  const warta::Region* region = find(article, "Desa Sukamaju Lestari");
  REQUIRE(region != nullptr);
  CHECK(region->code.empty());
  CHECK(region->level == warta::RegionLevel::village);
  CHECK(region->candidates.empty());
}

TEST_CASE("regions: open names list their readings, those that the article speaks for first") {
  const warta::Article article = extractor().extract({.text = "Banjir melanda Malang. Gubernur Jawa Timur hadir."});
  const warta::Region* region = find(article, "Malang");
  REQUIRE(region != nullptr);
  CHECK(region->code.empty());
  REQUIRE(region->candidates.size() == 2);
  CHECK(region->candidates[0].code == "35.73");
  CHECK(region->candidates[0].reason == "in Jawa Timur, which the article names");
  CHECK(region->candidates[1].code == "35.07");
}

TEST_CASE("regions: the bare name of a province's capital is the city, unless the article speaks for the kabupaten") {
  CHECK(code("Banjir melanda Semarang.", "Semarang") == "33.74");
  CHECK(code("Banjir melanda Semarang. Bupati Semarang hadir.", "Semarang") == "33.22");
  CHECK(code("Banjir melanda Semarang. Warga Kecamatan Ungaran Timur mengungsi.", "Semarang") == "33.22");
}

TEST_CASE("regions: on Java a kampung is a part of a village") {
  CHECK(code("Warga Pandeglang mengungsi dari Kampung Lebaksari.", "Kampung Lebaksari") == "none");
  CHECK(code("Warga Padukuhan Bulusari, Kecamatan Sayung, Kabupaten Demak, hadir.", "Bulusari") == "none");
  CHECK(code("Warga Siak mengungsi dari Kampung Bandar Sungai.", "Kampung Bandar Sungai") == "14.08.12.2001");
}

TEST_CASE("regions: districts that are told without their Kota") {
  CHECK(code("Warga Kecamatan Kisaran Barat, Kabupaten Asahan, hadir.", "Kecamatan Kisaran Barat") == "12.09.19");
}

TEST_CASE("regions: village names of hundreds keep ten candidates") {
  const warta::Article article = extractor().extract({.text = "Warga Desa Sukamaju hadir."});
  const warta::Region* region = find(article, "Desa Sukamaju");
  REQUIRE(region != nullptr);
  CHECK(region->candidates.size() == 10);
}

TEST_CASE("regions: lists give their type to all names") {
  const std::string text = "Kabupaten Bogor, Bekasi, dan Sukabumi";
  CHECK(code(text, "Bekasi") == "32.16");
  CHECK(code(text, "Sukabumi") == "32.02");
  CHECK(code("Kota Bandung, Bekasi ramai", "Bekasi").empty());
  CHECK(code("Kecamatan Sayung dan Karangtengah, Kabupaten Demak", "Karangtengah") == "33.21.05");
}

TEST_CASE("regions: what the headline says of a name counts for the text") {
  const warta::Article article = extractor().extract({.text = "Banjir melanda Bandung.", .title = "Kabupaten Bandung Banjir"});
  const warta::Region* region = find(article, "Bandung");
  REQUIRE(region != nullptr);
  CHECK(region->code == "32.04");
}

TEST_CASE("regions: two type words before one name are two regions") {
  CHECK(code("Warga Desa/Kecamatan Sayung, Kabupaten Demak, hadir.", "Desa") == "33.21.04.2010");
  CHECK(code("Warga Kabupaten/Kota Bogor hadir.", "Kabupaten") == "32.01");
  CHECK(code("Warga Kabupaten/Kota Bogor hadir.", "Kota Bogor") == "32.71");
  CHECK(code("Warga Kabupaten/Kota Palembang hadir.", "Kabupaten") == "none");
  CHECK(code("Warga Kelurahan/Kecamatan Sukajadi, Kota Bandung, hadir.", "Kelurahan") == "none");
}

TEST_CASE("regions: numbers of names are found in figures, roman numerals and words") {
  CHECK(code("di Kecamatan Ilir Timur I Palembang", "Kecamatan Ilir Timur I") == "16.71.05");
  CHECK(code("di Kecamatan Ilir Timur 1, Kota Palembang", "Kecamatan Ilir Timur 1") == "16.71.05");
  CHECK(code("di Kecamatan Ilir Timur Satu, Kota Palembang", "Kecamatan Ilir Timur Satu") == "16.71.05");
}

TEST_CASE("regions: the stop of an abbreviation is a part of the name") {
  CHECK(code("Warga Kep. Riau hadir.", "Kep. Riau") == "21");
  CHECK(code("Warga Kab. Kep. Meranti hadir.", "Kab. Kep. Meranti") == "14.10");
}

TEST_CASE("regions: names that end like words glued to them, or hold type words or numbers") {
  CHECK(code("Warga Kecamatan Megamendung, Kabupaten Bogor, hadir.", "Kecamatan Megamendung") == "32.01.26");
  CHECK(code("Warga Kecamatan Sungayang, Kabupaten Tanah Datar, hadir.", "Kecamatan Sungayang") == "13.04.07");
  CHECK(code("Warga Kecamatan Kampung Laut, Kabupaten Cilacap, hadir.", "Kecamatan Kampung Laut") == "33.01.24");
  CHECK(code("Warga Kabupaten Lima Puluh Kota hadir.", "Kabupaten Lima Puluh Kota") == "13.07");
  CHECK(code("Bupati Lima Puluh Kota hadir.", "Lima Puluh Kota") == "13.07");
  CHECK(code("Warga Kecamatan Gunung Bintang Awai, Barito Selatan, hadir.", "Kecamatan Gunung Bintang Awai") == "62.04.05");
}

TEST_CASE("regions: names of what is no region") {
  CHECK(code("Jalan ke Gunung Dempo, Pagaralam, rusak.", "Gunung Dempo") == "none");
  CHECK(code("Warga Kelurahan Gunung Dempo, Pagaralam, hadir.", "Kelurahan Gunung Dempo") == "16.72.02.1005");
  CHECK(code("Banjir melanda Distrik Uttarbanga di India.", "Distrik Uttarbanga") == "none");
  CHECK(code("Dapur umum di Desa Lesungbatu dan Desa Kanada.", "Desa Lesungbatu").empty());
  CHECK(code("Pesantren Nurul Falah Rembang Jawa Tengah hadir.", "Jawa Tengah") == "33");
  CHECK(code("1. Kelurahan Lesungbatu RayaJumlah: 2", "Kelurahan Lesungbatu Raya").empty());
}

TEST_CASE("regions: doubtful names need evidence") {
  CHECK(code("Harga Batu Bara naik.", "Batu Bara") == "none");
  CHECK(code("Kabupaten Batu Bara ramai. Warga Batu Bara senang.", "Batu Bara") == "12.19");
  CHECK(code("Lurah Makawidey hadir di Bitung.", "Makawidey") == "71.72.04.1007");
  CHECK(code("Lurah Makawidey hadir.", "Makawidey") == "none");
  CHECK(code("Kabupaten Sambas 321 orang, Bengkayang 66 orang, Landak 55 orang.", "Landak") == "61.08");
  CHECK(code("Kabupaten Sambas 321 orang, Landak 55 orang.", "Landak") == "none");
}

TEST_CASE("regions: districts and villages stand alone in an article on their kabupaten") {
  const std::string home = "Bupati Demak hadir. Pemkab Demak memberi bantuan. ";
  CHECK(code(home + "Warga Sayung senang.", "Sayung") == "33.21.04");
  CHECK(code(home + "Jalan dari Sayung ke Kalisari rusak.", "Kalisari") == "33.21.04.2004");
  CHECK(code("Bupati Demak hadir. Warga Sayung senang.", "Sayung") == "none");  // named once
  CHECK(code(home + "Sayung hadir.", "Sayung") == "none");
  CHECK(code(home + "Ia lahir dari Hadi.", "Hadi") == "none");
  CHECK(code(home + "Warga Sayung Makmuria senang.", "Sayung") == "none");  // a longer name
  CHECK(code("Bupati Sidoarjo hadir. Pemkab Sidoarjo mengeruk sungai di Ketapang.", "Ketapang") == "35.15.06.2002");
  CHECK(code("Bupati Sidoarjo hadir. Pemkab Sidoarjo mengirim beras ke Ketapang, Kalbar.", "Ketapang") == "61.04");
  CHECK(code("SAYUNG, WARTAKITA.COM - Bupati Demak hadir.", "SAYUNG") == "33.21.04");
}

TEST_CASE("regions: lists of districts without type words") {
  const std::string home = "Bupati Demak hadir. Pemkab Demak memberi bantuan. ";
  const std::string listed = home + "Banjir terjadi di tiga kecamatan, yakni Sayung, Bonang dan Wedung.";
  CHECK(code(listed, "Sayung") == "33.21.04");
  CHECK(code(listed, "Wedung") == "33.21.13");
  const std::string counted = home + "Kecamatan Sayung 71 kasus, Bonang 39 kasus, disusul Wedung enam kasus.";
  CHECK(code(counted, "Bonang") == "33.21.12");
  CHECK(code(counted, "Wedung") == "33.21.13");
  const std::string shares = home + "Kecamatan Sayung yakni 203 kasus (41,8 persen), disusul Bonang 97 kasus.";
  CHECK(code(shares, "Bonang") == "33.21.12");
  CHECK(code(home + "Kecamatan Sayung paling banyak mencatat kasus itu (41,8 persen), disusul Bonang.", "Bonang") == "none");
  const std::string column = home + "\n1. Sayung: 10\n2. Bonang: 12\n3. Wedung: 9";
  CHECK(code(column, "Bonang") == "33.21.12");
  CHECK(code(home + "\n1. Sayung: 10\n2. Hadi: 12", "Sayung") == "none");
  CHECK(code(home + "Kami suka buah, yakni Sayung.", "Sayung") == "none");
  const std::string of_one_name =
      "Bupati PPU hadir. Pemkab PPU memberi bendera ke tiga kecamatan, yakni Penajam, Waru dan Sepaku.";
  CHECK(code(of_one_name, "Penajam") == "64.09.01");
  CHECK(code(of_one_name, "Sepaku") == "64.09.04");
}

TEST_CASE("regions: a list goes on with its numbers") {
  const std::string text = "Banjir di Kecamatan Ilir Timur I, II, dan III, Kota Palembang.";
  CHECK(code(text, "II") == "16.71.06");
  CHECK(code(text, "III") == "16.71.18");
  CHECK(code("Di Kecamatan Sayung, II, Demak", "II") == "none");
}

TEST_CASE("regions: a listed name that is spelt otherwise") {
  CHECK(code("warga Kecamatan Tegalalang, Kabupaten Gianyar", "Kecamatan Tegalalang") == "51.04.06");
  CHECK(code("warga Kecamatan Tegalalang", "Kecamatan Tegalalang").empty());
  CHECK(code("warga Kecamatan Tegalabang, Kabupaten Gianyar", "Kecamatan Tegalabang").empty());
  const std::string two = "Bupati Gianyar dan Bupati Demak hadir. ";
  CHECK(code(two + "Warga Kecamatan Tegalalang senang.", "Kecamatan Tegalalang") == "51.04.06");
  CHECK(code(two + "Bupati Kudus dan Bupati Jepara hadir. Warga Kecamatan Tegalalang senang.", "Kecamatan Tegalalang").empty());
}

TEST_CASE("regions: unlisted names that are no regions") {
  CHECK(code("Warga Kampung Sananjaya di Kota Malang hadir.", "Kampung Sananjaya") == "none");
  CHECK(code("Warga Kampung Kwitjaya di Papua hadir.", "Kampung Kwitjaya").empty());
  CHECK(code("Warga Kampung Sananjaya di Kota Malang hadir. Menteri pergi ke Papua.", "Kampung Sananjaya") == "none");
  CHECK(code("Polisi India hadir. Gempa mengguncang Distrik Rudrajag.", "Distrik Rudrajag") == "none");
  CHECK(code("Gempa mengguncang Distrik Rudrajag.", "Distrik Rudrajag").empty());
}

TEST_CASE("regions: a village that no table lists and that bears a district's name") {
  const auto level = [](const std::string& text, const std::string& surface) {
    const warta::Article article = extractor().extract({.text = text});
    const warta::Region* region = find(article, surface);
    return region == nullptr ? "none" : std::string(warta::to_string(region->level));
  };
  CHECK(level("Kepala Kampung Wesaput Hadi Sarwono hadir di Kabupaten Jayawijaya.", "Wesaput") == "village");
  CHECK(code("Kepala Kampung Wesaput Hadi Sarwono hadir di Kabupaten Jayawijaya.", "Wesaput").empty());
  CHECK(level("Kepala Kampung Sarwono Hadi hadir di Kabupaten Jayawijaya.", "Sarwono") == "none");
  CHECK(level("Kepala Kampung Wesaput hadir.", "Wesaput") == "none");  // his own name, for all that is said
}

TEST_CASE("regions: longer names that begin with a region's") {
  CHECK(code("Kereta berhenti di Lebak Bulus.", "Lebak") == "none");
  CHECK(code("Kereta dari Jakarta Selatan berhenti di Lebak Bulus.", "Lebak Bulus") == "31.74.06.1002");
  CHECK(code("sabana Padang Mausui", "Padang") == "none");
  CHECK(code("wisatawan di Padang hadir", "Padang") == "13.71");
}

TEST_CASE("regions: prepositions glued to a name") {
  CHECK(code("Warga diDemak hadir.", "Demak") == "33.21");
  CHECK(code("jalan dari Kudus keDemak", "Demak") == "33.21");
  CHECK(code("TransDemak hadir.", "Demak") == "none");
}

TEST_CASE("regions: where nothing else decides, what the outlet is at home in") {
  CHECK(code("SUMEKS.CO - Banjir melanda Kecamatan Belimbing.", "Kecamatan Belimbing") == "16.03.23");
  CHECK(code("WARTAKITA.COM - Banjir melanda Kecamatan Belimbing.", "Kecamatan Belimbing").empty());
  CHECK(code("WARTAKITA.COM - Banjir melanda Banjar.", "Banjar") == "none");
}
