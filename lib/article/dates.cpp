#include "article/dates.h"

#include <array>
#include <string>
#include <string_view>

#include "article/clock_times.h"
#include "article/hijri.h"
#include "article/iso_text.h"
#include "article/missing_fields.h"
#include "article/named_dates.h"
#include "article/shared_years.h"

namespace warta::article {
namespace {

using facts::CalendarDate;
using facts::DateDraft;
using facts::DateParts;

/// Whether a value has a part of the day: "2025-06-12TNI".
bool has_part_of_day(std::string_view value) { return value.size() > 3 && value[value.size() - 3] == 'T'; }

std::optional<year_month_day> full(const CalendarDate& date) {
  if (!date.year || !date.month || !date.day) return std::nullopt;
  const auto made = std::chrono::year(*date.year) / *date.month / *date.day;
  return made.ok() ? std::optional(made) : std::nullopt;
}

void set_fields(Date& date, const CalendarDate& known) {
  if (known.year) date.year = std::chrono::year(*known.year);
  if (known.month) date.month = std::chrono::month(static_cast<unsigned>(*known.month));
  if (known.day && known.month) date.day = std::chrono::day(static_cast<unsigned>(*known.day));
}

void on_day(Date& date, sys_days day, const std::string& suffix) {
  const year_month_day found(day);
  date.value = iso(found) + suffix;
  set_fields(date, fields_of(found));
}

class Resolver {
 public:
  Resolver(std::optional<year_month_day> published, const facts::Context& context)
      : published_(published),
        published_text_(published ? iso(*published) : std::string()),
        named_(context),
        missing_(published, named_) {}

  void resolve(DateDraft& draft) {
    complete(draft);
    if (draft.until) complete_end(draft);
    named_.remember(draft);
    if (draft.until) named_.remember(*draft.until);
  }

 private:
  void complete(DateDraft& draft) {
    Date& date = draft.date.value;
    switch (draft.parts.form) {
      case DateParts::Form::calendar: calendar(date, draft.parts, draft.date.tokens.first); break;
      case DateParts::Form::relative: relative(date, draft.parts); break;
      case DateParts::Form::weekday: weekday(draft); break;
      case DateParts::Form::clock: break;  // they come last
      case DateParts::Form::fixed: break;
    }
    if (date.type == DateType::date && has_part_of_day(date.value)) date.type = DateType::time;
  }

  /// Gives the end of a range its value: "hari ini sampai Kamis" ends on the first Thursday behind its begin.
  void complete_end(DateDraft& draft) {
    DateDraft& end = *draft.until;
    const auto begin = full_day(draft.date.value);
    if (end.parts.form == DateParts::Form::weekday && begin) {
      const int wanted = *end.parts.weekday, ahead = (wanted - iso_weekday(*begin) + 6) % 7 + 1;
      on_day(end.date.value, *begin + days(ahead), end.parts.suffix);
    } else {
      complete(end);
    }
    draft.date.value.end = end.date.value.value;
  }

  void calendar(Date& date, DateParts& parts, std::uint32_t first) {
    if (!parts.is_repeated) missing_.complete(date, parts, first);
    const std::string era = parts.before_christ ? "BC" : "";
    date.value = era + iso(parts.begin) + parts.suffix;
    if (parts.week_of) week_of_month(date, parts);
    if (!parts.end.is_empty()) date.end = era + iso(parts.end);
    if (parts.before_christ) return;
    set_fields(date, parts.begin);
    if (parts.hijri) return add_gregorian(date, parts.begin);
    check(date, parts);
  }

  /// Gives a week of a month its value: "pekan kedua Juni 2025" is the week of the second Thursday, as ISO 8601 counts in years.
  static void week_of_month(Date& date, const DateParts& parts) {
    if (!parts.begin.year || !parts.begin.month || *parts.week_of < 1 || *parts.week_of > 5) return;
    const auto month = std::chrono::year(*parts.begin.year) / *parts.begin.month;
    const auto thursday = month / std::chrono::Thursday[static_cast<unsigned>(*parts.week_of)];
    if (thursday.ok()) date.value = iso_week(sys_days(thursday));
  }

  static void add_gregorian(Date& date, const CalendarDate& hijri) {
    if (hijri.year && hijri.month && hijri.day) date.gregorian = to_gregorian(*hijri.year, *hijri.month, *hijri.day);
    date.approximate = date.gregorian.has_value();
  }

  static void check(Date& date, const DateParts& parts) {
    const auto begin = full(parts.begin);
    date.valid = is_possible(parts.begin) && is_possible(parts.end);
    if (begin && parts.weekday) date.weekday_agrees = iso_weekday(sys_days(*begin)) == *parts.weekday;
  }

  static bool is_possible(const CalendarDate& date) {
    if (date.month && (*date.month < 1 || *date.month > 12)) return false;
    if (!date.day) return true;
    // A 29 February without its year may exist.
    const auto day = std::chrono::year(date.year.value_or(2000)) / date.month.value_or(1) / *date.day;
    return day.ok();
  }

  /// The day that a reference counts from, as exactly as its grain asks; none where neither the text nor the publication gives
  /// it.
  std::optional<year_month_day> anchor_of(const DateParts& parts) const {
    if (!parts.from_named) return published_;
    const auto named = named_.anchor(parts.grain);
    const bool may_be_of_publication = parts.grain == 'Y' || parts.grain == 'Q' || parts.grain == 'H';
    return named || !may_be_of_publication ? named : published_;
  }

  std::string open_reference(const DateParts& parts) const {
    if (parts.from_named && parts.grain == 'D' && parts.steps == 0 && !named_.open_day().empty())
      return named_.open_day() + parts.suffix;
    if (parts.steps != 0) return parts.steps < 0 ? "PAST_REF" : "FUTURE_REF";
    if (!parts.from_named) return "PRESENT_REF";
    return parts.grain == 'D'   ? "XXXX-XX-XX" + parts.suffix
           : parts.grain == 'W' ? "XXXX-WXX"
           : parts.grain == 'M' ? "XXXX-XX"
                                : "XXXX";
  }

  /// The anchor as far as its date states it: "2019-05-03", "2019-05", "2019".
  std::string anchor_text(const DateParts& parts, const year_month_day& anchor) const {
    if (!parts.from_named || anchor == published_ || (anchor == named_.day() && parts.grain != 'Y' && parts.grain != 'M'))
      return iso(anchor);
    CalendarDate known = fields_of(anchor);
    known.day.reset();
    if (parts.grain == 'Y') known.month.reset();
    return iso(known);
  }

  void relative(Date& date, const DateParts& parts) {
    const auto anchor = anchor_of(parts);
    if (!anchor) {
      date.value = open_reference(parts);
      return;
    }
    date.anchor = anchor_text(parts, *anchor);
    const sys_days today = *anchor;
    const int year = static_cast<int>(anchor->year());
    switch (parts.grain) {
      case 'D': return on_day(date, today + days(parts.steps), parts.suffix);
      case 'W': date.value = iso_week(today + days(7 * parts.steps)) + parts.suffix; return;
      case 'M': {
        const auto month = anchor->year() / anchor->month() + std::chrono::months(parts.steps);
        const CalendarDate known{static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())),
                                 std::nullopt};
        date.value = iso(known);
        return set_fields(date, known);
      }
      case 'Q': return part_of_year(date, *anchor, 4, "-Q", parts.steps);
      case 'H': return part_of_year(date, *anchor, 2, "-H", parts.steps);
      case 'E': date.value = padded((year + 10 * parts.steps) / 10, 3); return;
      case 'C': date.value = padded((year + 100 * parts.steps) / 100, 2); return;
      default: {
        const CalendarDate known{year + parts.steps, std::nullopt, std::nullopt};
        date.value = iso(known) + parts.suffix;
        return set_fields(date, known);
      }
    }
  }

  static void part_of_year(Date& date, const year_month_day& anchor, int parts, const char* mark, int steps) {
    const int month = static_cast<int>(static_cast<unsigned>(anchor.month())) - 1;
    const int index = static_cast<int>(anchor.year()) * parts + month / (12 / parts) + steps;
    date.value = padded(index / parts, 4) + mark + std::to_string(index % parts + 1);
  }

  /// Completes a bare weekday: the day named right before it ("1 Juli 2025, hari Selasa"), else the latest one not after
  /// publication, or the next one where the sentence looks ahead.
  void weekday(DateDraft& draft) const {
    Date& date = draft.date.value;
    const DateParts& parts = draft.parts;
    const int wanted = *parts.weekday;
    if (const auto named = day_right_before(draft)) return on_day(date, *named, parts.suffix);
    if (!published_) {
      date.value = "XXXX-WXX-" + std::to_string(wanted) + parts.suffix;
      return;
    }
    date.anchor = published_text_;
    sys_days day = *published_;
    if (parts.week_steps) return on_day(date, day + days(7 * *parts.week_steps + wanted - iso_weekday(day)), parts.suffix);
    if (parts.steps < 0 || parts.is_since) day -= days(1);
    if (parts.steps > 0) day += days(1);
    const bool goes_on = parts.steps > 0 || parts.looks_ahead;
    while (iso_weekday(day) != wanted) day += days(goes_on ? 1 : -1);
    on_day(date, day, parts.suffix);
  }

  std::optional<year_month_day> day_right_before(const DateDraft& draft) const {
    if (draft.parts.steps != 0 || draft.parts.week_steps) return std::nullopt;
    const auto day = named_.day_right_before(draft.date.tokens.first);
    return day && iso_weekday(*day) == *draft.parts.weekday ? day : std::nullopt;
  }

  std::optional<year_month_day> published_;
  std::string published_text_;
  NamedDates named_;
  MissingFields missing_;  // refers to `named_`
};

/// Whether a day of publication is named again right behind its reference: "hari ini, Rabu (18/6/2025)".
bool is_apposed(const DateDraft& reference, const DateDraft& day, const facts::Context& context) {
  const DateParts& parts = reference.parts;
  if (parts.form != DateParts::Form::relative || parts.grain != 'D' || parts.from_named || reference.until) return false;
  const bool is_day = day.parts.form == DateParts::Form::calendar && day.parts.steps == 0 && day.parts.end.is_empty() &&
                      !day.parts.hijri && !day.until && day.date.value.valid && full_day(day.date.value).has_value();
  const text::TokenRange between{reference.date.tokens.last, day.date.tokens.first};
  if (!is_day || between.size() > 1) return false;
  // A weekday that is not the day's shows a mistyped date.
  if (day.parts.weekday && iso_weekday(sys_days(*full_day(day.date.value))) != *day.parts.weekday) return false;
  for (std::uint32_t i = between.first; i <= between.last; ++i)
    if (context.document.breaks[i] != lexicon::Break::none) return false;
  return between.empty() ? day.parts.weekday.has_value() : context.word(between.first) == ",";
}

/// Gives references that no publication date completes the day that stands right behind them.
void take_apposed_days(std::vector<DateDraft>& dates, const facts::Context& context) {
  for (std::size_t i = 1; i < dates.size(); ++i) {
    if (!is_apposed(dates[i - 1], dates[i], context)) continue;
    Date& date = dates[i - 1].date.value;
    on_day(date, *full_day(dates[i].date.value), dates[i - 1].parts.suffix);
    if (has_part_of_day(date.value)) date.type = DateType::time;
  }
}

/// "2025-12-08 is a Monday, as stated". A weekday is compared only with a day that is known.
std::string weekday_note(const Date& date, bool agrees) {
  constexpr std::array<std::string_view, 7> names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                     "Thursday", "Friday", "Saturday"};
  const year_month_day day(date.year.value(), date.month.value(), date.day.value());
  return date.value + " is a " + std::string(names.at(std::chrono::weekday(day).c_encoding())) +
         (agrees ? ", as stated" : ", another weekday than stated");
}

}  // namespace

void resolve_dates(std::vector<DateDraft>& dates, std::optional<year_month_day> published, const facts::Context& context) {
  if (dates.empty()) return;
  const auto known = published && published->ok() ? published : std::nullopt;
  share_years(dates, known.has_value(), context);
  Resolver resolver(known, context);
  for (DateDraft& date : dates) resolver.resolve(date);
  if (!known) take_apposed_days(dates, context);
  resolve_clock_times(dates, known, context);
}

void add_checks(const Date& date, std::vector<Check>& checks) {
  if (const auto agrees = date.weekday_agrees)
    checks.push_back({CheckKind::weekday, *agrees, {date.span}, weekday_note(date, *agrees), date.rule});
  // Values of the same form compare as the dates do; what is not known ("XXXX") may be anything.
  const bool is_known = !date.end.empty() && date.value.front() <= '9' && date.type == DateType::date &&
                        date.value.size() == date.end.size() && date.value.find('X') == std::string::npos;
  if (is_known && date.end < date.value)
    checks.push_back({CheckKind::range, false, {date.span}, date.end + " is before " + date.value, date.rule});
}

}  // namespace warta::article
