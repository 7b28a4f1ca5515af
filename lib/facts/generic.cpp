#include "facts/generic.h"

namespace warta::facts {

Draft<Fact> read_fact(const Context& context, const rules::Match& match, const std::vector<std::string>& slots) {
  Fact fact;
  fact.kind = match.rule->kind;
  for (std::size_t s = 0; s < slots.size(); ++s)
    if (!match.slots[s].empty()) fact.slots.emplace(slots[s], Slot{context.text().original(match.slots[s])});
  return make_draft(context, match, match.tokens, std::move(fact));
}

}  // namespace warta::facts
