#include "article/ages.h"

#include <algorithm>
#include <string>
#include <utility>

namespace warta::article {
namespace {

using facts::CalendarDate;
using facts::Context;
using std::chrono::year_month_day;
using text::TokenRange;

/// The sentence around the token, as far as is near: what stands farther off is about something else.
TokenRange sentence_of(const Context& context, std::uint32_t token) {
  constexpr std::uint32_t farthest = 40;
  const auto& breaks = context.document.breaks;
  TokenRange sentence{token, token + 1};
  while (sentence.first > 0 && token - sentence.first < farthest && breaks[sentence.first] != lexicon::Break::hard)
    --sentence.first;
  while (sentence.last < context.text().size() && sentence.last - token < farthest &&
         breaks[sentence.last] != lexicon::Break::hard)
    ++sentence.last;
  return sentence;
}

/// "lahir di Demak pada 2 Mei 1990"
bool is_birth(const Context& context, const facts::DateDraft& draft) {
  constexpr std::uint32_t farthest = 6;
  const facts::DateParts& parts = draft.parts;
  const std::uint32_t first = draft.date.tokens.first;
  const bool is_stated = parts.form == facts::DateParts::Form::calendar && parts.begin.year && parts.end.is_empty() &&
                         !parts.hijri && !parts.before_christ;
  if (!is_stated || draft.date.value.type != DateType::date || !draft.date.value.valid) return false;
  for (std::uint32_t i = first; i > 0 && first - i < farthest && context.document.breaks[i] != lexicon::Break::hard; --i)
    if (context.is({i - 1, i}, context.classes.birth_word)) return true;
  return false;
}

bool is_age(const Number& number) {
  return number.unit == "tahun" && number.kind == NumberKind::quantity && !number.upper && !number.modifier &&
         number.value.exponent == 0;
}

bool is_of_another_time(const Context& context, TokenRange sentence) {
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
    if (context.is({i, i + 1}, context.classes.other_time_word)) return true;
  return false;
}

/// The only one of `drafts`, which are in order, that stands in the sentence and `fits`; none where there are several.
template <class Drafts, class TokensOf, class Fits>
auto only_in(const Drafts& drafts, TokenRange sentence, TokensOf tokens_of, Fits fits) -> decltype(&drafts.front()) {
  decltype(&drafts.front()) only = nullptr;
  auto draft =
      std::partition_point(drafts.begin(), drafts.end(), [&](const auto& d) { return tokens_of(d).first < sentence.first; });
  for (; draft != drafts.end() && tokens_of(*draft).first < sentence.last; ++draft) {
    if (!fits(*draft)) continue;
    if (only != nullptr) return nullptr;
    only = &*draft;
  }
  return only;
}

/// The ages that one born then may have on the day.
std::pair<int, int> ages(const CalendarDate& birth, const year_month_day& day) {
  const int years = static_cast<int>(day.year()) - *birth.year;
  const auto month = static_cast<int>(static_cast<unsigned>(day.month())),
             day_of_month = static_cast<int>(static_cast<unsigned>(day.day()));
  const bool is_open = !birth.month || (*birth.month == month && !birth.day);
  if (is_open) return {years - 1, years};
  const bool had_birthday = std::pair(*birth.month, birth.day.value_or(1)) <= std::pair(month, day_of_month);
  return had_birthday ? std::pair(years, years) : std::pair(years - 1, years - 1);
}

}  // namespace

void add_age_checks(const std::vector<facts::NumberDraft>& numbers, const std::vector<facts::DateDraft>& dates,
                    std::optional<year_month_day> published, const Context& context, std::vector<Check>& checks) {
  if (!published || !published->ok()) return;
  for (const facts::DateDraft& date : dates) {
    if (!is_birth(context, date)) continue;
    const TokenRange sentence = sentence_of(context, date.date.tokens.first);
    if (is_of_another_time(context, sentence)) continue;
    const auto* birth = only_in(
        dates, sentence, [](const facts::DateDraft& d) { return d.date.tokens; },
        [&](const facts::DateDraft& d) { return is_birth(context, d); });
    const auto* age = only_in(
        numbers, sentence, [](const facts::NumberDraft& n) { return n.number.tokens; },
        [](const facts::NumberDraft& n) { return is_age(n.number.value); });
    if (birth == nullptr || age == nullptr) continue;
    const auto [least, most] = ages(date.parts.begin, *published);
    const std::int64_t stated = age->number.value.value.mantissa;
    Check check{CheckKind::age,
                least <= stated && stated <= most,
                {date.date.value.span, age->number.value.span},
                {},
                age->number.value.rule};
    if (check.spans[1] < check.spans[0]) std::swap(check.spans[0], check.spans[1]);
    check.note = "born " + date.date.value.value + ": " + std::to_string(least) +
                 (least == most ? "" : " or " + std::to_string(most)) + ", stated " + std::to_string(stated);
    checks.push_back(std::move(check));
  }
}

}  // namespace warta::article
