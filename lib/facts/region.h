#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/region.h>

#include "facts/context.h"

namespace warta::facts {

/// A mention of a region with all that its name may mean; the article decides.
struct RegionDraft {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Mention mention;
  std::string name;                 // as written, without its type word
  RegionLevel level;                // of a typed name; of the first candidate for a bare one
  bool is_typed = false;            // a type word, a post or an institution says the level
  std::vector<std::string> codes;   // of that name and level, in code order; empty for a name that no table lists
};

rules::KindSpec region_kind();

std::optional<RegionDraft> read_region(const Context& context, const rules::Match& match);

}  // namespace warta::facts
