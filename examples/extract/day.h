#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace program {

/// The day of a date or date-time as it is in Jakarta (UTC+7). It may be
/// - ISO 8601: "2025-12-08", "20251208", "2025/12/08", "2025-12-08 21:30", "2025-12-08T21:30:00Z" (which is the 9th there);
/// - with the day first, as Indonesia writes it: "08/12/2025", "8-12-2025";
/// - with the month's name, Indonesian or English, whole or its first three letters: "Senin, 8 Desember 2025 | 21.30 WIB",
///   "Mon, 08 Dec 2025 21:30:00 +0700" (RFC 2822), "December 8, 2025";
/// - a number of seconds (9 or 10 digits) or milliseconds (13) since 1970.
/// Zones may be WIB, WITA, WIT, UTC and GMT; a time without one is Jakarta's. None for anything else.
std::optional<std::chrono::year_month_day> day_in_jakarta(std::string_view text);

/// Whether a weekday stands before the date and is not that of the date, as in "Selasa, 8 Desember 2025".
bool has_other_weekday(std::string_view text);

/// What is wrong with a date on the command line; empty where nothing is.
std::string check_day(const std::string& text);

}  // namespace program
