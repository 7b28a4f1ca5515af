// Which persons posts point back at ("Bupati itu"). Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::later_mentions;
using warta::article::listed;
using warta::article::read_article;
using warta::article::rizal;
using warta::article::spoken;

TEST_CASE("antecedents: a post that points back is who spoke, and may be another one of his") {
  CHECK(later_mentions(rizal + "\"Baik,\" kata Rizal. Politikus PDIP itu pulang.") == "Rizal");
  const warta::Article article = read_article(rizal + "\"Baik,\" kata Rizal. \"Senang,\" ujar mantan Wakil Bupati Kudus itu.");
  REQUIRE(article.officials.size() == 2);
  CHECK(article.posts.empty());
  CHECK(article.officials[1].name == "Rizal Hasan");
  CHECK(article.officials[1].position == "Wakil Bupati");
  CHECK(article.officials[1].status == warta::Status::former);
  CHECK(article.officials[0].quotes.size() == 2);
}

TEST_CASE("antecedents: a post that governs is no second one of somebody who governs") {
  CHECK(listed(read_article(rizal + "Pernyataan Gubernur Jawa Barat itu ramai.")) == "Bupati, Rizal Hasan\n");
  CHECK(listed(read_article(rizal + "Pernyataan Ketua Umum PDIP itu ramai.")) ==
        "Bupati, Rizal Hasan\nKetua Umum, Rizal Hasan\n");
  CHECK(spoken("\"Air surut,\" kata Rahma. Ketua DPRD itu mengatakan, warga akan pulang.") == "Siti Rahma: \"Air surut,\"\n");
}
