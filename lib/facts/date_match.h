#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "facts/date.h"

namespace warta::facts {

/// Slots of rules of dates. What stands in them is said where each is read.
enum class DateSlot : std::uint8_t {
  weekday,
  part,
  numeric,
  end_numeric,
  day,
  month,
  year,
  end_day,
  end_month,
  end_year,
  period,
  index,
  fiscal,
  years,
  relative,
  count,
  unit,
  direction,
  every,
  clock,
  end_clock,
  time_zone,
  decade,
  century,
  short_decade,
  vague,
  holiday,
  phase,
  hijri,
  lone,
  low,
  week,
  more,
  more_unit,
  factor,
  quarter,
  era,
  weekend,
  end_weekday,
  several,
  elided,
  week_of,
  eve,
  season
};

/// A match of a rule of dates, asked slot by slot.
class DateMatch {
 public:
  DateMatch(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  const Context& context() const { return context_; }
  text::TokenRange tokens() const { return match_.tokens; }
  text::TokenRange slot(DateSlot name) const { return match_.slots[static_cast<std::size_t>(name)]; }
  bool has(DateSlot name) const { return !slot(name).empty(); }
  std::string text(DateSlot name) const { return context_.surface(slot(name)); }
  std::optional<lexicon::Row> row(DateSlot name, lexicon::ClassId cls) const { return context_.row(slot(name), cls); }

  /// The number that the row of the slot states, or the digits themselves.
  std::optional<int> number(DateSlot name, lexicon::ClassId cls) const;
  /// "III", "3", "tiga", "ketiga".
  std::optional<int> index(DateSlot name) const;
  /// The digits that are the slot's first word.
  std::optional<int> figure(DateSlot name) const;
  /// -1 to the past, 1 to the future, 0 where the slot is empty.
  int direction() const;
  /// The code of the part of the day, "MO"; empty where none is named.
  std::string part_of_day() const;
  /// The steps and the grain that a reference states: "-1W" is -1 and 'W'.
  struct Steps {
    int count;
    char grain;
  };
  std::optional<Steps> steps(DateSlot name) const;

 private:
  const Context& context_;
  const rules::Match& match_;
};

/// What the readers of the forms write, in a draft: the date, what later completes it, and the tokens where they are not those of
/// the match.
struct DateReading {
  text::TokenRange tokens;
  Date& date;
  DateParts& parts;

  /// A value that nothing completes. Always true, as the last step of a reader.
  bool fix(DateType type, std::string value);
};

// The readers of the forms, each in a file of its name. False where a captured field is no part of a date.

/// Days, months and years, weekdays, parts of years.
bool read_calendar(const DateMatch& match, DateReading& reading);
/// "Januari-Maret", "12-15 Mei", fields of months and days that are stated.
bool read_calendar_fields(const DateMatch& match, DateReading& reading);
/// "pekan lalu", "dua hari kemudian", "akhir tahun", "Mei tahun lalu".
bool read_reference(const DateMatch& match, DateReading& reading);
/// "musim panas 2026", "musim dingin lalu".
bool read_season(const DateMatch& match, DateReading& reading);
/// "tiga hari", "2x24 jam".
bool read_duration(const DateMatch& match, DateReading& reading);
/// "setiap Senin", "tiap tahun".
bool read_set(const DateMatch& match, DateReading& reading);
/// "pukul 09.30 WIB".
bool read_time_of_day(const DateMatch& match, DateReading& reading);

}  // namespace warta::facts
