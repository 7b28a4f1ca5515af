#include "facts/date.h"

#include "facts/counted.h"
#include "facts/date_figures.h"
#include "facts/date_match.h"
#include "facts/time_span.h"

namespace warta::facts {
namespace {

using Slot = DateSlot;

bool read_decade(const DateMatch& match, DateReading& reading) {
  if (match.has(Slot::decade)) return reading.fix(DateType::date, match.text(Slot::decade).substr(0, 3));
  return reading.fix(DateType::date, "19" + match.text(Slot::short_decade).substr(0, 1));
}

bool read_century(const DateMatch& match, DateReading& reading) {
  const auto number = match.index(Slot::century);
  if (!number || *number < 1 || *number > 30) return false;
  const std::string value = std::to_string(*number - 1);
  return reading.fix(DateType::date, value.size() == 1 ? "0" + value : value);
}

bool read_vague(const DateMatch& match, DateReading& reading) {
  const auto row = match.row(Slot::vague, match.context().classes.vague_time);
  return row && reading.fix(DateType::date, std::string((*row)[Column::value]));
}

/// The first token of the class within a few tokens from `first` on, as a range; empty where there is none.
text::TokenRange find_near(const Context& context, std::uint32_t first, lexicon::ClassId cls) {
  constexpr std::uint32_t farthest = 9;
  for (std::uint32_t i = first; i < context.text().size() && i - first < farthest; ++i)
    if (context.has_class(i, cls)) return {i, i + 1};
  return {};
}

/// Reads "6" in "6, 9 dan 12 bulan" or "6 dan 9 Juni 2025": its unit, or its month, stands behind the last figure of the list.
bool read_elided(const DateMatch& match, DateReading& reading) {
  const Context& context = match.context();
  const text::TokenRange figure = match.slot(Slot::elided), unit = find_near(context, figure.last, context.classes.time_unit),
                         month = find_near(context, figure.last, context.classes.month);
  if (month.empty() || (!unit.empty() && unit.first < month.first)) {
    const auto span = unit.empty() ? std::nullopt : read_time_span(context, figure, unit);
    return span && reading.fix(DateType::duration, period(*span));
  }
  CalendarDate& begin = reading.parts.begin;
  begin.day = match.figure(Slot::elided);
  begin.month = to_int((*context.row(month, context.classes.month))[Column::value]);
  if (month.last < context.text().size() && is_year_like(context.word(month.last))) begin.year = to_int(context.word(month.last));
  return begin.day.has_value();
}

bool read_form(const DateMatch& match, DateReading& reading) {
  if (match.has(Slot::elided)) return read_elided(match, reading);
  if (match.has(Slot::every)) return read_set(match, reading);
  if (match.has(Slot::season)) return read_season(match, reading);
  if (match.has(Slot::clock)) return read_time_of_day(match, reading);
  if (match.has(Slot::period) || match.has(Slot::weekday)) return read_calendar(match, reading);
  if (match.has(Slot::relative) || match.has(Slot::phase) || (match.has(Slot::direction) && match.has(Slot::count)))
    return read_reference(match, reading);
  if (match.has(Slot::count) || match.has(Slot::factor) || match.has(Slot::several)) return read_duration(match, reading);
  if (match.has(Slot::decade) || match.has(Slot::short_decade)) return read_decade(match, reading);
  if (match.has(Slot::century)) return read_century(match, reading);
  if (match.has(Slot::vague)) return read_vague(match, reading);
  return read_calendar(match, reading);
}

}  // namespace

rules::KindSpec date_kind() { return {"date", rules::slots_of<DateSlot>()}; }

bool read_date(const Context& context, const rules::Match& match, DateDraft& draft) {
  const DateMatch asked(context, match);
  DateReading reading{match.tokens, draft.date.value, draft.parts};
  if (asked.has(Slot::weekday)) reading.parts.weekday = asked.number(Slot::weekday, context.classes.weekday);
  reading.date.fiscal = asked.has(Slot::fiscal);
  if (!read_form(asked, reading)) return false;
  place(draft.date, context, match, reading.tokens);
  return true;
}

}  // namespace warta::facts
