#pragma once

#include <string>
#include <vector>

#include <warta/article.h>

#include "facts/context.h"
#include "rules/slot_type.h"

namespace warta::facts {

/// A slot as it was read, before the article's facts have their values.
struct SlotDraft {
  std::string name;
  text::TokenRange tokens;
  rules::SlotType type = rules::SlotType::text;
  bool is_stated = false;  // the rule states the type: a match that cannot be read so is no fact
};

/// A match of a user's own kind.
struct FactDraft {
  Draft<Fact> fact;  // without its slots
  std::vector<SlotDraft> slots;
};

/// Reads a match of a user's kind. `kind` is that of the match; `rules` and `units` are what its tape was made with.
FactDraft read_fact(const Context& context, const rules::Match& match, const rules::KindSpec& kind, const rules::RuleSet& rules,
                    const std::vector<rules::FactUnit>& units);

}  // namespace warta::facts
