// Posts in a firm that the words beside them do not name, but the article does. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::read_article;

TEST_CASE("employers: a list of posts is of the state's firm that the article is about") {
  const warta::Article article = read_article("RUPS PLN memilih direksi PLN.\n\nRizal Hasan – Direktur Keuangan\n");
  REQUIRE(article.officials.size() == 1);
  CHECK(article.officials[0].institution == "PT Perusahaan Listrik Negara");
  CHECK(article.officials[0].is_public);
}

TEST_CASE("employers: none where firms are named as often, or the post has its own") {
  const warta::Article two = read_article("PLN dan PLN bertemu PT Maju. Direktur Keuangan, Rizal Hasan, hadir.");
  REQUIRE(two.officials.size() == 1);
  CHECK(two.officials[0].is_public);
  const warta::Article tied = read_article("PLN, PLN, KAI dan KAI bertemu. Direktur Keuangan, Rizal Hasan, hadir.");
  REQUIRE(tied.officials.size() == 1);
  CHECK_FALSE(tied.officials[0].is_public);
  const warta::Article own = read_article("PLN dan PLN bertemu. Direktur PT Maju Abadi, Rizal Hasan, hadir.");
  REQUIRE(own.officials.size() == 1);
  CHECK_FALSE(own.officials[0].is_public);
}
