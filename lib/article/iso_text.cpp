#include "article/iso_text.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace warta::article {

namespace {

void append_padded(std::string& out, int value, std::size_t width) {
  if (value < 0) out += '-';
  std::array<char, 16> digits;
  const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(value)).ptr;
  const auto size = static_cast<std::size_t>(end - digits.data());
  if (size < width) out.append(width - size, '0');
  out.append(digits.data(), size);
}

}  // namespace

std::string padded(int value, std::size_t width) {
  std::string digits;
  append_padded(digits, value, width);
  return digits;
}

std::string iso(const year_month_day& date) {
  return iso({static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
              static_cast<int>(static_cast<unsigned>(date.day()))});
}

std::string iso(const facts::CalendarDate& date) {
  std::string out;
  if (date.year) append_padded(out, *date.year, 4);
  else out = "XXXX";
  if (date.month) append_padded(out += '-', *date.month, 2);
  else if (date.day) out += "-XX";
  if (date.day) append_padded(out += '-', *date.day, 2);
  return out;
}

std::string iso_week(sys_days day) {
  // By ISO 8601 a week belongs to the year of its Thursday.
  const auto thursday = day - (std::chrono::weekday(day) - std::chrono::Monday) + days(3);
  const std::chrono::year year = year_month_day(thursday).year();
  const auto week = (thursday - sys_days(year / 1 / 1)).count() / 7 + 1;
  return padded(static_cast<int>(year), 4) + "-W" + padded(static_cast<int>(week), 2);
}

int iso_weekday(sys_days day) { return static_cast<int>(std::chrono::weekday(day).iso_encoding()); }

facts::CalendarDate fields_of(const year_month_day& date) {
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::optional<sys_days> full_day(const Date& date) {
  if (!date.year || !date.month || !date.day) return std::nullopt;
  return sys_days(*date.year / *date.month / *date.day);
}

}  // namespace warta::article
