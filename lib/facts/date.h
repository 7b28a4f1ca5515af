#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <warta/date.h>

#include "facts/context.h"

namespace warta::facts {

/// Calendar fields as far as the text states them.
struct CalendarDate {
  std::optional<int> year, month, day;

  bool is_empty() const noexcept { return !year && !month && !day; }
};

/// A time of day, with the second if one is stated, and with the offset from UTC that its zone names, "+07:00"; empty where none
/// is named.
struct ClockTime {
  int hour = 0;
  int minute = 0;
  std::optional<int> second;
  std::string offset;
};

/// A time expression as it was read, before the publication date and its neighbours complete it. It has one of these forms:
struct DateParts {
  enum class Form : std::uint8_t {
    calendar,  // begin, end: whatever is stated, with or without a weekday
    relative,  // `steps` of `grain` from the publication day, "-1D"
    weekday,   // a weekday alone, before (-1), after (+1) or about (0) the publication day
    clock,     // a time of day, of a day named beside it
    fixed,     // `value` says it all: durations, sets, decades
  };
  Form form = Form::calendar;
  bool before_christ = false;  // `begin` and `end` count years back
  CalendarDate begin, end;
  std::optional<int> weekday;  // 1 Monday .. 7 Sunday
  int steps = 0;
  char grain = 'D';    // D W M Q H Y E C, as in TIMEX3
  std::string suffix;  // behind the date: "-Q3", "-H1", "TNI"
  std::optional<ClockTime> clock, end_clock;
  bool hijri = false;
  bool from_named = false;        // relative to the date named before it, not to the publication
  bool is_same_year = false;      // its year is that of the date named before it
  bool looks_ahead = false;       // the sentence puts a bare weekday or months behind the publication
  bool is_since = false;          // a bare weekday that something has gone on since
  bool is_repeated = false;       // a set: what is not stated stays open
  std::optional<int> week_steps;  // for a bare weekday: "Selasa pekan depan" is 1
  bool has_ordinal = false;       // "HUT ke-80 RI": the number in it is one all the same
  std::optional<int> week_of;     // the number of the week in its month, from 1
  std::optional<int> year_steps;  // "Mei tahun lalu" is -1; only where the year is not stated
};

struct DateDraft {
  Draft<Date> date;
  DateParts parts;
  std::unique_ptr<DateDraft> until;  // the other end of a range whose ends were read apart
};

rules::KindSpec date_kind();

/// Reads a match into an empty draft. False if a captured field is no part of a date (month 13, day 45): the draft is then to be
/// thrown away.
bool read_date(const Context& context, const rules::Match& match, DateDraft& draft);

}  // namespace warta::facts
