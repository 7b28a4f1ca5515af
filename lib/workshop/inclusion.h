#pragma once

#include "rules/alphabet.h"
#include "rules/pattern.h"

namespace warta::workshop {

/// Whether `outer` matches whatever `inner` matches. Also false if the patterns are too large to tell.
bool includes(const rules::PatternNode& outer, const rules::PatternNode& inner, const rules::Alphabet& alphabet);

}  // namespace warta::workshop
