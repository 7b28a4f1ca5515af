#include "day.h"

#include <cstddef>

namespace program {
namespace {

using std::chrono::minutes;

constexpr minutes jakarta = std::chrono::hours(7);

/// Reads from the left; each step says whether it found what it was asked for.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool is_at_end() const { return rest_.empty(); }

  bool accept(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool digits(std::size_t count, int& value) {
    if (rest_.size() < count) return false;
    value = 0;
    for (const char c : rest_.substr(0, count)) {
      if (!is_digit(c)) return false;
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(count);
    return true;
  }

  void skip_digits() {
    while (!rest_.empty() && is_digit(rest_.front())) rest_.remove_prefix(1);
  }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  std::string_view rest_;
};

std::optional<std::chrono::year_month_day> read_date(Reader& reader) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!reader.digits(4, year) || !reader.accept('-') || !reader.digits(2, month) || !reader.accept('-') || !reader.digits(2, day))
    return {};
  const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  return date.ok() ? std::optional(date) : std::nullopt;
}

/// "09:30", "09:30:15", "09:30:15.123456".
std::optional<minutes> read_time(Reader& reader) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (!reader.digits(2, hour) || !reader.accept(':') || !reader.digits(2, minute)) return {};
  if (reader.accept(':') && !reader.digits(2, second)) return {};
  if (reader.accept('.') || reader.accept(',')) reader.skip_digits();
  if (hour > 24 || minute > 59 || second > 60) return {};
  return std::chrono::hours(hour) + minutes(minute);
}

/// "Z", "+07:00", "+0700", "+07"; Jakarta where nothing is written.
std::optional<minutes> read_zone(Reader& reader) {
  reader.accept(' ');
  if (reader.is_at_end()) return jakarta;
  if (reader.accept('Z') || reader.accept('z')) return minutes(0);
  const bool is_east = reader.accept('+');
  if (!is_east && !reader.accept('-')) return {};
  int hour = 0;
  int minute = 0;
  if (!reader.digits(2, hour)) return {};
  if (reader.accept(':')) {
    if (!reader.digits(2, minute)) return {};
  } else if (!reader.is_at_end() && !reader.digits(2, minute)) {
    return {};
  }
  if (hour > 14 || minute > 59) return {};
  const minutes offset = std::chrono::hours(hour) + minutes(minute);
  return is_east ? offset : -offset;
}

}  // namespace

std::optional<std::chrono::year_month_day> day_in_jakarta(std::string_view text) {
  Reader reader(text);
  const auto date = read_date(reader);
  if (!date || reader.is_at_end()) return date;
  if (!reader.accept('T') && !reader.accept('t') && !reader.accept(' ')) return {};
  const auto time = read_time(reader);
  if (!time) return {};
  const auto zone = read_zone(reader);
  if (!zone || !reader.is_at_end()) return {};
  const auto moment = std::chrono::sys_days(*date) + *time - *zone + jakarta;
  return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(moment));
}

std::string check_day(const std::string& text) {
  return day_in_jakarta(text) ? std::string() : "'" + text + "' is no date such as 2025-12-08";
}

}  // namespace program
