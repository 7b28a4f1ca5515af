#include "workshop/match_steps.h"

namespace warta::workshop {

void MatchSteps::search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) {
  rules::Match match;
  rules::Matcher::Work work;
  search.each_whole_tape(kind, ranges, [&](const rules::KindRules& rules, const rules::Tape& tape) {
    const rules::RuleBits all = rules.matcher.all_rules();
    for (std::uint32_t at = 0; rules.matcher.find(tape, at, all, match, work);) {
      take_(*match.rule, match.tokens, rules::trace(match.rule->pattern, rules.alphabet, tape, match.begin).steps);
      at = next_place(match, visit(match));
    }
  });
}

}  // namespace warta::workshop
