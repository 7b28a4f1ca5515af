#include "article/named_dates.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "article/lines.h"
#include "article/said_days.h"
#include "text/utf8.h"

namespace warta::article {

using facts::CalendarDate;
using facts::DateDraft;

void NamedDates::remember(const DateDraft& draft) {
  const Date& date = draft.date.value;
  const bool is_date = date.type == DateType::date || date.type == DateType::time;
  if (!is_date || date.hijri || !date.valid || draft.parts.from_named || is_compared(draft)) return;
  if (!date.year) return remember_open(draft);
  year_ = date.year;
  year_token_ = is_told_of_year(draft) ? draft.date.tokens.last : 0;
  if (!date.month && draft.parts.suffix.size() == 3) remember_part(*date.year, draft.parts.suffix);
  if (!date.month) return;
  month_ = *date.year / *date.month;
  month_token_ = date.day || !date.end.empty() ? 0 : draft.date.tokens.last;
  is_month_told_ = draft.date.tokens.first > 0 && context_.word(draft.date.tokens.first - 1) == "pada";
  if (!date.day) return;
  day_token_ = draft.date.tokens.last;
  last_day_ = *date.year / *date.month / *date.day;
  if (!day_ || !is_said_on(context_, draft.date.tokens)) day_ = last_day_;
}

/// Whether the article tells what happened in the year: "pada tahun 2022", but neither "sejak 2022" nor "RAPBN 2022".
bool NamedDates::is_told_of_year(const DateDraft& draft) const {
  const std::uint32_t first = draft.date.tokens.first;
  const bool is_alone =
      !draft.date.value.month && draft.date.value.end.empty() && draft.parts.suffix.empty() && !draft.date.value.fiscal;
  if (!is_alone || draft.parts.form != facts::DateParts::Form::calendar || first == 0) return false;
  constexpr std::string_view prepositions[] = {"pada", "di", "untuk", "dalam", "selama", "sepanjang"};
  return std::any_of(std::begin(prepositions), std::end(prepositions),
                     [&](std::string_view word) { return text::is_lower_of(word, context_.word(first - 1)); });
}

/// Whether the date is only compared with: "naik dari periode yang sama tahun lalu", "dibandingkan April".
bool NamedDates::is_compared(const DateDraft& draft) const {
  const std::uint32_t first = draft.date.tokens.first;
  const std::string_view before = first > 0 ? context_.word(first - 1) : std::string_view();
  return before == "sama" || before == "dibandingkan" || before == "dibanding";
}

void NamedDates::remember_open(const DateDraft& draft) {
  const std::string& value = draft.date.value.value;
  constexpr std::size_t day_size = 10;
  if (!value.starts_with("XXXX-") || value.size() < day_size || (!open_day_.empty() && is_said_on(context_, draft.date.tokens)))
    return;
  open_day_ = value.substr(0, day_size);
}

/// Takes note of a part of a year: for "2025-H1" the suffix is "-H1".
void NamedDates::remember_part(std::chrono::year year, const std::string& suffix) {
  const int months = suffix[1] == 'Q' ? 3 : suffix[1] == 'H' ? 6 : 0;
  if (months != 0) part_ = Part{suffix[1], year / (1 + months * (suffix[2] - '1')) / 1};
}

std::optional<year_month_day> NamedDates::anchor(char grain) const {
  switch (grain) {
    case 'Y': return year_ ? std::optional(*year_ / 1 / 1) : std::nullopt;
    case 'M':
      if (month_) return *month_ / 1;
      return day_;
    case 'Q':
    case 'H': return part_ && part_->grain == grain ? std::optional(part_->first) : std::nullopt;
    default: return day_;
  }
}

std::optional<int> NamedDates::year_told_before(const CalendarDate& day) const {
  const bool is_told = is_month_told_ && month_token_ != 0 && day.month && day.day &&
                       month_->month() == std::chrono::month(static_cast<unsigned>(*day.month));
  return is_told ? std::optional(static_cast<int>(month_->year())) : std::nullopt;
}

std::optional<int> NamedDates::year_in_sentence(std::uint32_t token) const {
  const bool is_near = year_token_ != 0 && year_token_ <= token && !has_hard_break(context_.document, year_token_, token);
  return is_near ? std::optional(static_cast<int>(*year_)) : std::nullopt;
}

std::optional<std::chrono::year_month> NamedDates::month_in_sentence(std::uint32_t token) const {
  const bool is_near = month_token_ != 0 && month_token_ <= token && !has_hard_break(context_.document, month_token_, token);
  return is_near ? month_ : std::nullopt;
}

std::optional<year_month_day> NamedDates::day_right_before(std::uint32_t token) const {
  constexpr std::uint32_t farthest = 8;
  const bool is_near =
      last_day_ && token >= day_token_ && token - day_token_ <= farthest && !has_hard_break(context_.document, day_token_, token);
  return is_near ? last_day_ : std::nullopt;
}

}  // namespace warta::article
