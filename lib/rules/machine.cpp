#include "rules/machine.h"

#include <optional>
#include <utility>

namespace warta::rules {
namespace {

constexpr unsigned most_unmarked_failures = 16;

}  // namespace

/// Lays out one program from its start on, in the order in which runs come to its instructions.
class Machine::Layout {
 public:
  Layout(Machine& machine, const Program& program)
      : machine_(machine),
        program_(program),
        first_(machine.code_.size()),
        no_edge_(static_cast<std::uint16_t>(2 * program.slot_count())),
        placed_(2 * program.code_.size(), nowhere),
        begins_(placed_.size(), unseen) {}

  Start run() {
    place(arrive(program_.start_));
    while (!open_.empty()) {
      const auto [arrival, index] = open_.back();
      open_.pop_back();
      const Instruction laid_out = lay_out(arrival);
      machine_.code_[first_ + index] = laid_out;
    }
    return {static_cast<std::uint32_t>(first_), forks_, program_.slot_count(), program_.direction_};
  }

 private:
  using Op = Program::Op;
  static constexpr At nowhere = 0xFFFF;
  static constexpr std::uint16_t unseen = 0xFFFF;

  /// An instruction of the program, and whether a run passes over a soft break before it.
  using Arrival = std::pair<At, bool>;

  const Program::Instruction& at(At instruction) const { return program_.code_[instruction]; }

  Arrival arrive(At instruction) const {
    return at(instruction).op == Op::soft_break ? Arrival(at(instruction).next, true) : Arrival(instruction, false);
  }

  static std::size_t number(const Arrival& arrival) { return 2 * std::size_t{arrival.first} + (arrival.second ? 1 : 0); }

  At place(const Arrival& arrival) {
    At& at = placed_[number(arrival)];
    if (at == nowhere) {
      at = static_cast<At>(machine_.code_.size() - first_);
      machine_.code_.emplace_back();
      open_.emplace_back(arrival, at);
    }
    return at;
  }

  Instruction lay_out(Arrival arrival) {
    Instruction to;
    to.slot_end = to.slot_begin = no_edge_;
    if (at(arrival.first).op == Op::slot_end && !arrival.second) {
      to.slot_end = end_of(at(arrival.first).argument);
      arrival = arrive(at(arrival.first).next);
    }
    to.passes_break = arrival.second;
    if (at(arrival.first).op == Op::slot_begin) {
      to.slot_begin = begin_of(at(arrival.first).argument);
      const Arrival behind = arrive(at(arrival.first).next);
      if (behind.second) return lay_out_jump(to, behind);
      arrival.first = behind.first;
    }
    switch (at(arrival.first).op) {
      case Op::done: to.is_done = true; return to;
      case Op::fork: fork(at(arrival.first), to); return to;
      case Op::unit: set_way(to, 0, {arrival.first, false}); return to;
      case Op::soft_break:
      case Op::slot_begin:
      case Op::slot_end: break;
    }
    return lay_out_jump(to, {arrival.first, false});
  }

  /// Ends an instruction with a jump, where the next one cannot be made a part of it.
  Instruction lay_out_jump(Instruction& to, const Arrival& arrival) {
    to.begin[0] = SymbolSets::anything;
    to.next[0] = place(arrival);
    return to;
  }

  static std::uint16_t begin_of(std::uint16_t slot) { return static_cast<std::uint16_t>(2 * slot); }
  static std::uint16_t end_of(std::uint16_t slot) { return static_cast<std::uint16_t>(2 * slot + 1); }

  /// Lays out a fork. If both ways would pass over a break, the fork itself does, before it.
  void fork(const Program::Instruction& from, Instruction& to) {
    to.fork = forks_++;
    Arrival first = arrive(from.next), second = arrive(from.argument);
    if (!to.passes_break && to.slot_begin == no_edge_ && first.second && second.second) {
      to.passes_break = true;
      first.second = second.second = false;
    }
    set_way(to, 0, first);
    set_way(to, 1, second);
  }

  /// Sets a way of a fork. If it leads to a unit before which no break may stand, it goes right behind that.
  void set_way(Instruction& to, std::size_t way, const Arrival& arrival) {
    to.begin[way] = begin(arrival);
    const bool is_unit = at(arrival.first).op == Op::unit && !arrival.second;
    to.steps[way] = is_unit ? 1 : 0;
    to.next[way] = place(is_unit ? arrive(at(arrival.first).next) : arrival);
  }

  /// The number of the set of symbols with which a run can go on from the arrival.
  std::uint16_t begin(const Arrival& arrival) {
    std::uint16_t& set = begins_[number(arrival)];
    if (set != unseen) return set;
    std::optional<Symbols> symbols = program_.first_of(arrival.first);
    if (symbols && arrival.second) symbols->set(Alphabet::soft_break);
    return set = symbols ? machine_.sets_.add(*symbols) : SymbolSets::anything;
  }

  Machine& machine_;
  const Program& program_;
  std::size_t first_;
  std::uint16_t no_edge_;
  std::uint16_t forks_ = 0;
  std::vector<At> placed_;             // by the number of an arrival
  std::vector<std::uint16_t> begins_;  // likewise
  std::vector<std::pair<Arrival, At>> open_;
};

Machine::Start Machine::add(const Program& program) { return Layout(*this, program).run(); }

template <Program::Direction direction>
std::uint32_t Machine::run_in(const Start& start, SymbolView symbols, std::uint32_t at, std::uint32_t most,
                              Scratch& scratch) const {
  constexpr bool is_forward = direction == Program::Direction::forward;
  const Instruction* const code = &code_[start.code];
  const std::uint32_t limit =
      is_forward ? std::min(at + most, static_cast<std::uint32_t>(symbols.size())) : at - std::min(at, most);
  const std::uint32_t origin = at;
  const auto symbol = [&] { return at == limit ? Alphabet::hard_break : symbols[is_forward ? at : at - 1]; };
  const auto behind = [&](std::uint32_t units) { return is_forward ? at + units : at - units; };
  const auto is_marked = [&](std::uint16_t fork) {
    return !scratch.see((is_forward ? at - origin : origin - at) * start.forks + fork);
  };
  scratch.begin(2 * std::size_t{start.slots} + 1);
  std::uint32_t* const edges = scratch.edges_.data();
  unsigned failures = 0;
  for (At next = 0;;) {
    const Instruction& in = code[next];
    Symbol here = symbol();
    edges[in.slot_end] = at;
    if (here == Alphabet::soft_break && in.passes_break) {
      at = behind(1);
      here = symbol();
    }
    edges[in.slot_begin] = at;
    if (in.is_done) return at;
    const std::uint64_t* const row = sets_.row(here);
    const bool first = SymbolSets::has(row, in.begin[0]), second = SymbolSets::has(row, in.begin[1]), both = first & second;
    if ((first | second) && !(both && failures >= most_unmarked_failures && is_marked(in.fork))) {
      if (both) scratch.keep({in.next[1], behind(in.steps[1])});
      const std::size_t way = first ? 0 : 1;
      at = behind(in.steps[way]);
      next = in.next[way];
      continue;
    }
    if (scratch.open_.empty()) return none;
    const Scratch::Open open = scratch.take_back();
    next = open.instruction;
    at = open.at;
    if (++failures == most_unmarked_failures) scratch.begin_marks(std::size_t{start.forks} * (most + 1));
  }
}

std::uint32_t Machine::run(const Start& start, SymbolView symbols, std::uint32_t at, std::uint32_t most, Scratch& scratch) const {
  return start.direction == Program::Direction::forward ? run_in<Program::Direction::forward>(start, symbols, at, most, scratch)
                                                        : run_in<Program::Direction::backward>(start, symbols, at, most, scratch);
}

}  // namespace warta::rules
