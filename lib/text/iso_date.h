#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace warta::text {

/// Reads an ISO 8601 calendar date such as "2025-12-08"; none for anything else, also for "2025-13-08" and "2025-12-8".
std::optional<std::chrono::year_month_day> read_iso_date(std::string_view text);

}  // namespace warta::text
