#include "rules/trace.h"

#include <algorithm>
#include <functional>

#include "rules/matcher.h"

namespace warta::rules {
namespace {

using Type = PatternNode::Type;
/// What comes behind a node: it says whether the way from this place on leads through.
using Next = std::function<bool(std::uint32_t)>;

constexpr std::size_t most_steps = 100'000;  // repetitions of repetitions multiply

class Tracer {
 public:
  Tracer(const Alphabet& alphabet, const Tape& tape, std::uint32_t limit)
      : alphabet_(alphabet), symbols_(tape.symbols()), limit_(limit) {}

  Trace run(const PatternNode& pattern, std::uint32_t begin, const Next& accepts) {
    trace_.matches = match(pattern, begin, [&](std::uint32_t at) {
      if (!accepts(at)) return false;
      trace_.end = at;
      return true;
    });
    if (trace_.matches) trace_.steps = steps_;
    return std::move(trace_);
  }

 private:
  bool match(const PatternNode& node, std::uint32_t at, const Next& next) {
    if (++count_ > most_steps) return false;
    switch (node.type) {
      case Type::unit: return unit(node, at, next);
      case Type::sequence: return sequence(node, 0, at, false, next);
      case Type::repeat: return repeat(node, 0, at, next);
      case Type::choice: break;
    }
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](const PatternNode& child) { return match(child, at, next); });
  }

  bool unit(const PatternNode& node, std::uint32_t at, const Next& next) {
    if (at >= limit_ || !alphabet_.symbols(node.element)[symbols_[at]]) {
      fail(node, at);
      return false;
    }
    steps_.emplace_back(&node, at);
    const bool matches = next(at + 1);
    if (!matches) steps_.pop_back();
    return matches;
  }

  void fail(const PatternNode& node, std::uint32_t at) {
    if (!trace_.expected.empty() && at < trace_.stopped_at) return;
    if (at > trace_.stopped_at) trace_.expected.clear();
    if (trace_.expected.empty()) trace_.steps = steps_;
    if (std::find(trace_.expected.begin(), trace_.expected.end(), &node) == trace_.expected.end())
      trace_.expected.push_back(&node);
    trace_.stopped_at = at;
  }

  /// Matches the elements from number `i` on. A soft break may stand before an element if one before it took part.
  bool sequence(const PatternNode& node, std::size_t i, std::uint32_t at, bool took_part, const Next& next) {
    if (i == node.children.size()) return next(at);
    const PatternNode& element = node.children[i];
    const bool passes_break = took_part && at < limit_ && symbols_[at] == Alphabet::soft_break;
    const std::uint32_t start = passes_break ? at + 1 : at;
    const auto behind = [&](std::uint32_t end) { return end > start && sequence(node, i + 1, end, true, next); };
    return match(element, start, behind) || (element.can_be_empty() && sequence(node, i + 1, at, took_part, next));
  }

  bool repeat(const PatternNode& node, unsigned rounds, std::uint32_t at, const Next& next) {
    const PatternNode& round = node.children.front();
    const unsigned least = round.can_be_empty() ? 1 : std::max(node.min, 1U);
    const auto again = [&](std::uint32_t end) { return end > at && repeat(node, rounds + 1, end, next); };
    if (rounds < node.max && match(round, at, again)) return true;
    return rounds >= least && next(at);
  }

  const Alphabet& alphabet_;
  SymbolView symbols_;
  std::uint32_t limit_;
  std::size_t count_ = 0;
  std::vector<Trace::Step> steps_;
  Trace trace_;
};

std::uint32_t limit_of(const Tape& tape, std::uint32_t begin, std::uint32_t most) {
  return std::min(begin + most, static_cast<std::uint32_t>(tape.symbols().size()));
}

bool matches_behind(const PatternNode& guard, const Alphabet& alphabet, const Tape& tape, std::uint32_t end) {
  return Tracer(alphabet, tape, limit_of(tape, end, most_guard_places))
      .run(guard, end, [](std::uint32_t) { return true; })
      .matches;
}

bool matches_before(const PatternNode& guard, const Alphabet& alphabet, const Tape& tape, std::uint32_t begin) {
  for (std::uint32_t first = begin - std::min(begin, most_guard_places); first < begin; ++first)
    if (Tracer(alphabet, tape, begin).run(guard, first, [&](std::uint32_t end) { return end == begin; }).matches) return true;
  return false;
}

}  // namespace

Trace trace(const PatternNode& pattern, const Alphabet& alphabet, const Tape& tape, std::uint32_t begin) {
  return Tracer(alphabet, tape, limit_of(tape, begin, most_units)).run(pattern, begin, [](std::uint32_t) { return true; });
}

const Guard* failing_guard(const Rule& rule, const Alphabet& alphabet, const Tape& tape, std::uint32_t begin, std::uint32_t end) {
  const auto fails = [&](const Guard& guard) {
    const bool matches = guard.key.side == GuardKey::Side::before ? matches_before(guard.pattern, alphabet, tape, begin)
                                                                  : matches_behind(guard.pattern, alphabet, tape, end);
    return matches != guard.key.must_match;
  };
  const auto found = std::find_if(rule.guards.begin(), rule.guards.end(), fails);
  return found == rule.guards.end() ? nullptr : &*found;
}

}  // namespace warta::rules
