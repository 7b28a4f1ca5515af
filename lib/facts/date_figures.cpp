#include "facts/date_figures.h"

#include <charconv>

namespace warta::facts {

std::optional<int> to_int(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

int full_year(int year) { return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year; }

std::optional<CalendarDate> read_slashed(std::string_view text, int last_day) {
  CalendarDate date;
  const std::size_t first = text.find_first_of("/."), second = text.find_first_of("/.", first + 1);
  date.day = to_int(text.substr(0, first));
  date.month = to_int(text.substr(first + 1, second == std::string_view::npos ? second : second - first - 1));
  if (second != std::string_view::npos) {
    const auto year = to_int(text.substr(second + 1));
    if (!year) return std::nullopt;
    date.year = full_year(*year);
  }
  const bool is_date = date.day && date.month && *date.day >= 1 && *date.day <= last_day && *date.month >= 1 && *date.month <= 12;
  return is_date ? std::optional(date) : std::nullopt;
}

std::optional<ClockTime> read_clock(std::string_view text) {
  ClockTime clock;
  const std::size_t separator = text.find_first_of(".:");
  const auto hour = to_int(text.substr(0, separator));
  const auto minute = separator == std::string_view::npos ? std::optional(0) : to_int(text.substr(separator + 1, 2));
  if (!hour || !minute || *hour > 24 || *minute > 59) return std::nullopt;
  clock.hour = *hour;
  clock.minute = *minute;
  const std::size_t second = text.find_first_of(".:", separator == std::string_view::npos ? separator : separator + 1);
  if (second != std::string_view::npos) clock.second = to_int(text.substr(second + 1));
  return clock;
}

}  // namespace warta::facts
