#include "workshop/alone.h"

#include <algorithm>

namespace warta::workshop {

void Alone::search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) {
  const std::vector<const rules::Rule*>& of_kind = rules_.kinds()[kind]->rules;
  const auto place = std::find(of_kind.begin(), of_kind.end(), &rule_);
  if (place == of_kind.end()) {
    Watch::search(search, kind, ranges, visit);
    return;
  }
  const auto number = static_cast<std::size_t>(place - of_kind.begin());
  const rules::RuleBits only = rules_.kinds()[kind]->matcher.only_rule(number);
  rules::Match match;
  rules::Matcher::Work work;
  search.each_whole_tape(kind, ranges, [&](const rules::KindRules& rules, const rules::Tape& tape) {
    for (std::uint32_t at = 0; rules.matcher.find(tape, at, only, match, work);) at = next_place(match, visit(match));
  });
}

}  // namespace warta::workshop
