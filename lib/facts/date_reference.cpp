#include "facts/amount.h"
#include "facts/date_figures.h"
#include "facts/date_match.h"
#include "facts/time_span.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

using Slot = DateSlot;

/// Reads the weekend of a week: "akhir pekan".
void read_weekend(const DateMatch& match, DateParts& parts) {
  const bool is_end = match.has(Slot::phase) && text::is_lower_of("akhir", match.context().word(match.slot(Slot::phase).first));
  if (parts.grain == 'W' && is_end) parts.suffix = "-WE";
}

/// Reads a phase of the present unit: "akhir tahun" is the end of this year.
bool read_phase(const DateMatch& match, DateParts& parts) {
  const auto row = match.row(Slot::unit, match.context().classes.time_unit);
  if (!row) return false;
  parts.form = DateParts::Form::relative;
  parts.grain = (*row)[Column::value].back();
  read_weekend(match, parts);
  return true;
}

/// Reads a month of a year that is referred to: "Mei tahun lalu".
bool read_month_of_year(const DateMatch& match, DateReading& reading) {
  const auto steps = match.steps(Slot::relative);
  if (!steps || steps->grain != 'Y' || !read_calendar_fields(match, reading)) return false;
  reading.parts.is_same_year = (*match.row(Slot::relative, match.context().classes.relative))[Column::from] == "named";
  reading.parts.year_steps = steps->count;
  return true;
}

/// Whether a word before the reference says that it lasts: "dalam lima tahun mendatang".
bool lasts(const DateMatch& match) {
  const Context& context = match.context();
  const std::uint32_t first = match.tokens().first;
  return first > 0 && context.is({first - 1, first}, context.classes.spanning_word);
}

/// Whether the reference lasts up to now: "dua hari ini", "dalam dua tahun ini". "itu" points from outside, and "pria 25 tahun
/// ini" is so old.
bool is_up_to_now(const DateMatch& match, const DateMatch::Steps& steps) {
  const bool is_this = match.context().word(match.slot(Slot::relative).last - 1) == "ini";
  return is_this && (steps.grain != 'Y' || lasts(match));
}

/// Whether the reference is a duration that follows: "dua bulan berikutnya" last, while "dua bulan kemudian" is a point in time.
bool follows_on(const Context& context, text::TokenRange reference) {
  const std::string_view last = context.word(reference.last - 1);
  return last == "berikutnya" || last == "selanjutnya";
}

/// The unit that opens the reference: "hari" in "hari itu".
text::TokenRange first_of(text::TokenRange reference) { return {reference.first, reference.first + 1}; }

/// Reads a reference as the duration that it counts: "31 tahun itu", "lima tahun mendatang", "setengah tahun itu".
bool read_duration_of_reference(const DateMatch& match, DateReading& reading) {
  const auto span = read_time_span(match.context(), match.slot(Slot::count), first_of(match.slot(Slot::relative)));
  return span && reading.fix(DateType::duration, period(*span));
}

/// Reads a reference without a count: "beberapa bulan ini".
bool read_several_of_reference(const DateMatch& match, DateReading& reading, int steps) {
  const auto row = match.context().row(first_of(match.slot(Slot::relative)), match.context().classes.time_unit);
  if (steps != 0) return row && reading.fix(DateType::date, steps < 0 ? "PAST_REF" : "FUTURE_REF");
  return row && reading.fix(DateType::duration, period({"X", std::string((*row)[Column::value])}));
}

bool read_relative(const DateMatch& match, DateReading& reading) {
  const auto steps = match.steps(Slot::relative);
  if (!steps) return false;
  DateParts& parts = reading.parts;
  parts.form = DateParts::Form::relative;
  parts.steps = steps->count;
  if (match.has(Slot::several)) return read_several_of_reference(match, reading, steps->count);
  if (match.has(Slot::count)) {  // "tiga bulan lalu"
    const Context& context = match.context();
    const text::TokenRange reference = match.slot(Slot::relative);
    if (follows_on(context, reference)) return read_duration_of_reference(match, reading);
    if (steps->count == 0 && !is_up_to_now(match, *steps)) reading.tokens.last = reference.first + 1;
    if (steps->count == 0 || lasts(match)) return read_duration_of_reference(match, reading);
    const auto amount = read_amount(match.context(), match.slot(Slot::count));
    if (amount && amount->is_vague) return reading.fix(DateType::date, steps->count < 0 ? "PAST_REF" : "FUTURE_REF");
    if (!amount || amount->value.exponent < 0 || amount->value.to_double() > 1000) return false;
    parts.steps *= static_cast<int>(amount->value.to_double());
  }
  const auto row = match.row(Slot::relative, match.context().classes.relative);
  parts.grain = steps->grain;
  parts.from_named = (*row)[Column::from] == "named";
  read_weekend(match, parts);
  if (!(*row)[Column::part].empty()) parts.suffix = "T" + std::string((*row)[Column::part]);
  return true;
}

/// The most steps of a grain that still give a date: a thousand years of them.
int most_steps(char grain) {
  constexpr std::pair<char, int> a_year[] = {{'D', 365}, {'W', 52}, {'M', 12}, {'Q', 4}, {'H', 2}};
  for (const auto& [unit, count] : a_year)
    if (unit == grain) return 1000 * count;
  return grain == 'E' ? 100 : grain == 'C' ? 10 : 1000;
}

/// Reads a count with a direction: "dua hari lalu", "sepekan kemudian".
bool read_ago(const DateMatch& match, DateReading& reading) {
  const auto span = read_time_span(match.context(), match.slot(Slot::count), match.slot(Slot::unit));
  const auto pointing = match.row(Slot::direction, match.context().classes.direction);
  if (!span || !pointing) return false;
  const bool is_named = (*pointing)[Column::from] == "named";
  // "enam bulan ke depan" is a span, and "30 menit kemudian" no day.
  if ((*pointing)[Column::from] == "span" || (is_named && span->is_clock()))
    return reading.fix(DateType::duration, period(*span));
  const auto steps = to_int(span->count);
  if (!steps || *steps > most_steps(span->grain.front()) || span->grain.size() > 1)
    return reading.fix(DateType::date, match.direction() < 0 ? "PAST_REF" : "FUTURE_REF");
  DateParts& parts = reading.parts;
  parts.form = DateParts::Form::relative;
  parts.steps = *steps * match.direction();
  parts.from_named = is_named;
  parts.grain = span->grain.front();
  return true;
}

}  // namespace

bool read_season(const DateMatch& match, DateReading& reading) {
  DateParts& parts = reading.parts;
  parts.suffix = "-" + std::string((*match.row(Slot::season, match.context().classes.season))[Column::value]);
  if (match.has(Slot::year)) return read_calendar_fields(match, reading);
  parts.form = DateParts::Form::relative;
  parts.grain = 'Y';
  parts.steps = match.direction();
  if (!match.has(Slot::relative)) return true;
  const auto steps = match.steps(Slot::relative);
  if (!steps || steps->grain != 'Y') return false;
  parts.steps = steps->count;
  parts.from_named = (*match.row(Slot::relative, match.context().classes.relative))[Column::from] == "named";
  return true;
}

bool read_reference(const DateMatch& match, DateReading& reading) {
  if (match.has(Slot::month) && match.has(Slot::relative)) return read_month_of_year(match, reading);
  if (match.has(Slot::relative)) return read_relative(match, reading);
  if (match.has(Slot::phase)) return read_phase(match, reading.parts);
  return read_ago(match, reading);
}

}  // namespace warta::facts
