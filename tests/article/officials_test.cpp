// Officials of whole articles: what is joined, what is told apart, and what is left out. Persons are invented.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::listed;
using warta::article::read_article;

TEST_CASE("officials: two posts and their two holders") {
  const warta::Article article =
      read_article("Acara dibuka Bupati dan Wakil Bupati Demak, Suparjo Hadi dan Drs. Rizal Hasan, M.Si., kemarin.");
  REQUIRE(listed(article) == "Bupati, Suparjo Hadi\nWakil Bupati, Rizal Hasan\n");
  CHECK(article.officials[0].region.code == "33.21");
  CHECK(article.officials[1].region.code == "33.21");
  CHECK(article.officials[1].prefixes == std::vector<std::string>{"Drs."});
  CHECK(article.officials[1].suffixes == std::vector<std::string>{"M.Si."});
}

TEST_CASE("officials: a stop that ends the sentence is none of the degree's") {
  const warta::Article article =
      read_article("Rapat dipimpin Bupati Demak Suparjo Hadi SE. Turut hadir Camat Sayung Rizal Hasan, S.E., MM.");
  REQUIRE(listed(article) == "Bupati, Suparjo Hadi\nCamat, Rizal Hasan\n");
  CHECK(article.officials[0].suffixes == std::vector<std::string>{"SE"});
  CHECK(article.officials[1].suffixes == std::vector<std::string>{"S.E.", "MM"});
}

TEST_CASE("officials: one unknown word that holds a post, in a list") {
  CHECK(listed(read_article(
            "Hadir Kepala Bapenda Demak Suparjo, Kepala Dinas Kesehatan Wardiyansyah dan Camat Sayung Rizal Hasan.")) ==
        "Kepala Badan Pendapatan Daerah, Suparjo\nKepala Dinas Kesehatan, Wardiyansyah\nCamat, Rizal Hasan\n");
  CHECK(listed(read_article("Ketua Rizal Hasan, Sekretaris Wardiyan dan Bendahara Surawi hadir.")) ==
        "Ketua, Rizal Hasan\nSekretaris, Wardiyan\n");
  CHECK(listed(read_article("Kepala Dinas Kesehatan Wardiyansyah hadir.")).empty());
}

TEST_CASE("officials: one word behind a hospital is the hospital's name") {
  CHECK(listed(read_article("Direktur RSUD Kartini mengatakan itu.")).empty());
  CHECK(listed(read_article("Direktur RSUD Demak Wardiyan mengatakan itu.")) == "Direktur Rumah Sakit Umum Daerah, Wardiyan\n");
}

TEST_CASE("officials: one holder of two posts") {
  const warta::Article article = read_article("Hadir pula Rizal Hasan (mantan Wakil Bupati Demak/Penjabat Bupati Kudus).");
  REQUIRE(listed(article) == "Wakil Bupati, Rizal Hasan\nBupati, Rizal Hasan\n");
  CHECK(article.officials[0].status == warta::Status::former);
  CHECK(article.officials[1].status == warta::Status::former);
  CHECK(article.officials[1].region.code == "33.19");
}

TEST_CASE("officials: a list in which posts and names take turns") {
  const warta::Article article = read_article(
      "Calonnya ialah Kepala Dinas Kesehatan, Siti Rahma, Asisten Administrasi Umum, Rizal Hasan, dan Kepala Bappeda, Joko "
      "Suparjo.");
  CHECK(article.officials.size() == 3);
  CHECK(listed(article).starts_with("Kepala Dinas Kesehatan, Siti Rahma\nAsisten Administrasi Umum, Rizal Hasan\n"));
}

TEST_CASE("officials: an acronym is written out where the article does so") {
  const warta::Article article = read_article(
      "Taman Nasional Bukit Kembar dan Lembah (TNBKL) ditutup.\n\nKepala Balai TNBKL, Rizal Hasan, membenarkan. Kepala Balai "
      "TNXYZ, Siti Rahma, diam.");
  REQUIRE(article.officials.size() == 2);
  CHECK(article.officials[0].position == "Kepala Balai Taman Nasional Bukit Kembar dan Lembah");
  CHECK(article.officials[1].position == "Kepala Balai TNXYZ");
}

TEST_CASE("officials: so it is where atau defines it") {
  const warta::Article article =
      read_article("Balai Bukit Kembar Lestari atau BBKL ditutup.\n\nKepala BBKL, Rizal Hasan, membenarkan.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].position == "Kepala Balai Bukit Kembar Lestari");
}

TEST_CASE("officials: words beside a post that are its body's, not its holder's") {
  for (const char* text : {"Manajer Artama Sembilan hadir.", "Camat Lesungjati hadir.", "Presiden FIGC hadir.",
                           "Anggota Komite Keamanan Kualanamu hadir.", "Rizal Hasan, anggota tim, hadir.",
                           "Bagi negara anggota Organisasi Dagang Timur, Rizal Hasan diam.", "Kata Presiden Madura United.",
                           "YAL selaku Bupati Demak hadir."}) {
    CAPTURE(text);
    CHECK(read_article(text).officials.empty());
  }
  CHECK(listed(read_article("Manajer Artama Sembilan, Rizal Hasan, hadir.")) == "Manajer, Rizal Hasan\n");
}

TEST_CASE("officials: Polda Metro Jaya is Jakarta's, wherever it is at work") {
  for (const char* text : {"Banten - Kabid Humas Polda Metro Jaya Kombes Rizal Hasan hadir.",
                           "Banten - Dirlantas Polda Metro Jaya Kombes Rizal Hasan hadir.",
                           "Banten - Kapolda Metro Jaya Irjen Rizal Hasan hadir."}) {
    CAPTURE(text);
    const warta::Article article = read_article(text);
    REQUIRE(article.officials.size() == 1);
    CHECK(article.officials[0].region.code == "31");
  }
}

TEST_CASE("officials: the region of a national body's head is not the article's") {
  const warta::Article article = read_article(
      "Demak - Bupati Demak Siti Rahma bertemu Kepala Badan Meteorologi, Klimatologi, dan Geofisika (BMKG), Rizal Hasan, dan "
      "Sekda, Joko Suparjo.");
  REQUIRE(article.officials.size() == 3);
  CHECK(article.officials[1].region.code.empty());
  CHECK(article.officials[2].region.code == "33.21");
  CHECK(article.officials[2].region_source == warta::RegionSource::article);
}

TEST_CASE("officials: nor are those of an association and of a state abroad") {
  const warta::Article article =
      read_article("Demak - Bupati Demak Siti Rahma bertemu Kabid Binpres PBSI Rizal Hasan dan Gubernur Florida Joko Suparjo.");
  REQUIRE(article.officials.size() == 3);
  CHECK(article.officials[1].region.code.empty());
  CHECK(article.officials[2].region.code.empty());
}
