// Where an article names its officials again. Persons are invented.
#include <warta/extractor.h>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

warta::Article extract(const std::string& text) {
  static const warta::Extractor extractor;
  warta::Input input;
  input.text = text;
  return extractor.extract(input);
}

/// The mentions of the official behind the first one, joined by "; ".
std::string later(const std::string& text, std::size_t official = 0) {
  const warta::Article article = extract(text);
  std::string out;
  if (official >= article.officials.size()) return "no official";
  const auto& mentions = article.officials[official].mentions;
  for (std::size_t i = 1; i < mentions.size(); ++i) out += (i > 1 ? "; " : "") + std::string(article.slice(mentions[i].span));
  return out;
}

const std::string rizal = "Bupati Demak Rizal Hasan hadir.\n\n";

}  // namespace

TEST_CASE("later mentions: parts of the name, with titles before them") {
  CHECK(later(rizal + "Rizal senang. Kata Hasan, warga pulang. Pak Rizal pulang.") == "Rizal; Hasan; Pak Rizal");
  CHECK(later(rizal + "Rizal Hasan pulang bersama RIZAL.") == "Rizal Hasan; RIZAL");
  CHECK(later("Bupati Demak Muhammad Rizal hadir.\n\nMuhammad bukan dia, Rizal ya.") == "Rizal");
}

TEST_CASE("later mentions: a part of somebody else's name is none") {
  CHECK(later(rizal + "Rizal Wicaksono membantu. Ia warga.") == "");
  CHECK(later(rizal + "Warga bernama Sarwono Hasan membantu.") == "");
  CHECK(later(rizal + "Korban bernama Rizal Wicaksono. Rizal dirawat.") == "");
  CHECK(later("Bupati Demak Rizal Hasan dan Kapolres Demak AKBP Rizal Sarwono hadir.\n\nRizal pulang. Sarwono tinggal.", 0) ==
        "");
  CHECK(later("Bupati Demak Rizal Hasan dan Kapolres Demak AKBP Rizal Sarwono hadir.\n\nRizal pulang. Sarwono tinggal.", 1) ==
        "Sarwono");
}

TEST_CASE("later mentions: words of the language are names where nothing else gives the capital") {
  const std::string surya = "Bupati Demak Surya Hasan hadir.\n\n";
  CHECK(later(surya + "Surya mengatakan air surut.") == "Surya");
  CHECK(later(surya + "Warga menemui Surya di sana.") == "Surya");
  CHECK(later(surya + "Surya terbit di timur.") == "");
}

TEST_CASE("later mentions: capitals of a headline tell nothing of a name") {
  CHECK(later(rizal + "Relawan Pilbup Rizal Bagi Sembako\n\nRizal pulang.") == "Rizal; Rizal");
}

TEST_CASE("later mentions: a post that points back is who spoke, and may be another one of his") {
  CHECK(later(rizal + "\"Baik,\" kata Rizal. Politikus PDIP itu pulang.") == "Rizal");
  const warta::Article article = extract(rizal + "\"Baik,\" kata Rizal. \"Senang,\" ujar mantan Wakil Bupati Kudus itu.");
  REQUIRE(article.officials.size() == 2);
  CHECK(article.posts.empty());
  CHECK(article.officials[1].name == "Rizal Hasan");
  CHECK(article.officials[1].position == "Wakil Bupati");
  CHECK(article.officials[1].status == warta::Status::former);
  CHECK(article.officials[0].quotes.size() == 2);
}

TEST_CASE("later mentions: short forms behind a word of speech") {
  CHECK(later("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Adit. Adit pulang.") == "Adit; Adit");
  CHECK(later("Bupati Demak Adityo Hasan hadir.\n\n\"Baik,\" ujar Bowo. Bowo pulang.") == "");
  CHECK(later("Bupati Demak Saifudin Hasan atau Gus Udin hadir.\n\nGus Udin pulang.") == "Gus Udin; Gus Udin");
}

TEST_CASE("later mentions: abbreviations and nicknames") {
  CHECK(later("Bupati Demak Rizal Hasan (RH) hadir. RH pulang.") == "RH; RH");
  CHECK(later("Bupati Demak Rizal Hasan (PKB) hadir. PKB pulang.") == "");
  CHECK(later("Bupati Demak Rizal Hasan (Golkar) hadir. Golkar pulang.") == "");
  CHECK(later("Bupati Demak Rizal Hasan, yang akrab disapa Ical, hadir. Ical pulang.") == "Ical; Ical");
  CHECK(later(rizal + "Pria yang akrab disapa Ical itu pulang. \"Baik,\" kata Ical.") == "Ical; Ical");
  CHECK(later(rizal + "Tersangka AW alias Ical ditangkap. Ical diam.") == "");
  CHECK(later(rizal + "Ical, sapaan akrab Rizal, pulang.") == "Ical; Rizal");
  CHECK(extract("Bupati Demak Rizal Hasan alias Ical hadir.").officials.at(0).mentions.at(1).rule == "officials/sapaan");
}

TEST_CASE("later mentions: the post in other words") {
  CHECK(later(rizal + "Orang nomor satu di Demak itu pulang.") == "Orang nomor satu di Demak");
  CHECK(later(rizal + "Orang nomor satu di Pemkab itu pulang.") == "Orang nomor satu di Pemkab");
  CHECK(later(rizal + "Orang nomor satu di Kudus pulang.") == "");
  CHECK(later(rizal + "Orang nomor dua di Demak pulang.") == "");
  CHECK(later("Bupati Demak Rizal Hasan menemui Wali Kota Tegal Joko Sarwono.\n\nOrang nomor satu itu pulang.") == "");
}

TEST_CASE("later mentions: the post alone") {
  CHECK(later(rizal + "Bupati pulang.") == "Bupati");
  CHECK(later("Pj Bupati Demak Rizal Hasan hadir.\n\nBupati pulang.") == "Bupati");
  CHECK(later("Hakim Rizal Hasan hadir.\n\nHakim lain pulang.") == "");
}

TEST_CASE("later mentions: each in its zone") {
  const warta::Article article =
      extract("Rizal Tinjau Banjir\n\nDEMAK - Bupati Demak Rizal Hasan hadir. Warga senang.\n\nBaca juga: Rizal Pulang");
  REQUIRE(article.officials.size() == 1);
  REQUIRE(article.officials[0].mentions.size() == 2);
  CHECK(article.officials[0].mentions[0].zone == warta::Zone::title);
  CHECK(article.officials[0].mentions[1].zone == warta::Zone::body);
}
