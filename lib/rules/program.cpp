#include "rules/program.h"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

namespace warta::rules {
namespace {

using Type = PatternNode::Type;

constexpr std::size_t most_instructions = 30'000;  // repetitions of repetitions multiply
constexpr std::uint16_t no_slot = 0xFFFF;

}  // namespace

Symbols symbols_of(const Element& element, const Alphabet& alphabet) {
  Symbols symbols;
  const std::size_t index = alphabet.index(element);
  for (std::size_t s = Alphabet::first_unit; s < alphabet.size(); ++s)
    if (alphabet.satisfies(static_cast<Symbol>(s), index)) symbols.set(s);
  return symbols;
}

/// Writes instructions from the last to the first: each is given the one to go on at.
class Program::Compiler {
 public:
  static constexpr At done = 0;
  static constexpr At nothing = 0xFFFF;  // no instruction

  Compiler(Program& program, const Alphabet& alphabet, const std::vector<std::string>& slots)
      : program_(program), alphabet_(alphabet), slots_(slots) {
    emit({Op::done, 0, 0, 0});
  }

  Program::At compile_all(const PatternNode& node) {
    const At start = compile(node, done);
    for (Instruction& in : program_.code_) {
      if (in.op != Op::fork) continue;
      if (const auto first = first_of(in.next)) in.first = intern(*first);
      if (const auto second = first_of(in.argument)) in.second = intern(*second);
    }
    return start;
  }

 private:
  At compile(const PatternNode& node, At next) {
    if (node.slot.empty()) return content(node, next);
    const auto slot = static_cast<std::uint16_t>(std::find(slots_.begin(), slots_.end(), node.slot) - slots_.begin());
    if (slot == slots_.size()) return content(node, next);  // guards have none
    return emit({Op::slot_begin, content(node, emit({Op::slot_end, next, slot, 0})), slot, 0});
  }

  At emit(Instruction instruction) {
    if (program_.code_.size() >= most_instructions) throw std::invalid_argument("pattern too large");
    program_.code_.push_back(instruction);
    return static_cast<At>(program_.code_.size() - 1);
  }

  At fork(At first, At second) { return emit({Op::fork, first, second, program_.forks_++}); }

  At content(const PatternNode& node, At next) {
    switch (node.type) {
      case Type::unit: return emit({Op::unit, next, intern(symbols_of(node.element, alphabet_)), 0});
      case Type::sequence: return sequence(node, next);
      case Type::choice: return choice(node, next);
      case Type::repeat: return repeat(node, next);
    }
    return next;
  }

  At choice(const PatternNode& node, At next) {
    At at = compile(node.children.back(), next);
    for (auto child = node.children.rbegin() + 1; child != node.children.rend(); ++child) at = fork(compile(*child, next), at);
    return at;
  }

  /// From the last element to the first: `behind` goes on there when an element before took part, `alone` when none did.
  At sequence(const PatternNode& node, At next) {
    At behind = next, alone = nothing;
    const std::size_t size = node.children.size();
    for (std::size_t i = size; i-- > 0;) {
      const PatternNode& element = node.children[program_.direction_ == Direction::forward ? i : size - 1 - i];
      const At body = compile(element, behind);
      const At skipping = emit({Op::soft_break, body, 0, 0});
      behind = element.can_be_empty() ? fork(skipping, behind) : skipping;
      alone = element.can_be_empty() && alone != nothing ? fork(body, alone) : body;
    }
    return alone;
  }

  /// Each round matches one unit or more: one that matches nothing leads nowhere.
  At repeat(const PatternNode& node, At next) {
    const PatternNode& round = node.children.front();
    const unsigned least = round.can_be_empty() ? 1 : std::max(node.min, 1U);
    At at = next;
    if (node.max == PatternNode::unlimited) {
      at = fork(nothing, next);
      program_.code_[at].next = compile(round, at);
    } else {
      for (unsigned rest = node.max - least; rest > 0; --rest) at = fork(compile(round, at), next);
    }
    for (unsigned rest = least; rest > 0; --rest) at = compile(round, at);
    return at;
  }

  /// What the way from an instruction on can begin with; none where it can be at its end.
  std::optional<Symbols> first_of(At at) const {
    const Instruction& in = program_.code_[at];
    switch (in.op) {
      case Op::done: return std::nullopt;
      case Op::unit: return program_.symbols_[in.argument];
      case Op::slot_begin:
      case Op::slot_end: return first_of(in.next);
      case Op::soft_break: {
        std::optional<Symbols> first = first_of(in.next);
        if (first) first->set(Alphabet::soft_break);
        return first;
      }
      case Op::fork: break;
    }
    std::optional<Symbols> first = first_of(in.next);
    const std::optional<Symbols> second = first_of(in.argument);
    return first && second ? std::optional(*first | *second) : std::nullopt;
  }

  std::uint16_t intern(const Symbols& symbols) {
    std::vector<Symbols>& known = program_.symbols_;
    const auto found = std::find(known.begin(), known.end(), symbols);
    if (found != known.end()) return static_cast<std::uint16_t>(found - known.begin());
    known.push_back(symbols);
    return static_cast<std::uint16_t>(known.size() - 1);
  }

  Program& program_;
  const Alphabet& alphabet_;
  const std::vector<std::string>& slots_;
};

Program::Program(const PatternNode& pattern, const Alphabet& alphabet, const std::vector<std::string>& slots, Direction direction)
    : direction_(direction) {
  start_ = Compiler(*this, alphabet, slots).compile_all(pattern);
}

Program::Leading Program::anything() {
  Leading places;
  for (Symbols& symbols : places) symbols.set();
  return places;
}

/// The symbols with which a run goes on from some instructions, where it is behind them, and whether it can end instead.
struct Program::Step {
  Symbols symbols;
  std::vector<At> behind;
  bool can_end = false;
};

Program::Leading Program::leading(const Leading& behind) const {
  Leading places;
  std::vector<At> at{start_};
  for (std::size_t place = 0; place < places.size(); ++place) {
    Step step = advance(std::move(at));
    places[place] |= step.symbols;
    for (std::size_t next = place; step.can_end && next < places.size(); ++next) places[next] |= behind[next - place];
    at = std::move(step.behind);
  }
  return places;
}

Program::Step Program::advance(std::vector<At> from) const {
  Step step;
  std::vector<bool> is_seen(code_.size());
  while (!from.empty()) {
    const At at = from.back();
    from.pop_back();
    if (is_seen[at]) continue;
    is_seen[at] = true;
    const Instruction& in = code_[at];
    switch (in.op) {
      case Op::done: step.can_end = true; break;
      case Op::unit:
        step.symbols |= symbols_[in.argument];
        step.behind.push_back(in.next);
        break;
      case Op::soft_break:
        step.symbols.set(Alphabet::soft_break);
        step.behind.push_back(in.next);
        from.push_back(in.next);
        break;
      case Op::fork: from.push_back(in.argument); [[fallthrough]];
      case Op::slot_begin:
      case Op::slot_end: from.push_back(in.next); break;
    }
  }
  return step;
}

Symbols Program::lone_symbols() const {
  const Symbols first = leading()[0];
  const std::uint32_t at = direction_ == Direction::forward ? 0 : 1;
  Symbols lone;
  SlotPlaces no_slots;
  Scratch scratch;
  for (std::size_t s = 0; s < first.size(); ++s) {
    const auto symbol = static_cast<char>(s);
    lone[s] = first[s] && run({&symbol, 1}, at, 1, no_slots, scratch) != none;
  }
  return lone;
}

template <Program::Direction direction>
std::uint32_t Program::run_in(std::string_view symbols, std::uint32_t at, std::uint32_t most, SlotPlaces& slots,
                              Scratch& scratch) const {
  constexpr bool is_forward = direction == Direction::forward;
  const std::uint32_t limit =
      is_forward ? std::min(at + most, static_cast<std::uint32_t>(symbols.size())) : at - std::min(at, most);
  const std::uint32_t stride = most + 1;
  const std::uint32_t origin = at;
  const auto symbol = [&] { return static_cast<Symbol>(symbols[is_forward ? at : at - 1]); };
  const auto step = [&] { is_forward ? ++at : --at; };
  scratch.begin(std::size_t{forks_} * stride);
  for (At next = start_;;) {
    const Instruction& in = code_[next];
    next = in.next;
    switch (in.op) {
      case Op::done: return at;
      case Op::unit:
        if (at != limit && symbols_[in.argument][symbol()]) {
          step();
          continue;
        }
        break;
      case Op::soft_break:
        if (at != limit && symbol() == Alphabet::soft_break) step();
        continue;
      case Op::fork:
        if (const Symbol here = at == limit ? Symbol{0} : symbol(); !can_begin(in.first, at == limit, here)) {
          if (!can_begin(in.second, at == limit, here)) break;
          next = in.argument;
          continue;
        } else if (!can_begin(in.second, at == limit, here)) {
          continue;
        }
        if (!scratch.see(in.mark * stride + (is_forward ? at - origin : origin - at))) break;
        scratch.undo_.push_back({in.argument, no_slot, at, {}});
        continue;
      case Op::slot_begin:
        scratch.undo_.push_back({0, in.argument, 0, slots[in.argument]});
        slots[in.argument].first = at;
        continue;
      case Op::slot_end:
        scratch.undo_.push_back({0, in.argument, 0, slots[in.argument]});
        slots[in.argument].last = at;
        continue;
    }
    // The way has failed: back to the last fork.
    for (;;) {
      if (scratch.undo_.empty()) return none;
      const Scratch::Undo undo = scratch.undo_.back();
      scratch.undo_.pop_back();
      if (undo.slot == no_slot) {
        next = undo.instruction;
        at = undo.at;
        break;
      }
      slots[undo.slot] = undo.places;
    }
  }
}

std::uint32_t Program::run(std::string_view symbols, std::uint32_t at, std::uint32_t most, SlotPlaces& slots,
                           Scratch& scratch) const {
  return direction_ == Direction::forward ? run_in<Direction::forward>(symbols, at, most, slots, scratch)
                                          : run_in<Direction::backward>(symbols, at, most, slots, scratch);
}

}  // namespace warta::rules
