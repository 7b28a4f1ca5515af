// Terms that are over make former holders. Persons are invented.
#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::Status;

namespace {

/// The status of the one official of a text, whose dateline gives it a date in 2026 or none.
Status status_of(std::string_view text, std::string_view date = "Rabu (18/11/2026)") {
  const warta::Article article = warta::article::read_article(std::string(date) + ". " + std::string(text));
  REQUIRE(article.officials.size() == 1);
  return article.officials[0].status;
}

}  // namespace

TEST_CASE("terms: a term that ended before the year of the article is over") {
  CHECK(status_of("Bupati Demak periode 2016-2021 Rizal Hasan hadir.") == Status::former);
  CHECK(status_of("Rizal Hasan, Bupati Demak masa jabatan 2016-2021, hadir.") == Status::former);
  CHECK(status_of("Rizal Hasan, Bupati Demak (2016-2021), hadir.") == Status::former);
}

TEST_CASE("terms: others are not") {
  CHECK(status_of("Bupati Demak periode 2025-2030 Rizal Hasan hadir.") == Status::incumbent);
  CHECK(status_of("Bupati Demak periode 2021-2026 Rizal Hasan hadir.") == Status::incumbent);
  CHECK(status_of("Rizal Hasan, Bupati Demak (2016), hadir.") == Status::incumbent);
  CHECK(status_of("Bupati Demak periode 2016-2021 Rizal Hasan hadir.", "Kemarin") == Status::incumbent);
}
