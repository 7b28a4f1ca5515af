#include "article/overlaps.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace warta::article {
namespace {

/// Whether the number is an age: it counts years, or a baby's months and days. Rules of numbers make one only where the words
/// beside it say so; elsewhere the same words are a duration.
bool is_age(const Number& number) {
  constexpr std::string_view units[] = {"tahun", "bulan", "pekan", "minggu", "hari", "jam", "abad", "dekade"};
  return std::find(std::begin(units), std::end(units), number.unit) != std::end(units);
}

}  // namespace

void settle_overlaps(std::vector<facts::NumberDraft>& numbers, std::vector<facts::DateDraft>& dates) {
  if (numbers.empty() || dates.empty()) return;
  std::vector<bool> drop_number(numbers.size()), drop_date(dates.size());
  std::size_t d = 0;
  for (std::size_t n = 0; n < numbers.size(); ++n) {
    const text::TokenRange number = numbers[n].number.tokens;
    while (d < dates.size() && dates[d].date.tokens.last <= number.first) ++d;
    for (std::size_t i = d; i < dates.size() && dates[i].date.tokens.first < number.last; ++i) {
      if (is_age(numbers[n].number.value) && dates[i].date.tokens == number) drop_date[i] = true;
      else if (number.size() > dates[i].date.tokens.size()) drop_date[i] = true;
      else if (dates[i].parts.has_ordinal && numbers[n].number.value.kind == NumberKind::ordinal) continue;
      else drop_number[n] = true;
    }
  }
  const auto drop = [](auto& drafts, const std::vector<bool>& marked) {
    if (std::find(marked.begin(), marked.end(), true) == marked.end()) return;
    std::size_t at = 0;
    std::erase_if(drafts, [&](const auto&) { return marked[at++]; });
  };
  drop(numbers, drop_number);
  drop(dates, drop_date);
}

}  // namespace warta::article
