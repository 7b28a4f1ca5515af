// Which mentions are one official. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::listed;
using warta::article::read_article;

TEST_CASE("joined officials: one person and post is one official, whose status is the strongest") {
  const warta::Article article =
      read_article("Calon bupati Rizal Hasan menang pada 2024.\n\nBupati Demak Rizal Hasan dilantik kemarin.");
  REQUIRE(listed(article) == "Bupati, Rizal Hasan\n");
  CHECK(article.officials[0].status == warta::Status::incumbent);
  CHECK(article.officials[0].mentions.size() == 2);
  const warta::Article acting = read_article("Pj Bupati Demak Rizal Hasan hadir.\n\nBupati Demak Rizal Hasan pulang.");
  REQUIRE(acting.officials.size() == 1);
  CHECK(acting.officials[0].status == warta::Status::acting);
  CHECK(acting.officials[0].acting == "Pj");
}

TEST_CASE("joined officials: a part of a name with another post behind it is the person named before") {
  CHECK(listed(read_article(
            "Penjabat Bupati Demak Ir. Elias Wenda Sarwono, M.M. hadir.\n\nElias yang juga menjabat Asisten II Setda "
            "Provinsi Jawa Tengah pulang.")) == "Bupati, Elias Wenda Sarwono\nAsisten II, Elias Wenda Sarwono\n");
}

TEST_CASE("joined officials: a form of address makes a mention no fuller") {
  CHECK(listed(read_article("Ketua KPK Rizal Hasan hadir.\n\nKata Ketua KPK, Bapak Rizal, semua baik.")) ==
        "Ketua KPK, Rizal Hasan\n");
}

TEST_CASE("joined officials: the same post in more words, and the same name with an initial, are one") {
  CHECK(listed(read_article("Ketua Majelis Hakim Rosada Hasibuan hadir.\n\nHakim Rosada pulang. Hakim Ketua Rosada Hasibuan "
                            "membacakan putusan.")) == "Ketua Majelis Hakim, Rosada Hasibuan\n");
  CHECK(listed(read_article("Wali Kota Bandung M Farhadi hadir.\n\nWali Kota Bandung Muhammad Farhadi pulang.")) ==
        "Wali Kota, Muhammad Farhadi\n");
}

TEST_CASE("joined officials: a region that nothing states is not held against a name") {
  const warta::Article article = read_article(
      "Bupati Demak Siti Rahma menemui Bupati Kudus Joko Purwanto di Kudus.\n\nWarga Kudus senang. Bupati Siti pulang dari "
      "Kudus.");
  REQUIRE(listed(article) == "Bupati, Siti Rahma\nBupati, Joko Purwanto\n");
  CHECK(article.officials[0].region.code == "33.21");
  CHECK(article.officials[0].mentions.size() == 2);
}

TEST_CASE("joined officials: a post with a nickname is that of its bearer") {
  for (const std::string text : {"Bupati Demak Rizal Hasan, yang akrab disapa Ical, hadir. Bupati Ical pulang.",
                                 "Warga menemui Bupati Ical, sapaan akrabnya. Bupati Demak Rizal Hasan hadir.",
                                 "Tampak Bupati Ical (sapaan akrab Bupati Demak Rizal Hasan) menemui warga."}) {
    CAPTURE(text);
    CHECK(listed(read_article(text)) == "Bupati, Rizal Hasan\n");
  }
  CHECK(
      listed(read_article("Bupati Demak Rizal Hasan hadir. Joko, yang akrab disapa Ical, menemui Camat Sayung Ical Sarwono.")) ==
      "Bupati, Rizal Hasan\nCamat, Ical Sarwono\n");
}
