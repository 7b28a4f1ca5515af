#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "rules/alphabet.h"
#include "rules/machine.h"
#include "rules/program.h"
#include "rules/rule.h"
#include "rules/tape.h"

namespace warta::rules {

/// A rule's match: units `[begin, end)` of the tape.
struct Match {
  const Rule* rule = nullptr;
  std::uint32_t begin = 0, end = 0;
  text::TokenRange tokens;
  /// For each of the kind's slots the tokens that it took; empty where it took no part.
  std::vector<text::TokenRange> slots;
};

constexpr std::uint32_t most_units = 64;  // that a match can have
constexpr std::uint32_t most_guard_units = 8;
constexpr std::uint32_t most_guard_places = 2 * most_guard_units - 1;  // line breaks may stand between its units
/// If a reader refuses a match of at most so many units, other matches may begin inside it. The limit bounds the work.
constexpr std::uint32_t most_refused_units = 8;

/// Where a search goes on after a match: at its end, or one unit on if a reader refused it and it is short.
inline std::uint32_t next_place(const Match& match, bool is_taken) noexcept {
  return is_taken || match.end - match.begin > most_refused_units ? match.end : match.begin + 1;
}

/// A set of a kind's rules, by their numbers.
using RuleBits = std::vector<std::uint64_t>;

/// Finds the matches of all rules of one kind.
///
/// At each unit every rule is matched, anchored there, greedy as written, within 64 units and one segment; its guards must hold
/// right beside the match. The longest match wins, of equally long ones that of the rule that stands first. The search goes on at
/// its end, or, where nothing matched, one unit on. A lone line break may stand between two elements that follow each other in a
/// pattern, and never belongs to the ends of a match.
class Matcher {
 public:
  /// The rules must outlive the matcher. `slots` are the slots of the kind. Throws TooMany if a pattern is too large.
  Matcher(const std::vector<const Rule*>& rules, const std::vector<std::string>& slots, const Alphabet& alphabet);

  /// The memory of a search. One object may serve all matchers, but only one thread at a time.
  class Work {
    friend class Matcher;
    Scratch of_rules_, of_guards_;
    std::vector<text::TokenRange> best_;  // what the rule's own slots took
  };

  /// Finds the first match of an allowed rule that begins at place `from` of the tape or behind it. False where there is none.
  bool find(const Tape& tape, std::uint32_t from, const RuleBits& allowed, Match& match, Work& work) const;

  /// The set of all rules.
  RuleBits all_rules() const;
  /// The set that has only the rule of this number.
  RuleBits only_rule(std::size_t number) const;

 private:
  struct CompiledGuard {
    Machine::Start program;
    bool must_match;
  };
  /// A range of a list that all rules share.
  struct Part {
    std::uint32_t first = 0, last = 0;
  };
  struct CompiledRule {
    const Rule* rule;
    Machine::Start program;
    std::uint32_t longest;  // the most places that a match can have
    Part before, after;     // in guards_
    Part slots;             // in slots_
  };
  struct Candidate {
    const CompiledRule* rule = nullptr;
    std::uint32_t end = 0;
  };
  /// The guards on one side of a rule.
  using Guards = std::vector<std::pair<Program, bool>>;

  void add(const Rule& rule, const std::vector<std::string>& slots, const Alphabet& alphabet);
  Part add_slots(const std::vector<std::string>& names, const std::vector<std::string>& slots);
  Part add_guards(const Guards& guards);
  static Program::Leading beside(const Guards& guards);
  void note(std::size_t place, const Symbols& symbols, std::size_t rule);
  std::uint64_t starts(SymbolView symbols) const noexcept;
  /// The best match at a place; what its slots took is in `work`.
  Candidate longest_at(SymbolView symbols, std::uint32_t at, const RuleBits& allowed, Work& work) const;
  void write(const Candidate& found, std::uint32_t at, const Tape& tape, const Work& work, Match& match) const;

  /// Rules are chosen by the symbol before a match, which their guards look at, and by the first symbols of the match.
  static constexpr std::size_t seen_places = 1 + Program::leading_places;

  const std::uint64_t* rules_with(Symbol symbol, std::size_t place) const noexcept {
    return rules_with_[place].data() + symbol * words_;
  }
  bool hold(Part guards, SymbolView symbols, std::uint32_t at, Work& work) const;

  Machine machine_;
  std::vector<CompiledRule> rules_;
  std::vector<CompiledGuard> guards_;
  std::vector<std::uint16_t> slots_;  // the slots of each rule, by their numbers among the kind's
  std::size_t slot_count_;
  std::size_t symbol_count_;
  std::size_t words_;  // that a RuleBits has
  /// For each place and symbol the rules that may match if the symbol stands there.
  std::array<std::vector<std::uint64_t>, seen_places> rules_with_;
  std::array<bool, most_symbols> may_start_{};  // for each symbol whether a match can begin with it
};

}  // namespace warta::rules
