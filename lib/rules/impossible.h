#pragma once

namespace warta::rules {

class RuleSet;

/// Refuses rules with an element that nothing on their kind's tapes can match: they would never find anything, and nobody would
/// see why. Throws Error at the element.
void refuse_impossible(const RuleSet& rules);

}  // namespace warta::rules
