#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "rules/alphabet.h"
#include "rules/program.h"
#include "rules/symbol_sets.h"
#include "text/text.h"

namespace warta::rules {

/// The memory of a run, kept from one run to the next so that none allocates.
class Scratch {
 public:
  /// The places `[first, last)` of the tape that a slot took in the match that the last run found; empty where it took none.
  text::TokenRange places(std::size_t slot) const noexcept { return {edges_[2 * slot], edges_[2 * slot + 1]}; }

 private:
  friend class Machine;

  /// A way that is left to be tried if the one before it fails. The edges at that point are in `kept_edges_`.
  struct Open {
    std::uint16_t instruction;
    std::uint32_t at;
  };

  void begin(std::size_t edges) {
    edges_.assign(edges, 0);
    open_.clear();
    kept_edges_.clear();
  }
  void keep(const Open& way) {
    open_.push_back(way);
    kept_edges_.insert(kept_edges_.end(), edges_.begin(), edges_.end());
  }
  Open take_back() {
    const Open way = open_.back();
    open_.pop_back();
    const auto kept = kept_edges_.end() - static_cast<std::ptrdiff_t>(edges_.size());
    std::copy(kept, kept_edges_.end(), edges_.begin());
    kept_edges_.erase(kept, kept_edges_.end());
    return way;
  }

  void begin_marks(std::size_t forks_and_places) {
    if (seen_.size() < forks_and_places) seen_.resize(forks_and_places);
    if (++run_ == 0) {  // all numbers were used, and none of them may be taken for this run's
      std::fill(seen_.begin(), seen_.end(), 0U);
      run_ = 1;
    }
  }
  /// Marks a fork at a place; false where this run has marked it before.
  bool see(std::size_t fork_and_place) {
    if (seen_[fork_and_place] == run_) return false;
    seen_[fork_and_place] = run_;
    return true;
  }

  std::vector<std::uint32_t> edges_;  // two for each slot, and one more that no slot reads
  std::vector<Open> open_;
  std::vector<std::uint32_t> kept_edges_;  // the edges as they were when each way was left open
  std::vector<std::uint32_t> seen_;        // the number of the run that was there last
  std::uint32_t run_ = 0;
};

/// Runs the programs of a kind, which it holds one behind the other.
///
/// Nothing foretells what comes next on a tape, nor then what a program does there, so a branch on it is nearly always
/// mispredicted. So all instructions are of one sort: each has two ways to go on, and each way the set of symbols that it can
/// begin with. Two bits choose the way, and only if both ways can be gone is one noted to come back to. A unit is an instruction
/// with one way, a fork before a unit goes right behind it, and slots and soft breaks are handled on the way.
///
/// Ways fail seldom. After a few failures a run marks its forks: a fork that was reached at the same place before has failed
/// there, so that a run is linear in the places times the instructions.
class Machine {
 public:
  /// Where one of its programs begins, and what a run of it needs.
  struct Start {
    std::uint32_t code = 0;
    std::uint16_t forks = 0, slots = 0;
    Program::Direction direction = Program::Direction::forward;
  };

  static constexpr std::uint32_t none = 0xFFFFFFFF;

  Start add(const Program& program);

  /// The end of the match that begins at place `at` (backward: the begin of the one that ends there), within `most` places;
  /// `none` where there is none. The slots that took part are then in `scratch`.
  std::uint32_t run(const Start& start, SymbolView symbols, std::uint32_t at, std::uint32_t most, Scratch& scratch) const;

 private:
  class Layout;
  using At = Program::At;

  /// One step of a run, which does in this order: it ends a slot, passes a soft break, begins a slot, chooses a way.
  struct Instruction {
    std::uint16_t slot_end, slot_begin;  // numbers of edges; without a slot that of the edge no slot reads
    std::array<std::uint16_t, 2> begin{SymbolSets::nothing, SymbolSets::nothing};  // the symbols with which each way can be gone
    std::array<At, 2> next{};
    std::uint16_t fork = 0;               // the fork's number
    std::array<std::uint8_t, 2> steps{};  // units that each way goes on by: one or none
    bool passes_break = false;
    bool is_done = false;
  };

  template <Program::Direction direction>
  std::uint32_t run_in(const Start& start, SymbolView symbols, std::uint32_t at, std::uint32_t most, Scratch& scratch) const;

  SymbolSets sets_;
  std::vector<Instruction> code_;
};

}  // namespace warta::rules
