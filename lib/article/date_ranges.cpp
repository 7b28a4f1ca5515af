#include "article/date_ranges.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::Context;
using facts::DateDraft;
using facts::DateParts;
using text::TokenRange;

/// Whether the value is a century ("17") or a decade ("199").
bool is_decade_or_century(const Date& date) {
  return date.type == DateType::date && date.value.size() <= 3 && text::is_ascii_digit(date.value.front());
}

/// How exact a date is: Y, M or D for a calendar date, E or C for a decade or century, the grain of a reference, the last letter
/// of a duration ("P5Y"); 0 for what cannot be an end of a range.
char grain_of(const DateDraft& draft) {
  const DateParts& parts = draft.parts;
  const Date& date = draft.date.value;
  if (!date.end.empty() || !parts.end.is_empty() || parts.hijri || parts.before_christ) return 0;
  const bool has_end_in_it = !parts.suffix.empty() && parts.suffix.front() == '-';  // a quarter, a weekend
  switch (parts.form) {
    case DateParts::Form::calendar:
      if (date.type != DateType::date || has_end_in_it || parts.week_of) return 0;
      return parts.begin.day ? 'D' : parts.begin.month ? 'M' : 'Y';
    case DateParts::Form::relative: return has_end_in_it || parts.from_named ? '\0' : parts.grain;
    case DateParts::Form::weekday: return 'D';
    case DateParts::Form::clock: return 0;
    case DateParts::Form::fixed:
      if (date.type == DateType::duration) return date.value.back();
      return is_decade_or_century(date) ? date.value.size() == 2 ? 'C' : 'E' : '\0';
  }
  return 0;
}

/// Whether the words between two dates say that the second is the end: "sampai dengan", "hingga hari", "s/d tanggal".
bool is_through(const Context& context, TokenRange between) {
  constexpr std::uint32_t longest = 5;
  if (between.empty() || between.size() > longest) return false;
  for (std::uint32_t i = between.first; i <= between.last; ++i)
    if (context.document.breaks[i] != lexicon::Break::none) return false;
  const std::string_view last = context.word(between.last - 1);
  if (between.size() > 1 && (last == "hari" || last == "tanggal" || last == "sekitar")) --between.last;
  return context.is(between, context.classes.through);
}

/// Whether two days follow each other, and the month stands behind the second: "17 dan 18 Juni".
bool are_neighbours(const DateDraft& first, const DateDraft& second, const Context& context) {
  const facts::CalendarDate &a = first.parts.begin, &b = second.parts.begin;
  const TokenRange between{first.date.tokens.last, second.date.tokens.first};
  const bool is_elided = first.date.tokens.size() == 1 && a.month && a.day;
  return is_elided && between.size() == 1 && context.word(between.first) == "dan" && a.month == b.month && b.day &&
         *a.day + 1 == *b.day;
}

/// Whether "antara" stands before the first date, and "dan" between them: "antara September 2024 dan Mei 2025".
bool is_between(const DateDraft& first, TokenRange words, const Context& context) {
  const std::uint32_t begin = first.date.tokens.first;
  return words.size() == 1 && context.word(words.first) == "dan" && begin > 0 &&
         text::is_lower_of("antara", context.word(begin - 1)) && context.document.breaks[begin] == lexicon::Break::none;
}

/// How many days a duration of one unit lasts, as nearly as a comparison needs; none for vague and for compound ones.
std::optional<double> days_of(std::string_view period) {
  const bool is_clock = period.starts_with("PT");
  const std::string_view count = period.substr(is_clock ? 2 : 1, period.size() - (is_clock ? 3 : 2));
  double number = 0;
  const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), number);
  if (error != std::errc() || end != count.data() + count.size()) return std::nullopt;
  constexpr double hour = 1.0 / 24;
  switch (period.back()) {
    case 'Y': return 365 * number;
    case 'M': return (is_clock ? hour / 60 : 30) * number;
    case 'W': return 7 * number;
    case 'D': return number;
    case 'H': return hour * number;
    default: return hour / 3600 * number;
  }
}

/// Whether both are durations, the second the longer one, though of another unit: "satu hari hingga enam bulan".
bool are_growing(const Date& first, const Date& second) {
  if (first.type != DateType::duration || second.type != DateType::duration) return false;
  const auto least = days_of(first.value), most = days_of(second.value);
  return least && most && *least < *most;
}

bool are_ends(const DateDraft& first, const DateDraft& second, const Context& context) {
  const char grain = grain_of(first);
  const char end_grain = grain_of(second);
  if (grain == 0 || end_grain == 0 || second.date.tokens.first <= first.date.tokens.last) return false;
  if (grain != end_grain && !are_growing(first.date.value, second.date.value)) return false;
  if ((first.parts.form == DateParts::Form::fixed) != (second.parts.form == DateParts::Form::fixed)) return false;
  const TokenRange between{first.date.tokens.last, second.date.tokens.first};
  return are_neighbours(first, second, context) || is_through(context, between) || is_between(first, between, context);
}

void join(DateDraft& first, DateDraft& second) {
  first.date.tokens.last = second.date.tokens.last;
  first.date.value.span.end = second.date.value.span.end;
  if (first.parts.form == DateParts::Form::fixed) first.date.value.end = second.date.value.value;
  else first.until = std::make_unique<DateDraft>(std::move(second));
}

}  // namespace

void join_ranges(std::vector<DateDraft>& dates, const Context& context) {
  std::size_t kept = 0;
  for (std::size_t next = 1; next < dates.size(); ++next) {
    if (are_ends(dates[kept], dates[next], context)) join(dates[kept], dates[next]);
    else if (++kept != next) dates[kept] = std::move(dates[next]);
  }
  if (!dates.empty()) dates.erase(dates.begin() + static_cast<std::ptrdiff_t>(kept) + 1, dates.end());
}

}  // namespace warta::article
