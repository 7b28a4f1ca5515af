#pragma once

#include <chrono>
#include <optional>

namespace warta::article {

/// The Gregorian day of a date of the Islamic calendar by its tabular reckoning: months of 30 and 29 days in turn, and in each 30
/// years eleven with a day more. Months that begin when the moon is seen, as in Indonesia, begin on that day, or one before or
/// behind it. A 30th day is taken of any month. None for other days, months and years before 1.
std::optional<std::chrono::year_month_day> to_gregorian(int year, int month, int day);

}  // namespace warta::article
