#pragma once

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

/// A match of a user's own kind: its named groups as slots.
Draft<Fact> read_fact(const Context& context, const rules::Match& match);

}  // namespace warta::facts
