#include "facts/date.h"

#include <array>
#include <string_view>
#include <utility>

#include "facts/amount.h"
#include "facts/counted.h"
#include "facts/date_figures.h"
#include "facts/time_span.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t {
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
  weekend
};
constexpr std::array<std::string_view, 38> slot_names = {
    "weekday",      "part",      "numeric", "end_numeric", "day",       "month",     "year",     "end_day",
    "end_month",    "end_year",  "period",  "index",       "fiscal",    "years",     "relative", "count",
    "unit",         "direction", "every",   "clock",       "end_clock", "time_zone", "decade",   "century",
    "short_decade", "vague",     "holiday", "phase",       "hijri",     "lone",      "low",      "week",
    "more",         "more_unit", "factor",  "quarter",     "era",       "weekend"};  // in the order of Slot

using text::TokenRange;

class DateReader {
 public:
  DateReader(const Context& context, const rules::Match& match) : context_(context), match_(match), span_(match.tokens) {}

  std::optional<DateDraft> run() {
    if (!read()) return std::nullopt;
    return DateDraft{make_draft(context_, match_, span_, std::move(date_)), std::move(parts_)};
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }
  bool has(Slot name) const { return !slot(name).empty(); }
  std::string text(Slot name) const { return context_.surface(slot(name)); }

  /// The number that the row of the slot states, or the digits themselves.
  std::optional<int> number(Slot name, lexicon::ClassId cls) const {
    if (const auto row = context_.row(slot(name), cls)) return to_int((*row)["value"]);
    return figure(name);
  }
  /// "III", "3", "tiga", "ketiga".
  std::optional<int> index(Slot name) const {
    for (const lexicon::ClassId cls : {context_.classes.roman, context_.classes.ordinal, context_.classes.numeral_word})
      if (const auto row = context_.row(slot(name), cls)) return to_int((*row)["value"]);
    return figure(name);
  }
  std::optional<int> figure(Slot name) const { return to_int(context_.word(slot(name).first)); }

  bool read() {
    if (has(Slot::weekday)) parts_.weekday = number(Slot::weekday, context_.classes.weekday);
    date_.fiscal = has(Slot::fiscal);
    if (has(Slot::every)) return read_set();
    if (has(Slot::clock)) return read_times();
    if (has(Slot::month) && has(Slot::relative)) return read_month_of_year();
    if (has(Slot::relative)) return read_relative();
    if (has(Slot::phase)) return read_phase();
    if (has(Slot::direction) && has(Slot::count)) return read_ago();
    if (has(Slot::count)) return read_duration();
    if (has(Slot::factor)) return read_days_of_hours();
    if (has(Slot::decade)) return fixed(DateType::date, text(Slot::decade).substr(0, 3));
    if (has(Slot::short_decade)) return fixed(DateType::date, "19" + text(Slot::short_decade).substr(0, 1));
    if (has(Slot::century)) return read_century();
    if (has(Slot::vague)) return read_vague();
    return read_calendar();
  }

  bool fixed(DateType type, std::string value) {
    parts_.form = DateParts::Form::fixed;
    date_.type = type;
    date_.value = std::move(value);
    return true;
  }

  bool read_calendar() {
    // "SMAN 1 Maret", "Jalan 17 Agustus"
    if (has(Slot::day) && !has(Slot::year) && is_behind_identifier(context_, match_.tokens.first)) return false;
    if (has(Slot::lone) && !stands_alone(context_, slot(Slot::lone).first)) return false;
    if (!read_fields()) return false;
    if (has(Slot::part)) parts_.suffix = "T" + part_of_day();
    if (has(Slot::period)) return read_period();
    if (has(Slot::quarter)) parts_.suffix = "-" + text(Slot::quarter);
    parts_.before_christ = has(Slot::era);
    if (parts_.begin.is_empty()) return read_weekday();
    if (has(Slot::direction)) parts_.steps = direction();
    return true;
  }

  bool read_fields() {
    CalendarDate& begin = parts_.begin;
    if (has(Slot::numeric)) {
      const auto date = read_slashed(text(Slot::numeric));
      if (!date) return false;
      begin = *date;
    }
    if (has(Slot::years) && !read_years(text(Slot::years))) return false;
    if (has(Slot::end_numeric)) {
      const auto date = read_slashed(text(Slot::end_numeric));
      if (!date) return false;
      parts_.end = *date;
    }
    if (has(Slot::day) && !(begin.day = figure(Slot::day))) return false;
    if (has(Slot::month) && (!(begin.month = month(Slot::month)) || *begin.month > 12)) return false;
    if (has(Slot::year) && !(begin.year = figure(Slot::year))) return false;
    if (begin.year) begin.year = full_year(*begin.year);
    if (has(Slot::holiday) && !read_holiday()) return false;
    if (has(Slot::hijri)) parts_.hijri = date_.hijri = true;
    if (has(Slot::end_day)) parts_.end.day = figure(Slot::end_day);
    if (has(Slot::end_month)) parts_.end.month = month(Slot::end_month);
    if (has(Slot::end_year)) parts_.end.year = figure(Slot::end_year);
    share_fields();
    return true;
  }

  /// "Hari Kartini": a row says month and day. "HUT ke-80 RI" has no row, since its number stands inside.
  bool read_holiday() {
    const auto row = context_.row(slot(Slot::holiday), context_.classes.holiday);
    const std::string_view day = row ? (*row)["value"] : "08-17";
    parts_.begin.month = to_int(day.substr(0, 2));
    parts_.begin.day = to_int(day.substr(3));
    return parts_.begin.month && parts_.begin.day;
  }

  bool read_vague() {
    const auto row = context_.row(slot(Slot::vague), context_.classes.vague_time);
    return row && fixed(DateType::date, std::string((*row)["value"]));
  }

  /// "Mei tahun lalu".
  bool read_month_of_year() {
    const auto row = context_.row(slot(Slot::relative), context_.classes.relative);
    const auto named = month(Slot::month);
    if (!row || !named || (*row)["value"].back() != 'Y') return false;
    const auto steps = to_int((*row)["value"].substr(0, (*row)["value"].size() - 1));
    if (!steps) return false;
    parts_.begin.month = named;
    parts_.is_same_year = (*row)["from"] == "named";
    parts_.year_steps = *steps;
    return true;
  }

  /// "akhir tahun": of this one.
  bool read_phase() {
    const auto unit = context_.row(slot(Slot::unit), context_.classes.time_unit);
    if (!unit) return false;
    parts_.form = DateParts::Form::relative;
    parts_.grain = (*unit)["value"].back();
    read_weekend();
    return true;
  }

  /// "akhir pekan".
  void read_weekend() {
    if (parts_.grain == 'W' && has(Slot::phase) && text::is_lower_of("akhir", context_.word(slot(Slot::phase).first)))
      parts_.suffix = "-WE";
  }

  /// "2023/2024", "2023/24".
  bool read_years(std::string_view years) {
    parts_.begin.year = to_int(years.substr(0, years.find('/')));
    parts_.end.year = to_int(years.substr(years.find('/') + 1));
    return parts_.begin.year && parts_.end.year;
  }

  /// "12-15 Mei 2024" names month and year once, for both ends.
  void share_fields() {
    CalendarDate &begin = parts_.begin, &end = parts_.end;
    if (end.is_empty()) return;
    if (end.year && *end.year < 100 && begin.year) *end.year += *begin.year / 100 * 100;
    if (!begin.month && begin.day) begin.month = end.month;
    if (!end.month && end.day) end.month = begin.month;
    if (!begin.year && end.year) begin.year = begin.month && end.month && *begin.month > *end.month ? *end.year - 1 : *end.year;
    if (!end.year && begin.year && end.month) end.year = begin.year;
  }

  std::optional<int> month(Slot name) {
    if (const auto row = context_.row(slot(name), context_.classes.hijri_month)) {
      parts_.hijri = date_.hijri = true;
      return to_int((*row)["value"]);
    }
    return number(name, context_.classes.month);
  }

  /// "triwulan III 2023": -Q3; "semester I 2024": -H1.
  bool read_period() {
    const auto row = context_.row(slot(Slot::period), context_.classes.time_unit);
    const auto count = index(Slot::index);
    if (!row || !count || *count < 1) return false;
    const std::string grain((*row)["value"]);
    if (*count > (grain == "Q" ? 4 : 2)) return false;
    parts_.suffix = "-" + grain + std::to_string(*count);
    return true;
  }

  int direction() const {
    const auto row = context_.row(slot(Slot::direction), context_.classes.direction);
    return row && (*row)["value"] == "-1" ? -1 : row ? 1 : 0;
  }

  bool read_weekday() {
    if (!parts_.weekday) return false;
    parts_.form = DateParts::Form::weekday;
    parts_.steps = has(Slot::direction) ? direction() : 0;
    if (has(Slot::week) && !read_week()) return false;
    parts_.looks_ahead = parts_.steps == 0 && has_ahead_word();
    return true;
  }

  /// "Selasa pekan depan".
  bool read_week() {
    const auto row = context_.row(slot(Slot::week), context_.classes.relative);
    if (!row) return false;
    parts_.week_steps = to_int((*row)["value"].substr(0, (*row)["value"].size() - 1));
    return parts_.week_steps.has_value();
  }

  /// "akan digelar pada Senin": within a few words before the weekday, and with no comma between.
  bool has_ahead_word() const {
    constexpr std::uint32_t farthest = 8;
    const std::uint32_t first = match_.tokens.first;
    for (std::uint32_t i = first; i > 0 && first - i < farthest; --i) {
      if (context_.document.breaks[i] != lexicon::Break::none || context_.text().tokens()[i - 1].shape == text::Shape::punct)
        return false;
      if (context_.is({i - 1, i}, context_.classes.ahead_word)) return true;
    }
    return false;
  }

  std::string part_of_day() const {
    const auto row = context_.row(slot(Slot::part), context_.classes.day_part);
    return row ? std::string((*row)["value"]) : std::string();
  }

  bool read_relative() {
    const auto row = context_.row(slot(Slot::relative), context_.classes.relative);
    if (!row) return false;
    const std::string_view value = (*row)["value"];
    const auto steps = to_int(value.substr(0, value.size() - 1));
    if (!steps) return false;
    parts_.form = DateParts::Form::relative;
    parts_.steps = *steps;
    if (has(Slot::count)) {  // "tiga bulan lalu"
      if (*steps == 0) return read_pointed_duration();
      const auto count = read_amount(context_, slot(Slot::count));
      if (!count || count->value.exponent < 0 || count->value.to_double() > 1000) return false;
      parts_.steps *= static_cast<int>(count->value.to_double());
    }
    parts_.grain = value.back();
    parts_.from_named = (*row)["from"] == "named";
    read_weekend();
    if (!(*row)["part"].empty()) parts_.suffix = "T" + std::string((*row)["part"]);
    return true;
  }

  /// "31 tahun itu": the phrase "tahun itu" is none here.
  bool read_pointed_duration() {
    span_ = {slot(Slot::count).first, slot(Slot::relative).first + 1};
    const auto unit = context_.row({slot(Slot::relative).first, span_.last}, context_.classes.time_unit);
    const auto amount = read_amount(context_, slot(Slot::count));
    return unit && amount && fixed(DateType::duration, period({amount->value.to_string(), std::string((*unit)["value"])}));
  }

  std::optional<TimeSpan> read_span() const { return read_time_span(context_, slot(Slot::count), slot(Slot::unit)); }

  /// "2x24 jam".
  bool read_days_of_hours() {
    const auto factor = figure(Slot::factor);
    return factor && fixed(DateType::duration, period({std::to_string(24 * *factor), "TH"}));
  }

  bool read_duration() {
    const auto span = read_span();
    if (span && has(Slot::more)) {
      const auto rest = read_time_span(context_, slot(Slot::more), slot(Slot::more_unit));
      if (auto whole = rest ? compound_period(*span, *rest) : std::nullopt) return fixed(DateType::duration, std::move(*whole));
      span_.last = slot(Slot::unit).last;  // "dua tahun dua orang" goes on with something else
    }
    if (!span || !has(Slot::low)) return span && fixed(DateType::duration, period(*span));
    const auto low = read_amount(context_, slot(Slot::low));
    if (!low || low->is_vague || span->is_vague()) return false;
    date_.end = period(*span);
    return fixed(DateType::duration, period({low->value.to_string(), span->grain}));
  }

  /// "dua hari lalu", "sepekan kemudian".
  bool read_ago() {
    const auto span = read_span();
    if (!span) return false;
    const auto count = to_int(span->count);
    if (!count || span->grain.size() > 1) return fixed(DateType::date, direction() < 0 ? "PAST_REF" : "FUTURE_REF");
    parts_.form = DateParts::Form::relative;
    parts_.steps = *count * direction();
    const auto pointing = context_.row(slot(Slot::direction), context_.classes.direction);
    parts_.from_named = pointing && (*pointing)["from"] == "named";
    parts_.grain = span->grain.front();
    return true;
  }

  bool read_set() {
    if (parts_.weekday) return fixed(DateType::set, "XXXX-WXX-" + std::to_string(*parts_.weekday));
    if (has(Slot::count)) {
      const auto span = read_span();
      return span && fixed(DateType::set, period(*span));
    }
    if (has(Slot::weekend)) return fixed(DateType::set, "XXXX-WXX-WE");
    if (has(Slot::part)) return fixed(DateType::set, "XXXX-XX-XXT" + part_of_day());
    if (has(Slot::day) || has(Slot::month)) {  // "setiap 17 Agustus"
      date_.type = DateType::set;
      parts_.is_repeated = true;
      return read_fields();
    }
    const auto unit = context_.row(slot(Slot::unit), context_.classes.time_unit);
    return unit && fixed(DateType::set, period({"1", std::string((*unit)["value"])}));
  }

  bool read_century() {
    const auto century = index(Slot::century);
    if (!century || *century < 1 || *century > 30) return false;
    const std::string value = std::to_string(*century - 1);
    return fixed(DateType::date, value.size() == 1 ? "0" + value : value);
  }

  bool read_times() {
    parts_.form = DateParts::Form::clock;
    date_.type = DateType::time;
    parts_.clock = read_clock(text(Slot::clock));
    if (has(Slot::end_clock)) parts_.end_clock = read_clock(text(Slot::end_clock));
    if (!parts_.clock || (has(Slot::end_clock) && !parts_.end_clock)) return false;
    std::string offset;
    if (const auto zone = context_.row(slot(Slot::time_zone), context_.classes.time_zone)) offset = (*zone)["value"];
    shift_to_part(*parts_.clock);
    parts_.clock->offset = offset;
    if (parts_.end_clock) parts_.end_clock->offset = offset;
    return true;
  }

  /// "jam 7 malam" is 19.00.
  void shift_to_part(ClockTime& clock) const {
    const std::string part = part_of_day();
    const bool is_late = part == "EV" || (part == "NI" && clock.hour >= 6) || (part == "AF" && clock.hour < 6);
    if (is_late && clock.hour < 12) clock.hour += 12;
  }

  const Context& context_;
  const rules::Match& match_;
  TokenRange span_;
  Date date_;
  DateParts parts_;
};

}  // namespace

rules::KindSpec date_kind() { return {"date", {slot_names.begin(), slot_names.end()}}; }

std::optional<DateDraft> read_date(const Context& context, const rules::Match& match) { return DateReader(context, match).run(); }

}  // namespace warta::facts
