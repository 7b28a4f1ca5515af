#pragma once

#include <warta/explain.h>

#include "rules/rule_set.h"

namespace warta::workshop {

/// Settles what became of matches that their readers took: those of which the article has nothing are refused. Gives each refused
/// match its reason, if there is one to tell.
void settle_outcomes(Explanation& explanation, const rules::RuleSet& rules);

}  // namespace warta::workshop
