// Where an article names its officials again. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::read_article;
using warta::article::rizal;

TEST_CASE("later mentions: parts of the name, with titles before them") {
  CHECK(later_mentions(rizal + "Rizal senang. Kata Hasan, warga pulang. Pak Rizal pulang.") == "Rizal; Hasan; Pak Rizal");
  CHECK(later_mentions(rizal + "Rizal Hasan pulang bersama RIZAL.") == "Rizal Hasan; RIZAL");
  CHECK(later_mentions("Bupati Demak Muhammad Rizal hadir.\n\nMuhammad bukan dia, Rizal ya.") == "Rizal");
}

TEST_CASE("later mentions: with the head of the post, with a degree, and posts with a title") {
  CHECK(later_mentions("Menteri Sosial Siti Rahma hadir.\n\n\"Air surut,\" kata Menteri Siti. Kadis Rahma pulang.") ==
        "Menteri Siti; Kadis Rahma");
  CHECK(later_mentions(rizal + "Dijelaskan Rizal Hasan ST MM, air surut. Rizal SH pulang.") == "Rizal Hasan ST MM; Rizal SH");
  CHECK(later_mentions(rizal + "Bantuan dari Pak Bupati datang. Air surut, kata Mas Bupati.") == "Pak Bupati; Mas Bupati");
  CHECK(later_mentions("Camat Sayung Made Suyasa hadir.\n\nCamat Suyasa pulang.") == "Camat Suyasa");
}

TEST_CASE("later mentions: each in its zone") {
  const warta::Article article =
      read_article("Rizal Tinjau Banjir\n\nDEMAK - Bupati Demak Rizal Hasan hadir. Warga senang.\n\nBaca juga: Rizal Pulang");
  REQUIRE(article.officials.size() == 1);
  REQUIRE(article.officials[0].mentions.size() == 2);
  CHECK(article.officials[0].mentions[0].zone == warta::Zone::title);
  CHECK(article.officials[0].mentions[1].zone == warta::Zone::body);
}

TEST_CASE("later mentions: words of a name that are too short alone") {
  CHECK(later_mentions("Menteri Sosial Xi Sarwono hadir.\n\nXi Sarwono pulang.") == "Xi Sarwono");
  CHECK(later_mentions("Menteri Sosial Rina Wu hadir.\n\nRina Wu pulang. Wu pulang.") == "Rina Wu");
}

TEST_CASE("later mentions: a country is nobody's name") {
  CHECK(later_mentions(
            "Menteri Pertahanan Israel, Israel Surawi, hadir.\n\nIsrael menyerang. Surawi pulang. Israel Surawi hadir.") ==
        "Surawi; Israel Surawi");
}

TEST_CASE("later mentions: with another apostrophe, or none") {
  CHECK(later_mentions("Bupati Demak Eisti'anah Hasan hadir.\n\nEisti’anah pulang. Eistianah senang.") ==
        "Eisti’anah; Eistianah");
  CHECK(read_article("Bupati Demak Ma'ruf hadir.\n\nBupati Demak Ma’ruf pulang.").officials.size() == 1);
}

TEST_CASE("later mentions: a misspelt word at the head of a sentence is nobody's name") {
  CHECK(later_mentions(rizal + "Meurut Rizal, air surut. Rizal pulang.") == "Rizal; Rizal");
}
