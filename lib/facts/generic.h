#pragma once

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

/// A match of a user's own kind: its named groups, which `slots` names, as slots.
Draft<Fact> read_fact(const Context& context, const rules::Match& match, const std::vector<std::string>& slots);

}  // namespace warta::facts
