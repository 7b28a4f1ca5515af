#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/alphabet.h"
#include "rules/pattern.h"

namespace warta::rules {

/// A pattern as a program for backtracking, with the meaning that RE2 gives it: alternatives are tried in their order,
/// repetitions are greedy, and the first way through is the match. A match has one unit or more.
///
/// This is the program as it is compiled and asked about; `Machine` runs it (after R. Cox, "Regular Expression Matching: the
/// Virtual Machine Approach", 2009). RE2 itself is not used: matches are a few units long, and getting RE2 ready for each costs
/// more than the run. lib/README.md has the figures.
///
/// A soft break may stand between two elements of a sequence that both took part. So each element behind the first is written
/// with a step that passes over a break. Where leading elements may be left out, the next one is entered behind that step:
///     a b? c     a SB b SB c | a SB c          a? b     a SB b | b
class Program {
 public:
  enum class Direction : std::uint8_t { forward, backward };  // backward: the match ends at a given place

  Program(const PatternNode& pattern, const Alphabet& alphabet, const std::vector<std::string>& slots, Direction direction);

  /// The symbols that can stand at each of the first places of a match (backward: the last ones); hard_break among them if the
  /// tape can end there.
  static constexpr std::size_t leading_places = 3;
  using Leading = std::array<Symbols, leading_places>;
  static Leading anything();

  /// `behind` says what can stand behind the end of a match that is shorter.
  Leading leading(const Leading& behind = anything()) const;
  /// The symbols that are a match by themselves.
  Symbols lone_symbols() const;
  Direction direction() const noexcept { return direction_; }
  std::uint16_t slot_count() const noexcept { return slot_count_; }

 private:
  friend class Machine;

  enum class Op : std::uint8_t { unit, soft_break, fork, slot_begin, slot_end, done };
  using At = std::uint16_t;  // the place of an instruction

  struct Instruction {
    Op op;
    At next;
    std::uint16_t argument;  // unit: of symbols_; fork: the other way; slots: the slot
  };

  class Compiler;

  struct Step;
  Step advance(std::vector<At> from) const;
  std::optional<Symbols> first_of(At at) const;

  Direction direction_;
  std::uint16_t slot_count_;
  std::vector<Symbols> symbols_;
  std::vector<Instruction> code_;
  At start_ = 0;
};

}  // namespace warta::rules
