// Who says what. Persons are invented.
#include <warta/extractor.h>

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

constexpr std::string_view two_officials = "Bupati Demak Siti Rahma dan Kapolres Demak AKBP Rizal Hasan meninjau banjir.\n\n";

/// "name: speech" of all officials, one a line.
std::string spoken(std::string_view text, std::string_view before = two_officials) {
  static const warta::Extractor extractor;
  const std::string whole = std::string(before) + std::string(text);
  warta::Input input;
  input.text = whole;
  const warta::Article article = extractor.extract(input);
  std::string out;
  for (const warta::Official& official : article.officials)
    for (const warta::Quote& quote : official.quotes) out += official.name + ": " + std::string(article.slice(quote.span)) + "\n";
  return out;
}

}  // namespace

TEST_CASE("attribution: speaker behind and before") {
  CHECK(spoken("\"Air surut,\" kata Siti Rahma.") == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("“Air surut,” tutur AKBP Rizal, Senin.") == "Rizal Hasan: “Air surut,”\n");
  CHECK(spoken("\"Air surut,\" ujar Bupati.") == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("Rahma mengatakan, \"Air surut.\"") == "Siti Rahma: \"Air surut.\"\n");
  CHECK(spoken("Rahma saat ditemui di kantornya menegaskan: \"Air surut.\"") == "Siti Rahma: \"Air surut.\"\n");
}

TEST_CASE("attribution: indirect speech is the clause") {
  CHECK(spoken("Rahma mengatakan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Rahma menjelaskan, air akan surut pada malam hari.") == "Siti Rahma: air akan surut pada malam hari\n");
  CHECK(spoken("Menurut Rizal, jalan masih ditutup.") == "Rizal Hasan: jalan masih ditutup\n");
  CHECK(spoken("Jalan masih ditutup, kata Rizal.") == "Rizal Hasan: Jalan masih ditutup\n");
  CHECK(spoken("Kedua, lanjut Rizal, jalan masih ditutup.") == "Rizal Hasan: jalan masih ditutup\n");
  CHECK(spoken("Jalan lama itu, kata Rizal, masih ditutup petugas.") ==
        "Rizal Hasan: Jalan lama itu\nRizal Hasan: masih ditutup petugas\n");
}

TEST_CASE("attribution: objects of verbs are no speech") {
  CHECK(spoken("Rahma menyampaikan bantuan kepada warga.") == "");
  CHECK(spoken("Rahma menjelaskan soal banjir itu.") == "");
  CHECK(spoken("Rahma enggan mengatakan bahwa air akan surut.") == "");
  CHECK(spoken("Rahma memberi kata sambutan.") == "");
}

TEST_CASE("attribution: objects and settings of verbs, and what is a clause behind them") {
  CHECK(spoken("Rahma menyatakan dukungan penuh terhadap warga yang mengungsi.") == "");
  CHECK(spoken("Rahma menegaskan komitmen untuk menjaga sungai itu.") == "");
  CHECK(spoken("Rahma membenarkan kabar tersebut.") == "");
  CHECK(spoken("Rahma membenarkan pihaknya menerima laporan.") == "Siti Rahma: pihaknya menerima laporan\n");
  CHECK(spoken("Rahma menyebut \"zona merah\" di kota itu.") == "");
  CHECK(spoken("Rahma mengatakan dalam dua hari ini warga yang mengungsi akan pulang.") ==
        "Siti Rahma: dalam dua hari ini warga yang mengungsi akan pulang\n");
  CHECK(spoken("Rahma mengatakan dalam sambutannya, air sudah surut.") == "Siti Rahma: air sudah surut\n");
  CHECK(spoken("Rahma mengatakan kepada wartawan bahwa air sudah surut.") == "Siti Rahma: air sudah surut\n");
  CHECK(spoken("Rahma menilai perkembangan kota itu perlu diimbangi taman.") == "Siti Rahma: perkembangan kota itu perlu diimbangi taman\n");
  CHECK(spoken("Rahma bilang warga pulang. \"Air surut,\" bilang Rizal.") == "Siti Rahma: warga pulang\nRizal Hasan: \"Air surut,\"\n");
}

TEST_CASE("attribution: speakers in other words, and forms of other order") {
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang,\" ujar politikus partai itu.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Politikus partai itu menilai, warga akan pulang.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: warga akan pulang\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang,\" ia menambahkan.") == "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("\"Air surut,\" Rahma menandaskan.") == "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("Dijelaskan Rahma, air sudah surut.") == "Siti Rahma: air sudah surut\n");
  CHECK(spoken("Hal itu dijelaskan Rahma, Senin.") == "");
  CHECK(spoken("Jalan itu menurut Rizal masih ditutup petugas.") == "Rizal Hasan: Jalan itu\nRizal Hasan: masih ditutup petugas\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Polisi mengatakan, jalan ditutup. \"Warga pulang,\" katanya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Joko Sarwono bersyukur. \"Kami pulang,\" tambahnya.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Kami pulang,\"\n");
  CHECK(spoken("Menteri Sosial Bagas Waluyo hadir.\n\n\"Air surut,\" kata Menteri Bagas.", "") == "Bagas Waluyo: \"Air surut,\"\n");
}

TEST_CASE("attribution: a pronoun is who spoke last, or whom the sentence before is about") {
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang,\" ujarnya. Ia menambahkan bahwa posko ditutup.") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang,\"\nSiti Rahma: posko ditutup\n");
  CHECK(spoken("\"Air surut,\" kata Rahma.\n\nRizal meninjau jalan. \"Jalan dibuka,\" ucap dia.") ==
        "Siti Rahma: \"Air surut,\"\nRizal Hasan: \"Jalan dibuka,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Kami lega,\" kata warga. \"Kami pulang,\" katanya.") ==
        "Siti Rahma: \"Air surut,\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Joko Sarwono bersyukur. \"Kami pulang,\" katanya.") == "Siti Rahma: \"Air surut,\"\n");
}

TEST_CASE("attribution: who is beside the speaker does not speak") {
  CHECK(spoken("Rahma didampingi Rizal mengatakan bahwa air akan surut.") == "Siti Rahma: air akan surut\n");
  CHECK(spoken("Warga bersama Rizal mengatakan bahwa air akan surut.") == "");
  CHECK(spoken("\"Air surut,\" ujar warga kepada Rahma.") == "");
}

TEST_CASE("attribution: speech goes on") {
  CHECK(spoken("\"Air surut,\" kata Rahma, \"dan warga pulang.\"") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"dan warga pulang.\"\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. \"Warga pulang. Posko ditutup.\"") ==
        "Siti Rahma: \"Air surut,\"\nSiti Rahma: \"Warga pulang. Posko ditutup.\"\n");
  CHECK(spoken("Hal itu disampaikan Rahma. \"Air surut.\"") == "Siti Rahma: \"Air surut.\"\n");
  CHECK(spoken("\"Air surut.\n\"Warga pulang,\" kata Rahma.") == "Siti Rahma: \"Air surut.\nSiti Rahma: \"Warga pulang,\"\n");
}

TEST_CASE("attribution: marks that are missing") {
  CHECK(spoken("\"Air surut, kata Rahma.") == "Siti Rahma: \"Air surut,\n");
  CHECK(spoken("Air surut,\" kata Rahma.") == "Siti Rahma: Air surut,\"\n");
}

TEST_CASE("attribution: quotations without a speaker, and those of other articles") {
  CHECK(spoken("Mereka memakai \"zona merah\" sebagai nama.") == "");
  CHECK(spoken("Baca juga: \"Air Surut\" Kata Rahma") == "");
  CHECK(spoken("\"Air surut,\" ujarnya.", "") == "");
}

TEST_CASE("attribution: nobody names himself by his post") {
  static const warta::Extractor extractor;
  warta::Input input;
  input.text = "Bupati Demak Siti Rahma hadir. \"Saya senang, dan Bupati juga,\" kata Siti Rahma.";
  const warta::Article article = extractor.extract(input);
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].mentions.size() == 2);
}
