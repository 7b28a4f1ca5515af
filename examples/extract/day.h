#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace program {

/// The day of an ISO 8601 date or date-time as it is in Jakarta (UTC+7): "2025-12-08", "2025-12-08 21:30",
/// "2025-12-08T21:30:00Z" (which is the 9th there). A time without a zone is Jakarta's. None for anything else.
std::optional<std::chrono::year_month_day> day_in_jakarta(std::string_view text);

/// What is wrong with a date on the command line; empty where nothing is.
std::string check_day(const std::string& text);

}  // namespace program
