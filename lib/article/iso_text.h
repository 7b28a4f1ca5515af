#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "facts/date.h"

namespace warta::article {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// Writes at least `width` digits, behind a minus if the value is negative.
std::string padded(int value, std::size_t width);

/// Writes a day: "2025-06-12".
std::string iso(const year_month_day& date);

/// Writes what is known of a calendar date: "XXXX-05" for a month of no year.
std::string iso(const facts::CalendarDate& date);

/// Writes the week of the day by ISO 8601: "2025-W24".
std::string iso_week(sys_days day);

/// The weekday, from 1 for Monday to 7 for Sunday.
int iso_weekday(sys_days day);

/// The day as a calendar date with all its fields.
facts::CalendarDate fields_of(const year_month_day& date);

/// The day that a date states or was completed to; none where any of its fields is open.
std::optional<sys_days> full_day(const Date& date);

}  // namespace warta::article
