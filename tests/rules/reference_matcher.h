#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "rules/matcher.h"

namespace warta::rules {

/// The definition of matching as a slow and obvious backtracking search, which `Matcher` must agree with.
///
/// - At a unit, every rule is matched anchored there, within 64 places of the tape and one segment. Alternatives are
///   tried in their order and repetitions greedily; the first way through is the rule's match.
/// - Between two elements that follow each other in a sequence one soft break is passed over, on the way to the next
///   unit: so no match, slot or guard begins or ends with one. A repetition passes over none between two rounds.
/// - Guards are matched right beside the match. Of the matches whose guards hold the longest wins, then the rule that
///   stands first. The search goes on at the end of the winner, or one unit on.
class ReferenceMatcher {
 public:
  ReferenceMatcher(std::vector<const Rule*> rules, std::vector<std::string> slots, const Alphabet& alphabet);

  std::vector<Match> find_all(const Tape& tape) const;

  /// The alphabet, and the symbols that match each element.
  struct Units {
    const Alphabet& alphabet;
    std::unordered_map<const PatternNode*, const Symbols*> symbols;

    void add(const PatternNode& node);
    bool is(const PatternNode& unit, Symbol symbol) const { return (*symbols.at(&unit))[symbol]; }
  };

 private:
  std::vector<const Rule*> rules_;
  std::vector<std::string> slots_;
  Units units_;
};

}  // namespace warta::rules
