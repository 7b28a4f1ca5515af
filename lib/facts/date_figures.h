#pragma once

#include <optional>
#include <string_view>

#include "facts/date.h"

namespace warta::facts {

/// The value of digits, which a minus may stand before; none where there is anything else, or more than an int holds.
std::optional<int> to_int(std::string_view digits);

/// "25" is 2025, "98" is 1998: news of two digits is of its own time.
int full_year(int year);

/// "22/12/2025", "22.12.2025", "3/2": day, month and, if there, year. None for a day behind `last_day` or month 13.
std::optional<CalendarDate> read_slashed(std::string_view text, int last_day = 31);

/// "09.30", "9:30", "7", "15:24:49"; hours up to 24.
std::optional<ClockTime> read_clock(std::string_view text);

}  // namespace warta::facts
