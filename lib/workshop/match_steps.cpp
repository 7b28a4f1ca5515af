#include "workshop/match_steps.h"

namespace warta::workshop {

void MatchSteps::search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) {
  const auto tell = [&](const rules::Match& match, const rules::KindRules& rules, const rules::Tape& tape) {
    take_(*match.rule, match.tokens, rules::trace(match.rule->pattern, rules.alphabet, tape, match.begin).steps);
    return visit(match);
  };
  search.each_whole_match(kind, ranges, search.rules_of(kind).matcher.all_rules(), tell);
}

}  // namespace warta::workshop
