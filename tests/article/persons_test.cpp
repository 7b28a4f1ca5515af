// People without posts. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::read_article;

TEST_CASE("persons: a nickname in brackets is a mention, here and later") {
  const warta::Article article =
      read_article("Wali Kota Bandung Rizal Hasan (Gus Ical) hadir.\n\nGus Ical menyapa warga, begitu pula Gus Dar.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].mentions.size() == 3);
  CHECK(article.officials[0].prefixes.empty());
  REQUIRE(article.people.size() == 1);
  CHECK(article.people[0].name == "Dar");
}

TEST_CASE("persons: a person without a post counts once, by the fullest name") {
  const warta::Article article = read_article("Habib Hasan hadir.\n\nHabib Hasan Basri pulang. Jalan Jenderal Sudirman ditutup.");
  REQUIRE(article.people.size() == 1);
  CHECK(article.people[0].name == "Hasan Basri");
}

TEST_CASE("persons: a person without a post is one, and not a road") {
  const warta::Article article = read_article("Menurut dr. Wulandari Sarwidi, air surut. Kata dr. Wulandari, warga pulang.");
  REQUIRE(article.people.size() == 1);
  CHECK(article.people[0].name == "Wulandari Sarwidi");
  CHECK(read_article("Warga menunggu di Jalan dr. Sarwidi.").people.empty());
}

TEST_CASE("persons: the title of what everybody calls an official is none of the name") {
  const warta::Article article = read_article("Menteri Sosial Saifullah Yusuf hadir.\n\nWarga menyapa Gus Ipul.");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].prefixes.empty());
  CHECK(article.officials[0].mentions.size() == 2);
}
