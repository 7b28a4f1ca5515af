#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/alphabet.h"
#include "rules/pattern.h"
#include "text/text.h"

namespace warta::rules {

/// Symbols that one element of a pattern is satisfied by.
using Symbols = std::bitset<256>;

Symbols symbols_of(const Element& element, const Alphabet& alphabet);

/// Places of a tape `[first, last)` that a slot took; empty where it took none.
using SlotPlaces = std::vector<text::TokenRange>;

/// What a run works with, kept from one to the next so that none allocates.
class Scratch {
 private:
  friend class Program;

  /// What to do when a way has failed: go on at another instruction, or give a slot back what it held.
  struct Undo {
    std::uint16_t instruction;
    std::uint16_t slot;
    std::uint32_t at;
    text::TokenRange places;
  };

  void begin(std::size_t forks_and_places) {
    undo_.clear();
    if (seen_.size() < forks_and_places) seen_.resize(forks_and_places);
    if (++run_ == 0) {  // all numbers were used: none of them may be taken for this run's
      std::fill(seen_.begin(), seen_.end(), 0U);
      run_ = 1;
    }
  }
  /// False where this run has been here before.
  bool see(std::size_t fork_and_place) {
    if (seen_[fork_and_place] == run_) return false;
    seen_[fork_and_place] = run_;
    return true;
  }

  std::vector<Undo> undo_;
  std::vector<std::uint32_t> seen_;  // the run that was there last
  std::uint32_t run_ = 0;
};

/// A pattern as a program for backtracking, with the meaning that RE2 gives it: alternatives in their order, repetitions
/// greedily, the first way through is the match. It matches one unit or more.
///
/// A fork that was reached at the same place before has failed there, so that a run is linear in the places times the
/// instructions, as in RE2's own BitState (after R. Cox, "Regular Expression Matching: the Virtual Machine Approach", 2009).
/// Matches are a few units long, and getting RE2 ready for each costs more than the run: lib/README.md has the figures.
///
/// A soft break may stand between two elements of a sequence that both took part. So the elements behind the first are
/// written with a step that passes over one; where a leading element may be left out, they are entered behind that step:
///
///     a b? c     a SB b SB c | a SB c          a? b     a SB b | b
class Program {
 public:
  enum class Direction : std::uint8_t { forward, backward };  // backward: the match ends at a place

  Program(const PatternNode& pattern, const Alphabet& alphabet, const std::vector<std::string>& slots, Direction direction);

  static constexpr std::uint32_t none = 0xFFFFFFFF;

  /// The symbols that can stand at the first places of a match (backward: the last ones), hard_break where the tape can end.
  static constexpr std::size_t leading_places = 3;
  using Leading = std::array<Symbols, leading_places>;
  static Leading anything();

  /// Where a match can be shorter, `behind` says what can stand behind its end.
  Leading leading(const Leading& behind = anything()) const;
  /// The symbols each of which is a match by itself, of a pattern without slots.
  Symbols lone_symbols() const;
  /// The end of the match that begins at place `at` (backward: the begin of the one that ends there), within `most`
  /// places; `none` where there is none. Writes the slots that took part, which must be empty before.
  std::uint32_t run(std::string_view symbols, std::uint32_t at, std::uint32_t most, SlotPlaces& slots, Scratch& scratch) const;

 private:
  enum class Op : std::uint8_t { unit, soft_break, fork, slot_begin, slot_end, done };

  static constexpr std::uint16_t any_symbol = 0xFFFF;  // or none: the end may be there already

  struct Instruction {
    Op op;
    std::uint16_t next;
    std::uint16_t argument;                                 // unit: of symbols_; fork: the other way; slots: the slot
    std::uint16_t mark;                                     // fork: its number
    std::uint16_t first = any_symbol, second = any_symbol;  // fork: what each way can begin with, of symbols_
  };

  using At = std::uint16_t;  // of an instruction

  class Compiler;

  struct Step;
  Step advance(std::vector<At> from) const;
  bool can_begin(std::uint16_t symbols, bool is_end, Symbol symbol) const noexcept {
    return symbols == any_symbol || (!is_end && symbols_[symbols][symbol]);
  }

  template <Direction direction>
  std::uint32_t run_in(std::string_view symbols, std::uint32_t at, std::uint32_t most, SlotPlaces& slots, Scratch& scratch) const;

  Direction direction_;
  std::vector<Symbols> symbols_;
  std::vector<Instruction> code_;
  std::uint16_t forks_ = 0;
  At start_ = 0;
};

}  // namespace warta::rules
