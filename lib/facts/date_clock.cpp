#include "facts/date_figures.h"
#include "facts/date_match.h"

namespace warta::facts {
namespace {

using Slot = DateSlot;

/// Moves a time to its part of the day: "jam 7 malam" is 19.00, "jam 6 sore" is 18.00.
void shift_to_part(ClockTime& clock, const std::string& part) {
  const bool is_late = part == "EV" || (part == "NI" && clock.hour >= 6) || (part == "AF" && clock.hour <= 6);
  if (is_late && clock.hour < 12) clock.hour += 12;
}

}  // namespace

bool read_time_of_day(const DateMatch& match, DateReading& reading) {
  DateParts& parts = reading.parts;
  parts.form = DateParts::Form::clock;
  reading.date.type = DateType::time;
  parts.clock = read_clock(match.text(Slot::clock));
  if (match.has(Slot::end_clock)) parts.end_clock = read_clock(match.text(Slot::end_clock));
  if (!parts.clock || (match.has(Slot::end_clock) && !parts.end_clock)) return false;
  std::string offset;
  if (const auto zone = match.row(Slot::time_zone, match.context().classes.time_zone)) offset = (*zone)[Column::value];
  shift_to_part(*parts.clock, match.part_of_day());
  // "jam 3-4 sore" names the part of the day of both ends.
  if (parts.end_clock && match.slot(Slot::part).first >= match.slot(Slot::end_clock).last)
    shift_to_part(*parts.end_clock, match.part_of_day());
  parts.clock->offset = offset;
  if (parts.end_clock) parts.end_clock->offset = offset;
  return true;
}

}  // namespace warta::facts
