#include "rules/program.h"

#include <algorithm>
#include <utility>

#include "lexicon/too_many.h"

namespace warta::rules {
namespace {

using Type = PatternNode::Type;

constexpr std::size_t most_instructions = 30'000;  // repetitions of repetitions multiply

}  // namespace

/// Writes instructions from the last to the first, since each must be given the one to go on at.
class Program::Compiler {
 public:
  static constexpr At done = 0;
  static constexpr At nothing = 0xFFFF;  // no instruction

  Compiler(Program& program, const Alphabet& alphabet, const std::vector<std::string>& slots)
      : program_(program), alphabet_(alphabet), slots_(slots) {
    emit({Op::done, 0, 0});
  }

  At compile(const PatternNode& node, At next = done) {
    if (node.slot.empty()) return content(node, next);
    const auto slot = static_cast<std::uint16_t>(std::find(slots_.begin(), slots_.end(), node.slot) - slots_.begin());
    if (slot == slots_.size()) return content(node, next);  // guards have none
    return emit({Op::slot_begin, content(node, emit({Op::slot_end, next, slot})), slot});
  }

 private:
  At emit(Instruction instruction) {
    if (program_.code_.size() >= most_instructions) throw lexicon::TooMany("pattern too large");
    program_.code_.push_back(instruction);
    return static_cast<At>(program_.code_.size() - 1);
  }

  At fork(At first, At second) { return emit({Op::fork, first, second}); }

  At content(const PatternNode& node, At next) {
    switch (node.type) {
      case Type::unit: return unit(alphabet_.symbols(node.element), next);
      case Type::sequence: return sequence(node, next);
      case Type::choice: return choice(node, next);
      case Type::repeat: return repeat(node, next);
    }
    return next;
  }

  At unit(const Symbols& symbols, At next) { return emit({Op::unit, next, intern(symbols)}); }

  static bool is_unit(const PatternNode& node) { return node.type == Type::unit && node.slot.empty(); }

  /// Compiles alternatives. Those that are single units and follow each other become one unit.
  At choice(const PatternNode& node, At next) {
    const auto last = node.children.rend();
    At at = nothing;
    for (auto child = node.children.rbegin(); child != last;) {
      At alternative = nothing;
      if (is_unit(*child)) {
        Symbols symbols;
        for (; child != last && is_unit(*child); ++child) symbols |= alphabet_.symbols(child->element);
        alternative = unit(symbols, next);
      } else {
        alternative = compile(*child++, next);
      }
      at = at == nothing ? alternative : fork(alternative, at);
    }
    return at;
  }

  /// Compiles the elements from the last to the first. `behind` is where a run goes on if an element before took part, `alone`
  /// where it goes on if none did.
  At sequence(const PatternNode& node, At next) {
    At behind = next, alone = nothing;
    const std::size_t size = node.children.size();
    for (std::size_t i = size; i-- > 0;) {
      const PatternNode& element = node.children[program_.direction_ == Direction::forward ? i : size - 1 - i];
      const At body = compile(element, behind);
      const At skipping = emit({Op::soft_break, body, 0});
      behind = element.can_be_empty() ? fork(skipping, behind) : skipping;
      alone = element.can_be_empty() && alone != nothing ? fork(body, alone) : body;
    }
    return alone;
  }

  /// Compiles a repetition. Each round matches at least one unit, since a round that matches nothing leads nowhere.
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
    : direction_(direction), slot_count_(static_cast<std::uint16_t>(slots.size())) {
  start_ = Compiler(*this, alphabet, slots).compile(pattern);
}

/// The symbols with which the program can go on from an instruction; none where it can end there.
std::optional<Symbols> Program::first_of(At at) const {
  const Instruction& in = code_[at];
  switch (in.op) {
    case Op::done: return std::nullopt;
    case Op::unit: return symbols_[in.argument];
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

Program::Leading Program::anything() {
  Leading places;
  for (Symbols& symbols : places) symbols.set();
  return places;
}

/// What a run meets next when it goes on from some instructions: the symbols, the instructions behind these, the units among
/// those that it meets, and whether it can end instead.
struct Program::Step {
  Symbols symbols;
  std::vector<At> behind, units;
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
        step.units.push_back(at);
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
  Symbols lone;
  for (const At unit : advance({start_}).units)
    if (advance({code_[unit].next}).can_end) lone |= symbols_[code_[unit].argument];
  return lone;
}

}  // namespace warta::rules
