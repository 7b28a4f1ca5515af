#include "article/ages.h"

#include <algorithm>
#include <string>
#include <utility>

#include "article/lines.h"
#include "facts/words_before.h"

namespace warta::article {
namespace {

using facts::CalendarDate;
using facts::Context;
using std::chrono::year_month_day;
using text::TokenRange;

/// How many tokens may lie between the two: what stands farther off in a long sentence is about something else.
constexpr std::uint32_t farthest_age = 40;

/// Whether the date is somebody's birth date: "lahir di Demak pada 2 Mei 1990".
bool is_birth(const Context& context, const facts::DateDraft& draft) {
  constexpr std::uint32_t farthest = 6;
  const facts::DateParts& parts = draft.parts;
  const std::uint32_t first = draft.date.tokens.first;
  const bool is_stated = parts.form == facts::DateParts::Form::calendar && parts.begin.year && parts.end.is_empty() &&
                         !parts.hijri && !parts.before_christ;
  if (!is_stated || draft.date.value.type != DateType::date || !draft.date.value.valid) return false;
  return facts::has_before(context, first, context.classes.birth_word, farthest);
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

/// The only age that stands in the sentence; none where there are several.
const Number* only_age_in(const std::vector<facts::NumberDraft>& numbers, TokenRange sentence) {
  const Number* only = nullptr;
  auto number =
      std::partition_point(numbers.begin(), numbers.end(), [&](const auto& n) { return n.number.tokens.first < sentence.first; });
  for (; number != numbers.end() && number->number.tokens.first < sentence.last; ++number) {
    if (!is_age(number->number.value)) continue;
    if (only != nullptr) return nullptr;
    only = &number->number.value;
  }
  return only;
}

/// The lowest and the highest age that somebody born then may have on the day.
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
  std::vector<const facts::DateDraft*> births;
  for (const facts::DateDraft& date : dates)
    if (is_birth(context, date)) births.push_back(&date);
  for (std::size_t i = 0; i < births.size(); ++i) {
    const facts::Draft<Date>& birth = births[i]->date;
    const TokenRange sentence = sentence_around(context.document, birth.tokens.first, farthest_age);
    const bool is_alone = (i == 0 || births[i - 1]->date.tokens.first < sentence.first) &&
                          (i + 1 == births.size() || births[i + 1]->date.tokens.first >= sentence.last);
    const Number* age = is_alone && !is_of_another_time(context, sentence) ? only_age_in(numbers, sentence) : nullptr;
    if (age == nullptr) continue;
    const auto [least, most] = ages(births[i]->parts.begin, *published);
    const std::int64_t stated = age->value.mantissa;
    Check check{CheckKind::age, least <= stated && stated <= most, {birth.value.span, age->span}, {}, age->rule};
    if (check.spans[1] < check.spans[0]) std::swap(check.spans[0], check.spans[1]);
    check.note = "born " + birth.value.value + ": " + std::to_string(least) +
                 (least == most ? "" : " or " + std::to_string(most)) + ", stated " + std::to_string(stated);
    checks.push_back(std::move(check));
  }
}

}  // namespace warta::article
