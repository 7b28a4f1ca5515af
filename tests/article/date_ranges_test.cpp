#include "article/date_ranges.h"

#include <doctest/doctest.h>

#include "article/read_article.h"

using namespace warta;
using article::read_article;

TEST_CASE("date ranges: two dates with hingga between are one, each with its check") {
  const Article article = read_article("Pameran dibuka Kamis (19/6/2025) hingga Jumat (21/6/2025).");
  REQUIRE(article.dates.size() == 1);
  CHECK(article.dates[0].value == "2025-06-19");
  CHECK(article.dates[0].end == "2025-06-21");
  CHECK(article.dates[0].weekday_agrees == true);
  REQUIRE(article.checks.size() == 2);
  CHECK(article.checks[0].holds);
  CHECK(!article.checks[1].holds);
}

TEST_CASE("date ranges: what is not as exact, a range itself, or apart joins none") {
  for (const char* text : {"sejak 2023 hingga Juni 2025", "Senin (8/12/2025). Hingga Selasa (9/12/2025)",
                           "12-15 Mei 2024 hingga 18 Mei 2024", "Senin (8/12/2025) dan Selasa (9/12/2025)"}) {
    CAPTURE(text);
    CHECK(read_article(text).dates.size() == 2);
  }
}
