#pragma once

#include <chrono>
#include <optional>

namespace warta::article {

/// The Gregorian day of a date of the Islamic calendar by its tabular reckoning: months have 30 and 29 days in turn, and eleven
/// of 30 years one day more. In Indonesia a month begins when the moon is seen: on that day, or one before or after it. Any month
/// may have a 30th day. None for other days, for other months, and for years before 1.
std::optional<std::chrono::year_month_day> to_gregorian(int year, int month, int day);

}  // namespace warta::article
