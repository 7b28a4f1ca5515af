#include "day.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>

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

  /// Reads a number of one or two digits.
  bool short_number(int& value) { return digits(2, value) || digits(1, value); }

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

/// Reads ISO 8601, "2025-12-08" and "20251208", and "2025/12/08".
std::optional<year_month_day> read_year_first(Reader& reader) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!reader.digits(4, year)) return {};
  const bool has_slashes = reader.accept('/');
  const char separator = has_slashes ? '/' : '-';
  const bool is_separated = has_slashes || reader.accept(separator);
  if (!reader.digits(2, month) || reader.accept(separator) != is_separated || !reader.digits(2, day)) return {};
  return date_of(year, month, day);
}

/// Reads "08/12/2025" and "8-12-2025".
std::optional<year_month_day> read_day_first(Reader& reader) {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!reader.short_number(day)) return {};
  const char separator = reader.accept('/') ? '/' : '-';
  if (separator == '-' && !reader.accept('-')) return {};
  if (!reader.short_number(month) || !reader.accept(separator) || !reader.digits(4, year)) return {};
  return date_of(year, month, day);
}

std::string lower_case(std::string_view word) {
  std::string lower(word);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

/// The number of the month with this name, or 0. Names may be Indonesian or English, whole or shortened, in any case.
int month_of(std::string_view name) {
  struct Month {
    std::string_view name;
    int number;
  };
  constexpr Month months[] = {
      {"januari", 1},  {"january", 1},   {"februari", 2},  {"february", 2},  {"pebruari", 2},  {"maret", 3}, {"march", 3},
      {"april", 4},    {"mei", 5},       {"may", 5},       {"juni", 6},      {"june", 6},      {"juli", 7},  {"july", 7},
      {"agustus", 8},  {"august", 8},    {"agu", 8},       {"agt", 8},       {"september", 9}, {"sept", 9},  {"oktober", 10},
      {"october", 10}, {"november", 11}, {"nopember", 11}, {"desember", 12}, {"december", 12}};
  constexpr std::size_t shortened = 3;
  const std::string lower = lower_case(name);
  const auto* month = std::find_if(std::begin(months), std::end(months), [&](const Month& m) {
    return m.name == lower || (lower.size() == shortened && m.name.substr(0, shortened) == lower);
  });
  return month == std::end(months) ? 0 : month->number;
}

/// Reads "Senin, 8 Desember 2025", "Mon, 08 Dec 2025" and "8 Dec 2025".
std::optional<year_month_day> read_day_and_month(Reader& reader) {
  int year = 0;
  int day = 0;
  if (!reader.word().empty()) {
    if (reader.accept('\'')) reader.word();  // Jum'at
    if (!reader.accept(',') || !reader.accept(' ')) return {};
  }
  if (!reader.short_number(day) || !reader.accept(' ')) return {};
  const int month = month_of(reader.word());
  if (!reader.accept(' ') || !reader.digits(4, year)) return {};
  return date_of(year, month, day);
}

/// Reads "December 8, 2025" and "Dec 08 2025".
std::optional<year_month_day> read_month_and_day(Reader& reader) {
  int year = 0;
  int day = 0;
  const int month = month_of(reader.word());
  if (!reader.accept(' ') || !reader.short_number(day)) return {};
  reader.accept(',');
  if (!reader.accept(' ') || !reader.digits(4, year)) return {};
  return date_of(year, month, day);
}

/// Reads the date in the first notation that fits, and leaves `reader` behind it.
std::optional<year_month_day> read_date(std::string_view text, Reader& reader) {
  for (const auto read : {read_year_first, read_day_first, read_day_and_month, read_month_and_day})
    if (const auto date = read(reader = Reader(text))) return date;
  return {};
}

/// Skips what stands between a date and its time: "T", " ", ", ", " | ", " - ".
bool skip_separator(Reader& reader) {
  if (reader.accept('T') || reader.accept('t')) return true;
  const bool has_comma = reader.accept(',');
  if (!reader.accept(' ')) return has_comma;
  if (reader.accept('|') || reader.accept('-')) reader.accept(' ');
  return true;
}

/// Reads "09:30", "09.30", "09:30:15", "09:30:15.123456" and "093015".
std::optional<minutes> read_time(Reader& reader) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  if (!reader.digits(2, hour)) return {};
  const bool has_colons = reader.accept(':');
  const bool has_point = !has_colons && reader.accept('.');
  if (!reader.digits(2, minute)) return {};
  if (reader.accept(':')) {
    if (!has_colons || !reader.digits(2, second)) return {};
  } else if (!has_colons && !has_point) {
    reader.digits(2, second);
  }
  if (reader.accept('.') || reader.accept(',')) reader.skip_digits();
  if (hour > 24 || minute > 59 || second > 60) return {};
  return std::chrono::hours(hour) + minutes(minute);
}

/// Reads "Z", "+07:00", "+0700", "+07" and "WIB"; Jakarta's zone where nothing is written.
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

year_month_day day_of(std::chrono::sys_seconds moment) { return {std::chrono::floor<std::chrono::days>(moment + jakarta)}; }

/// Reads seconds or milliseconds since 1970: 9 or 10 digits are seconds (from 1973 on), 13 are milliseconds (from 2001 on).
/// Decimals may follow.
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
  const auto date = read_date(text, reader);
  if (!date || reader.is_at_end()) return date;
  if (!skip_separator(reader)) return {};
  const auto time = read_time(reader);
  if (!time) return {};
  const auto zone = read_zone(reader);
  if (!zone || !reader.is_at_end()) return {};
  return day_of(std::chrono::sys_days(*date) + *time - *zone);
}

bool has_other_weekday(std::string_view text) {
  constexpr std::string_view names[] = {"sun", "mon", "tue", "wed", "thu", "fri", "sat", "min",
                                        "sen", "sel", "rab", "kam", "jum", "sab", "aha"};
  constexpr std::size_t days = 7;
  const std::string word = lower_case(Reader(text).word()).substr(0, names[0].size());
  const auto* name = std::find(std::begin(names), std::end(names), word);
  Reader reader(text);
  const auto date = read_date(text, reader);
  if (!date || name == std::end(names)) return false;
  return std::chrono::weekday(std::chrono::sys_days(*date)).c_encoding() != static_cast<std::size_t>(name - names) % days;
}

std::string check_day(const std::string& text) {
  return day_in_jakarta(text) ? std::string() : "'" + text + "' is no date such as 2025-12-08";
}

}  // namespace program
