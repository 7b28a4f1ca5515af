#include "text/iso_date.h"

#include <string_view>

#include <doctest/doctest.h>

using namespace warta::text;

TEST_CASE("ISO dates: a day of the calendar, and nothing else") {
  CHECK(read_iso_date("2025-12-08") == std::chrono::year(2025) / 12 / 8);
  CHECK(read_iso_date("2024-02-29") == std::chrono::year(2024) / 2 / 29);
  for (const std::string_view text :
       {"", "2025-12-8", "2025-13-08", "2023-02-29", "2025/12/08", "2025-12-08T09:30", " 2025-12-0", "20a5-12-08"}) {
    CAPTURE(text);
    CHECK_FALSE(read_iso_date(text));
  }
}
