#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/regex.h"
#include "rules/alphabet.h"
#include "rules/rule.h"
#include "rules/tape.h"

namespace warta::rules {

/// The units that a named group matched.
struct Capture {
  const std::string* slot;
  text::TokenRange tokens;
};

/// A rule's match: units `[begin, end)` of the tape.
struct Match {
  const Rule* rule;
  std::uint32_t begin, end;
  text::TokenRange tokens;
  std::vector<Capture> captures;

  /// The tokens of a slot; empty where the group took no part.
  text::TokenRange slot(std::string_view name) const noexcept;
};

constexpr std::uint32_t most_units = 64;      // of a match
constexpr std::uint32_t most_guard_units = 8;

/// Symbols of which every match of the rules has at least one; rare ones, where there is a choice. A segment without any
/// needs no search.
std::bitset<256> key_symbols(const std::vector<const Rule*>& rules, const Alphabet& alphabet);

/// Finds the matches of all rules of one kind.
///
/// At a unit, every rule is matched anchored there, greedy as written, within 64 units and one segment; guards must
/// hold right beside it. The longest match wins, then the rule that stands first; the search goes on at its end, or
/// one unit on. A lone line break may stand between two elements that follow each other in a pattern, and never
/// belongs to the ends of a match.
class Matcher {
 public:
  /// The rules must outlive the matcher. Throws std::invalid_argument where RE2 refuses a pattern.
  Matcher(const std::vector<const Rule*>& rules, const Alphabet& alphabet);

  std::vector<Match> find_all(const Tape& tape) const;

 private:
  struct Guard {
    lexicon::Regex regex;
    bool is_before;
    bool must_match;
  };
  struct CompiledRule {
    const Rule* rule;
    lexicon::Regex regex;
    std::vector<const std::string*> slots;  // of the groups, from the first on
    std::vector<Guard> guards;
  };

  CompiledRule compile(const Rule& rule, const Alphabet& alphabet) const;
  bool match_at(const Tape& tape, std::uint32_t at, Match& match) const;
  void capture(const CompiledRule& rule, std::string_view slice, const Tape& tape, Match& match) const;
  bool guards_hold(const CompiledRule& rule, std::string_view symbols, std::size_t begin, std::size_t end) const;
  std::size_t next_start(std::string_view symbols, std::size_t from) const;

  std::vector<CompiledRule> rules_;
  std::unique_ptr<const lexicon::Regex> any_rule_;  // finds where a match may start
  std::unique_ptr<const lexicon::RegexSet> which_rules_;  // says, anchored there, which rules match
  /// The rules that may match at a symbol, in their order. Where they are few, trying each costs less than the set.
  std::array<std::vector<std::uint16_t>, 256> rules_at_;
};

}  // namespace warta::rules
