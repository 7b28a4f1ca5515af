#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta::text {

/// The day of an ISO 8601 calendar date, "2025-12-08"; none for anything else, "2025-13-08" and "2025-12-8" among it.
std::optional<std::chrono::year_month_day> read_iso_date(std::string_view text);

}  // namespace warta::text
