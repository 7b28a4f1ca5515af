// Years that days and months have from other dates of their article, and days that references have. No publication date is known.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "article/read_article.h"

using warta::article::read_article;

namespace {

/// The values of all dates, one a line; of a range both ends.
std::string values(std::string_view text) {
  const warta::Article article = read_article(text);
  std::string out;
  for (const warta::Date& date : article.dates) out += date.value + (date.end.empty() ? "" : " " + date.end) + "\n";
  return out;
}

}  // namespace

TEST_CASE("shared years: the same day in full, before or behind") {
  CHECK(values("Pasar buka Rabu (18/6/2025). Pasar tutup Rabu (18/6).") == "2025-06-18\n2025-06-18\n");
  CHECK(values("Pasar buka Rabu (18/6). Pasar tutup Rabu (18/6/2025).") == "2025-06-18\n2025-06-18\n");
}

TEST_CASE("shared years: another day, another weekday, and a day of two years") {
  CHECK(values("Pasar buka 17 Juni. Pasar tutup 18 Juni 2025.") == "XXXX-06-17\n2025-06-18\n");
  CHECK(values("Pasar buka Jumat (18/6). Pasar tutup 18 Juni 2025.") == "XXXX-06-18\n2025-06-18\n");
  CHECK(values("Pasar buka 18 Juni. Ada 18 Juni 2024, dan ada 18 Juni 2025.") == "XXXX-06-18\n2024-06-18\n2025-06-18\n");
}

TEST_CASE("shared years: dates in a list") {
  CHECK(values("Panen pada Agustus atau September 2025.") == "2025-08\n2025-09\n");
  CHECK(values("Panen pada Desember atau Januari 2025.") == "2024-12\n2025-01\n");
}

TEST_CASE("shared years: a reference and its day") {
  CHECK(values("Pasar dibuka hari ini, Rabu (18/6/2025).") == "2025-06-18\n2025-06-18\n");
  CHECK(values("Pasar dibuka hari ini, Rabu (18/6/2026).") == "PRESENT_REF\n2026-06-18\n");
  CHECK(values("Pasar dibuka hari ini. Rabu (18/6/2025) pasar tutup.") == "PRESENT_REF\n2025-06-18\n");
}
