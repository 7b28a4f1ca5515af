#include "day.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>

namespace program {
namespace {

using std::chrono::minutes;
using std::chrono::year_month_day;

constexpr minutes jakarta = std::chrono::hours(7);

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

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

  std::string_view word() { return take(is_letter); }
  void skip_digits() { take(is_digit); }

 private:
  std::string_view take(bool (*is_wanted)(char)) {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_wanted);
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view rest_;
};

std::optional<year_month_day> date_of(int year, int month, int day) {
  const year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day)));
  return date.ok() ? std::optional(date) : std::nullopt;
}

/// ISO 8601: "2025-12-08", "20251208".
std::optional<year_month_day> read_iso_date(Reader& reader) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!reader.digits(4, year)) return {};
  const bool has_hyphens = reader.accept('-');
  if (!reader.digits(2, month) || reader.accept('-') != has_hyphens || !reader.digits(2, day)) return {};
  return date_of(year, month, day);
}

/// RFC 2822: "Mon, 08 Dec 2025", "8 Dec 2025".
std::optional<year_month_day> read_mail_date(Reader& reader) {
  constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  int year = 0;
  int day = 0;
  if (!reader.word().empty() && (!reader.accept(',') || !reader.accept(' '))) return {};
  if (!reader.digits(2, day) && !reader.digits(1, day)) return {};
  if (!reader.accept(' ')) return {};
  const auto month = std::find(months.begin(), months.end(), reader.word());
  if (month == months.end() || !reader.accept(' ') || !reader.digits(4, year)) return {};
  return date_of(year, static_cast<int>(month - months.begin()) + 1, day);
}

/// "09:30", "09:30:15", "09:30:15.123456", "093015".
std::optional<minutes> read_time(Reader& reader) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (!reader.digits(2, hour)) return {};
  const bool has_colons = reader.accept(':');
  if (!reader.digits(2, minute)) return {};
  if (reader.accept(':')) {
    if (!has_colons || !reader.digits(2, second)) return {};
  } else if (!has_colons) {
    reader.digits(2, second);
  }
  if (reader.accept('.') || reader.accept(',')) reader.skip_digits();
  if (hour > 24 || minute > 59 || second > 60) return {};
  return std::chrono::hours(hour) + minutes(minute);
}

/// "Z", "+07:00", "+0700", "+07", "WIB"; Jakarta where nothing is written.
std::optional<minutes> read_zone(Reader& reader) {
  struct Zone {
    std::string_view name;
    minutes offset;
  };
  constexpr Zone zones[] = {{"", jakarta},
                            {"WIB", jakarta},
                            {"WITA", jakarta + std::chrono::hours(1)},
                            {"WIT", jakarta + std::chrono::hours(2)},
                            {"Z", minutes(0)},
                            {"z", minutes(0)},
                            {"GMT", minutes(0)},
                            {"UTC", minutes(0)}};
  reader.accept(' ');
  const bool is_east = reader.accept('+');
  if (!is_east && !reader.accept('-')) {
    const std::string_view name = reader.word();
    const auto* zone = std::find_if(std::begin(zones), std::end(zones), [&](const Zone& z) { return z.name == name; });
    return zone == std::end(zones) ? std::nullopt : std::optional(zone->offset);
  }
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

year_month_day day_of(std::chrono::sys_seconds moment) {
  return year_month_day(std::chrono::floor<std::chrono::days>(moment + jakarta));
}

/// Seconds or milliseconds since 1970: 9 or 10 digits are seconds (from 1973), 13 are milliseconds (from 2001). Decimals may
/// follow.
std::optional<year_month_day> read_epoch(std::string_view text) {
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  const std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
  const std::size_t digits = text.size() - rest.size();
  if (error != std::errc() || count < 0) return {};
  if (!rest.empty() && (rest.front() != '.' || !std::all_of(rest.begin() + 1, rest.end(), is_digit))) return {};
  if (digits == 9 || digits == 10) return day_of(std::chrono::sys_seconds(std::chrono::seconds(count)));
  if (digits == 13) return day_of(std::chrono::sys_seconds(std::chrono::seconds(count / 1000)));
  return {};
}

}  // namespace

std::optional<year_month_day> day_in_jakarta(std::string_view text) {
  if (const auto day = read_epoch(text)) return day;
  Reader reader(text);
  auto date = read_iso_date(reader);
  if (!date) date = read_mail_date(reader = Reader(text));
  if (!date || reader.is_at_end()) return date;
  if (!reader.accept('T') && !reader.accept('t') && !reader.accept(' ')) return {};
  const auto time = read_time(reader);
  if (!time) return {};
  const auto zone = read_zone(reader);
  if (!zone || !reader.is_at_end()) return {};
  return day_of(std::chrono::sys_days(*date) + *time - *zone);
}

std::string check_day(const std::string& text) {
  return day_in_jakarta(text) ? std::string() : "'" + text + "' is no date such as 2025-12-08";
}

}  // namespace program
