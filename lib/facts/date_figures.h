#pragma once

#include <optional>
#include <string_view>

#include "facts/date.h"

namespace warta::facts {

/// The value of digits, before which a minus may stand; none if there is anything else, or more than an int holds.
std::optional<int> to_int(std::string_view digits);

/// The full year of two digits: "25" is 2025, "98" is 1998. Other years are returned as they are.
int full_year(int year);

/// Reads day, month and, if it is there, the year: "22/12/2025", "22.12.2025", "3/2". None for a day behind `last_day` or
/// month 13.
std::optional<CalendarDate> read_slashed(std::string_view text, int last_day = 31);

/// Reads a time of day: "09.30", "9:30", "7", "15:24:49". Hours go up to 24; none for anything else.
std::optional<ClockTime> read_clock(std::string_view text);

}  // namespace warta::facts
