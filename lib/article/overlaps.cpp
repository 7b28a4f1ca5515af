#include "article/overlaps.h"

namespace warta::article {

void settle_overlaps(std::vector<facts::NumberDraft>& numbers, std::vector<facts::DateDraft>& dates) {
  std::vector<bool> drop_number(numbers.size()), drop_date(dates.size());
  std::size_t d = 0;
  for (std::size_t n = 0; n < numbers.size(); ++n) {
    const text::TokenRange number = numbers[n].number.tokens;
    while (d < dates.size() && dates[d].date.tokens.last <= number.first) ++d;
    for (std::size_t i = d; i < dates.size() && dates[i].date.tokens.first < number.last; ++i) {
      if (number.size() > dates[i].date.tokens.size()) drop_date[i] = true;
      else drop_number[n] = true;
    }
  }
  const auto drop = [](auto& drafts, const std::vector<bool>& marked) {
    std::size_t at = 0;
    std::erase_if(drafts, [&](const auto&) { return marked[at++]; });
  };
  drop(numbers, drop_number);
  drop(dates, drop_date);
}

}  // namespace warta::article
