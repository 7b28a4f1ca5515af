#include "article/iso_text.h"

namespace warta::article {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

std::string padded(int value, std::size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

std::string iso(const year_month_day& date) {
  return iso({static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
              static_cast<int>(static_cast<unsigned>(date.day()))});
}

std::string iso(const facts::CalendarDate& date) {
  std::string out = date.year ? padded(*date.year, 4) : "XXXX";
  if (date.month) out.append(1, '-').append(padded(*date.month, 2));
  else if (date.day) out += "-XX";
  if (date.day) out.append(1, '-').append(padded(*date.day, 2));
  return out;
}

std::string iso_week(sys_days day) {
  // ISO 8601: the week of its Thursday, numbered in that Thursday's year.
  const auto thursday = day - (std::chrono::weekday(day) - std::chrono::Monday) + days(3);
  const std::chrono::year year = year_month_day(thursday).year();
  const auto week = (thursday - sys_days(year / 1 / 1)).count() / 7 + 1;
  return padded(static_cast<int>(year), 4) + "-W" + padded(static_cast<int>(week), 2);
}

}  // namespace warta::article
