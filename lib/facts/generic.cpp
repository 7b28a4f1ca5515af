#include "facts/generic.h"

namespace warta::facts {

Draft<Fact> read_fact(const Context& context, const rules::Match& match) {
  Fact fact;
  fact.kind = match.rule->kind;
  for (const rules::Capture& capture : match.captures) fact.slots.emplace(*capture.slot, Slot{context.text().original(capture.tokens)});
  return make_draft(context, match, match.tokens, std::move(fact));
}

}  // namespace warta::facts
