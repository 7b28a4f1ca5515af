#include "facts/generic.h"

#include <algorithm>

namespace warta::facts {
namespace {

using rules::FactUnit;
using rules::SlotType;

/// The type of the one fact that the tokens are on the tape; text if they are none, or one of a user's kind.
SlotType covered_type(text::TokenRange tokens, const rules::RuleSet& rules, const std::vector<FactUnit>& units) {
  const auto unit = std::lower_bound(units.begin(), units.end(), tokens.first,
                                     [](const FactUnit& u, std::uint32_t token) { return u.tokens.first < token; });
  if (unit == units.end() || unit->tokens != tokens) return SlotType::text;
  return rules::type_of_kind(rules.kind_of(*unit));
}

}  // namespace

FactDraft read_fact(const Context& context, const rules::Match& match, const rules::KindSpec& kind, const rules::RuleSet& rules,
                    const std::vector<FactUnit>& units) {
  FactDraft draft;
  draft.fact.value.kind = kind.name;
  place(draft.fact, context, match, match.tokens);
  for (std::size_t s = 0; s < kind.slots.size(); ++s) {
    if (match.slots[s].empty()) continue;
    const auto stated = match.rule->slot_types.find(kind.slots[s]);
    const bool is_stated = stated != match.rule->slot_types.end();
    draft.slots.push_back(
        {kind.slots[s], match.slots[s], is_stated ? stated->second : covered_type(match.slots[s], rules, units), is_stated});
  }
  return draft;
}

}  // namespace warta::facts
