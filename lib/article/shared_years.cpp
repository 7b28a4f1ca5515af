#include "article/shared_years.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "article/iso_text.h"

namespace warta::article {
namespace {

using facts::CalendarDate;
using facts::Context;
using facts::DateDraft;
using facts::DateParts;
using text::TokenRange;

bool is_of_calendar(const DateParts& parts) {
  return parts.form == DateParts::Form::calendar && !parts.hijri && !parts.before_christ && !parts.is_repeated;
}

/// Whether it is a day or a month, and nothing but the calendar or the publication says of which year.
bool lacks_year(const DateParts& parts) {
  return is_of_calendar(parts) && parts.begin.month && !parts.begin.year && !parts.end.year && parts.steps == 0 &&
         !parts.year_steps;
}

/// What stands between two dates: whether it joins them in a list or a range, and whether nothing but a comma does.
struct Joint {
  bool is_one = false, has_comma_alone = true;
};

Joint joint_of(const Context& context, TokenRange words) {
  constexpr std::uint32_t most_words = 3;
  if (words.empty() || words.size() > most_words) return {};
  Joint joint{true, true};
  for (std::uint32_t i = words.first; i <= words.last; ++i)
    if (context.document.breaks[i] != lexicon::Break::none) return {};
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    if (!context.has_class(i, context.classes.linking_word) && !context.has_class(i, context.classes.joining_word)) return {};
    joint.has_comma_alone &= context.word(i) == ",";
  }
  return joint;
}

/// The date that the one at `at` is listed with: the other end of its range, the next one, or behind a clock time the one after
/// that ("3 Mei hingga pukul 02.00 di 4 Mei 2025"). Null where there is none.
const DateDraft* listed_with(const std::vector<DateDraft>& dates, std::size_t at, const Context& context) {
  const auto joins = [&](std::size_t first, std::size_t second) {
    return joint_of(context, {dates[first].date.tokens.last, dates[second].date.tokens.first});
  };
  if (dates[at].until) return dates[at].until.get();
  if (at + 1 >= dates.size()) return nullptr;
  const Joint joint = joins(at, at + 1);
  if (!joint.is_one) return nullptr;
  const DateDraft& next = dates[at + 1];
  if (next.parts.form == DateParts::Form::clock)
    return at + 2 < dates.size() && !joint.has_comma_alone && joins(at + 1, at + 2).is_one ? &dates[at + 2] : nullptr;
  // "sejak 22 Juni, Rabu (25/6/2025)" is no list.
  return joint.has_comma_alone && next.parts.weekday && !dates[at].parts.weekday ? nullptr : &next;
}

/// The year of a date that is listed before another one with a year.
std::optional<int> year_of_list(const DateParts& first, const DateParts& second) {
  const bool is_alike = is_of_calendar(second) && second.begin.year && second.begin.month &&
                        first.begin.day.has_value() == second.begin.day.has_value();
  if (!is_alike) return std::nullopt;
  return *second.begin.year - (*first.begin.month > *second.begin.month ? 1 : 0);
}

/// The years of the days that an article names in full, by month and day; 0 for those that it names with two years.
class FullDays {
 public:
  explicit FullDays(const std::vector<DateDraft>& dates) {
    for (const DateDraft& date : dates) {
      if (!is_of_calendar(date.parts)) continue;
      add(date.parts.begin);
      add(date.parts.end);
    }
  }

  std::optional<int> year_of(const DateParts& parts) const {
    const CalendarDate& day = parts.begin;
    const auto found = day.day ? years_.find({*day.month, *day.day}) : years_.end();
    if (found == years_.end() || found->second == 0) return std::nullopt;
    const auto date = std::chrono::year(found->second) / *day.month / *day.day;
    const bool agrees = date.ok() && (!parts.weekday || iso_weekday(sys_days(date)) == *parts.weekday);
    return agrees ? std::optional(found->second) : std::nullopt;
  }

 private:
  void add(const CalendarDate& date) {
    if (!date.year || !date.month || !date.day) return;
    const auto [found, is_new] = years_.try_emplace({*date.month, *date.day}, *date.year);
    if (!is_new && found->second != *date.year) found->second = 0;
  }

  std::map<std::pair<int, int>, int> years_;
};

}  // namespace

void share_years(std::vector<DateDraft>& dates, bool is_published, const Context& context) {
  std::optional<FullDays> full_days;
  for (std::size_t at = dates.size(); at-- > 0;) {
    DateParts& parts = dates[at].parts;
    if (!lacks_year(parts)) continue;
    if (const DateDraft* other = parts.end.is_empty() ? listed_with(dates, at, context) : nullptr)
      parts.begin.year = year_of_list(parts, other->parts);
    if (parts.begin.year || is_published) continue;
    if (!full_days) full_days.emplace(dates);
    parts.begin.year = full_days->year_of(parts);
    if (parts.begin.year && parts.end.month) parts.end.year = *parts.begin.year + (*parts.end.month < *parts.begin.month ? 1 : 0);
  }
}

}  // namespace warta::article
