#include "article/hijri.h"

namespace warta::article {

std::optional<std::chrono::year_month_day> to_gregorian(int year, int month, int day) {
  using std::chrono::days;
  constexpr int longest_year = 9999;
  if (year < 1 || year > longest_year || month < 1 || month > 12 || day < 1 || day > 30) return std::nullopt;
  // 1 Muharram of the year 1 is 16 July 622 of the Julian calendar.
  constexpr std::chrono::sys_days first = std::chrono::year(622) / 7 / 19;
  const int before_year = (year - 1) * 354 + (3 + 11 * year) / 30;
  const int before_month = (59 * (month - 1) + 1) / 2;
  return std::chrono::year_month_day(first + days(before_year + before_month + day - 1));
}

}  // namespace warta::article
