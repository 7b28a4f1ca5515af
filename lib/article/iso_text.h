#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "facts/date.h"

namespace warta::article {

/// At least `width` digits of a value that is not negative.
std::string padded(int value, std::size_t width);

/// "2025-06-12".
std::string iso(const std::chrono::year_month_day& date);

/// What is known of a calendar date, "XXXX-05" for a month of no year.
std::string iso(const facts::CalendarDate& date);

/// ISO 8601's week of the day, "2025-W24".
std::string iso_week(std::chrono::sys_days day);

}  // namespace warta::article
