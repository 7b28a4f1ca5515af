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
  season,
  beside
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
  /// The number that the slot says as a numeral, a figure or a word: "III", "3", "tiga", "ketiga".
  std::optional<int> index(DateSlot name) const;
  /// The value of the digits that are the slot's first word; none where there are none.
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

/// Where the readers of the forms write in a draft: the date, the parts that later complete it, and the tokens, if they are not
/// those of the match.
struct DateReading {
  text::TokenRange tokens;
  Date& date;
  DateParts& parts;

  /// Sets a value that nothing completes. Always true, so that a reader can end with it.
  bool fix(DateType type, std::string value);
};

// The readers of the forms stand each in a file of its name. They are false if a captured field is no part of a date.

/// Reads days, months and years, weekdays, parts of years.
bool read_calendar(const DateMatch& match, DateReading& reading);
/// Reads only the fields of days, months and years that are stated: "Januari-Maret", "12-15 Mei".
bool read_calendar_fields(const DateMatch& match, DateReading& reading);
/// Reads references: "pekan lalu", "dua hari kemudian", "akhir tahun", "Mei tahun lalu".
bool read_reference(const DateMatch& match, DateReading& reading);
/// Reads seasons: "musim panas 2026", "musim dingin lalu".
bool read_season(const DateMatch& match, DateReading& reading);
/// Reads durations: "tiga hari", "2x24 jam".
bool read_duration(const DateMatch& match, DateReading& reading);
/// Reads sets: "setiap Senin", "tiap tahun".
bool read_set(const DateMatch& match, DateReading& reading);
/// Reads clock times: "pukul 09.30 WIB".
bool read_time_of_day(const DateMatch& match, DateReading& reading);

}  // namespace warta::facts
