#pragma once

#include <warta/explain.h>

#include "rules/rule_set.h"

namespace warta::workshop {

/// What became of matches that their readers took: those that the article has nothing of are refused. Gives all refused ones
/// their reasons, where there is one to tell.
void settle_outcomes(Explanation& explanation, const rules::RuleSet& rules);

}  // namespace warta::workshop
