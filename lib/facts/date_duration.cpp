#include <utility>

#include "facts/amount.h"
#include "facts/date_figures.h"
#include "facts/date_match.h"
#include "facts/time_span.h"

namespace warta::facts {
namespace {

using Slot = DateSlot;

/// Reads a number of days as hours: "2x24 jam".
bool read_days_of_hours(const DateMatch& match, DateReading& reading) {
  const auto days = match.figure(Slot::factor);
  return days && reading.fix(DateType::duration, period({std::to_string(24 * *days), "TH"}));
}

std::optional<std::string> grain_of(const DateMatch& match) {
  const auto row = match.row(Slot::unit, match.context().classes.time_unit);
  return row ? std::optional(std::string((*row)[Column::value])) : std::nullopt;
}

}  // namespace

bool read_duration(const DateMatch& match, DateReading& reading) {
  if (match.has(Slot::factor)) return read_days_of_hours(match, reading);
  if (match.has(Slot::several)) {  // "beberapa tahun terakhir"
    const auto grain = grain_of(match);
    return grain && reading.fix(DateType::duration, period({"X", *grain}));
  }
  const auto span = read_time_span(match.context(), match.slot(Slot::count), match.slot(Slot::unit));
  if (!span) return false;
  if (match.has(Slot::more)) {
    const auto rest = read_time_span(match.context(), match.slot(Slot::more), match.slot(Slot::more_unit));
    auto whole = rest ? compound_period(*span, *rest) : std::nullopt;
    return whole && reading.fix(DateType::duration, std::move(*whole));
  }
  if (match.has(Slot::low)) reading.tokens.first = match.slot(Slot::low).first;  // behind "antara"
  if (!match.has(Slot::low)) return reading.fix(DateType::duration, period(*span));
  const auto least = read_amount(match.context(), match.slot(Slot::low));
  if (!least || least->is_vague || span->is_vague()) return false;
  reading.date.end = period(*span);
  return reading.fix(DateType::duration, period({least->value.to_string(), span->grain}));
}

bool read_set(const DateMatch& match, DateReading& reading) {
  DateParts& parts = reading.parts;
  if (parts.weekday) {
    const auto last =
        match.has(Slot::end_weekday) ? match.number(Slot::end_weekday, match.context().classes.weekday) : std::nullopt;
    if (last) reading.date.end = "XXXX-WXX-" + std::to_string(*last);
    return reading.fix(DateType::set, "XXXX-WXX-" + std::to_string(*parts.weekday));
  }
  if (match.has(Slot::count)) {
    const auto span = read_time_span(match.context(), match.slot(Slot::count), match.slot(Slot::unit));
    if (!span) return false;
    if (!match.has(Slot::low)) return reading.fix(DateType::set, period(*span));
    const auto least = read_amount(match.context(), match.slot(Slot::low));
    if (!least || least->is_vague || span->is_vague()) return false;
    reading.date.end = period(*span);
    return reading.fix(DateType::set, period({least->value.to_string(), span->grain}));
  }
  if (match.has(Slot::weekend)) return reading.fix(DateType::set, "XXXX-WXX-WE");
  if (match.has(Slot::part)) return reading.fix(DateType::set, "XXXX-XX-XXT" + match.part_of_day());
  if (match.has(Slot::day) || match.has(Slot::month)) {  // "setiap 17 Agustus"
    reading.date.type = DateType::set;
    parts.is_repeated = true;
    return read_calendar_fields(match, reading);
  }
  const auto grain = grain_of(match);
  return grain && reading.fix(DateType::set, period({"1", *grain}));
}

}  // namespace warta::facts
