#include <doctest/doctest.h>

#include <string>

#include <warta/extractor.h>

// Which region an article is filed under. Regions are real, persons are not.

namespace {

warta::MainRegion main_region(const std::string& text, const std::string& title = {}) {
  static const warta::Extractor extractor;
  return extractor.extract({.text = text, .title = title}).main_region.value_or(warta::MainRegion{});
}

}  // namespace

TEST_CASE("main region: a kabupaten or kota before its province") {
  CHECK(main_region("Banjir melanda Kabupaten Demak, Jawa Tengah.").code == "33.21");
  CHECK(main_region("Warga Kecamatan Sayung, Kabupaten Demak, mengungsi.").code == "33.21");
  CHECK(main_region("Bupati Demak hadir. Warga Semarang Barat, Kota Semarang, senang.").reason == "lead, 1 mention, 1 post");
}

TEST_CASE("main region: what an article on a province names in passing is not what it is about") {
  const std::string text =
      "Gubernur Riau meluncurkan program pajak. Pajak di Provinsi Riau naik. Warga Riau senang. Di Dumai program dimulai pekan "
      "depan.";
  CHECK(main_region(text).code == "14");
  CHECK(main_region(text).reason == "lead, 3 mentions, 1 post");
}

TEST_CASE("main region: headline and lead decide for what they name") {
  const std::string text =
      "Gubernur Banten meninjau longsor. Warga Banten senang. Jalan di Lebak dan jalan Provinsi Banten rusak.";
  CHECK(main_region(text).code == "36");
  CHECK(main_region(text, "Jalan Longsor di Lebak Ditinjau").code == "36.02");
  CHECK(main_region("Gubernur Banten meninjau longsor di Lebak. Warga Banten senang. Banten siap.").code == "36.02");
}

TEST_CASE("main region: a headline names regions and is no fact") {
  static const warta::Extractor extractor;
  const warta::Article article = extractor.extract({.text = "Warga senang.", .title = "Banjir di Kabupaten Demak"});
  CHECK(article.regions.empty());
  REQUIRE(article.main_region.has_value());
  CHECK(article.main_region->code == "33.21");
  CHECK(article.main_region->reason == "headline, 0 mentions");
}

TEST_CASE("main region: a dateline speaks for its place, but Jakarta's for the newsroom") {
  CHECK(main_region("DEMAK, WARTAKITA.COM - Gubernur Jawa Tengah hadir.").reason == "dateline, 1 mention");
  CHECK(main_region("JAKARTA, WARTAKITA.COM - Banjir melanda Demak.").code == "33.21");
  CHECK(main_region("JAKARTA, WARTAKITA.COM - Harga emas naik.").code.empty());
}

TEST_CASE("main region: the kota of Jakarta must outweigh Jakarta") {
  CHECK(main_region("Gubernur DKI Jakarta hadir di Jakarta Pusat.").code == "31");
  CHECK(main_region("Wali Kota Jakarta Pusat hadir. Warga Jakarta Pusat senang. Warga Jakarta juga.").code == "31.71");
}

TEST_CASE("main region: an article about places all over the country has none") {
  CHECK(main_region("Hujan turun di Riau, di Bali, di Papua dan di Demak. Warga Demak senang.").code.empty());
  CHECK(main_region("Hujan turun di Riau dan di Demak. Warga Demak senang.").code == "33.21");
}

TEST_CASE("main region: of equals the one named first") {
  CHECK(main_region("Rombongan dari Kabupaten Wonosobo tiba di Kabupaten Demak.").code == "33.07");
}

TEST_CASE("main region: two mentions in the middle are in passing") {
  CHECK(main_region("Harga emas naik. Hal itu dikatakan menteri di Demak.").code.empty());
  CHECK(main_region("Harga emas naik. Hal itu dikatakan menteri di Demak.", "Demak Banjir").code == "33.21");
  CHECK(main_region("Harga emas naik. Warga Demak senang, warga Demak antre.").code.empty());
  CHECK(main_region("Harga emas naik. Warga Demak senang, warga Demak antre, kata orang Demak.").code == "33.21");
  CHECK(main_region("Harga emas naik. Tambangnya di Kabupaten Demak, Jawa Tengah.").code == "33.21");
  CHECK(main_region("Harga emas naik. Tambangnya di Jakarta Pusat, Jakarta.").code.empty());
}

TEST_CASE("main region: a town with its province in the lead is one place") {
  CHECK(
      main_region("TERNATE, WARTAKITA.COM - Pasukan dari Makassar, Sulawesi Selatan, dan dari Papua tiba di Maluku Utara. Warga "
                  "Maluku Utara senang.")
          .code == "82.71");
}

TEST_CASE("main region: a post in passing makes no article one on its region") {
  CHECK(main_region("Harga emas naik. Menteri berterima kasih kepada Kapolda Sumut.").code.empty());
  CHECK(main_region("Jemaah tiba di Balai Kota Depok. Hal itu dikatakan Kapolda Sumut. Bandara Medan aman.").code == "32.76");
}

TEST_CASE("main region: Jakarta is where somebody spoke, unless the article says more of it") {
  CHECK(main_region("Harga emas naik, kata menteri di Jakarta. Pasar Jakarta ramai.").code.empty());
  CHECK(main_region("Warga Jakarta antre emas. Pasar di Jakarta ramai. Emas di Jakarta habis.").code == "31");
}

TEST_CASE("main region: a town of the lead in an article that goes on about the province") {
  const std::string lead = "Aceh menerima empat pulau di Aceh Singkil. ";
  CHECK(main_region(lead + "Warga Aceh senang.").code == "11.10");
  CHECK(main_region(lead +
                    "Warga Aceh senang. Sekolah di Aceh libur. Warga di Aceh antre. Harga di Aceh naik. Jalan di Aceh rusak.")
            .code == "11");
}

TEST_CASE("main region: a kota of Jakarta that the lead names needs no more than Jakarta weighs") {
  CHECK(main_region("Warga Jakarta dan Jakarta Barat mengungsi. Hujan turun.").code == "31.73");
}
