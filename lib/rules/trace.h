#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "rules/alphabet.h"
#include "rules/rule.h"
#include "rules/tape.h"

namespace warta::rules {

/// How a pattern fares at one place of a tape, element by element. It is slow, and meant for explanations only.
struct Trace {
  /// An element, and the place on the tape of the unit that it matched.
  using Step = std::pair<const PatternNode*, std::uint32_t>;

  bool matches = false;
  std::uint32_t end = 0;
  /// The steps of the match; if there is none, of the way that came furthest.
  std::vector<Step> steps;
  /// If there is no match: the elements any of which would have led further, in the pattern's order, and the place where they
  /// were expected, which may be the tape's end.
  std::vector<const PatternNode*> expected;
  std::uint32_t stopped_at = 0;
};

/// Matches a pattern that must begin at `begin`, with the meaning that `Program` has. A pattern that takes too many steps counts
/// as no match.
Trace trace(const PatternNode& pattern, const Alphabet& alphabet, const Tape& tape, std::uint32_t begin);

/// The first guard of a rule that does not hold beside the match `[begin, end)`; null where all hold.
const Guard* failing_guard(const Rule& rule, const Alphabet& alphabet, const Tape& tape, std::uint32_t begin, std::uint32_t end);

}  // namespace warta::rules
