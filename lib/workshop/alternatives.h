#pragma once

#include <set>
#include <vector>

#include "rules/pattern.h"
#include "rules/trace.h"

namespace warta::workshop {

/// The alternatives of a pattern, `a` and `b` of `(a | b)`, and the parts that it may do without, `a` of `a?`, in their order.
/// They live as long as the pattern.
std::vector<const rules::PatternNode*> alternatives(const rules::PatternNode& pattern);

/// Whether the match with these steps took the alternative.
bool is_taken(const rules::PatternNode& alternative, const std::vector<rules::Trace::Step>& steps);

}  // namespace warta::workshop
