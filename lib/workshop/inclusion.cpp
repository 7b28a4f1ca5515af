#include "workshop/inclusion.h"

#include <algorithm>
#include <deque>
#include <set>
#include <stdexcept>
#include <utility>
#include <vector>

#include "rules/program.h"

namespace warta::workshop {
namespace {

using rules::PatternNode;
using rules::Symbols;
using Type = PatternNode::Type;
using Positions = std::vector<std::size_t>;  // sorted

constexpr std::size_t most_positions = 400;
constexpr std::size_t most_states = 20'000;

struct TooLarge : std::length_error {
  TooLarge() : std::length_error("pattern too large") {}
};

void add(Positions& to, const Positions& from) {
  to.insert(to.end(), from.begin(), from.end());
  std::sort(to.begin(), to.end());
  to.erase(std::unique(to.begin(), to.end()), to.end());
}

/// The position automaton of a pattern: a position is a unit that an element matches (V. Glushkov, 1961).
class Automaton {
 public:
  Automaton(const PatternNode& pattern, const rules::Alphabet& alphabet) : alphabet_(alphabet) {
    const Part whole = part(pattern);
    first_ = whole.first;
    last_ = whole.last;
  }

  const Positions& first() const { return first_; }
  const Positions& follow(std::size_t position) const { return follow_[position]; }
  const Symbols& symbols(std::size_t position) const { return symbols_[position]; }
  bool is_last(std::size_t position) const { return std::binary_search(last_.begin(), last_.end(), position); }

 private:
  struct Part {
    bool can_be_empty = false;
    Positions first, last;
  };

  Part part(const PatternNode& node) {
    switch (node.type) {
      case Type::unit: return unit(node);
      case Type::repeat: return repeat(node);
      case Type::choice: return choice(node);
      case Type::sequence: break;
    }
    Part all{true, {}, {}};
    for (const PatternNode& child : node.children) all = joined(all, part(child));
    return all;
  }

  Part unit(const PatternNode& node) {
    if (symbols_.size() == most_positions) throw TooLarge();
    symbols_.push_back(symbols_of(node.element, alphabet_));
    follow_.emplace_back();
    return {false, {symbols_.size() - 1}, {symbols_.size() - 1}};
  }

  Part choice(const PatternNode& node) {
    Part any;
    for (const PatternNode& child : node.children) {
      const Part one = part(child);
      any.can_be_empty = any.can_be_empty || one.can_be_empty;
      add(any.first, one.first);
      add(any.last, one.last);
    }
    return any;
  }

  Part joined(const Part& a, const Part& b) {
    for (const std::size_t position : a.last) add(follow_[position], b.first);
    Part both{a.can_be_empty && b.can_be_empty, a.first, b.last};
    if (a.can_be_empty) add(both.first, b.first);
    if (b.can_be_empty) add(both.last, a.last);
    return both;
  }

  Part repeat(const PatternNode& node) {
    Part all{true, {}, {}};
    for (unsigned round = 0; round < node.min; ++round) all = joined(all, part(node.children.front()));
    if (node.max == PatternNode::unlimited) {
      Part more = part(node.children.front());
      for (const std::size_t position : more.last) add(follow_[position], more.first);
      more.can_be_empty = true;
      return joined(all, more);
    }
    for (unsigned round = node.min; round < node.max; ++round) {
      Part more = part(node.children.front());
      more.can_be_empty = true;
      all = joined(all, more);
    }
    return all;
  }

  const rules::Alphabet& alphabet_;
  std::vector<Symbols> symbols_;
  std::vector<Positions> follow_;
  Positions first_, last_;
};

/// Walks through all that `inner` matches, with the positions that `outer` may be at meanwhile.
class Walk {
 public:
  Walk(const Automaton& outer, const Automaton& inner) : outer_(outer), inner_(inner) {}

  bool stays_inside() {
    if (!enter(inner_.first(), outer_.first())) return false;
    while (!open_.empty()) {
      const auto [position, outer] = open_.front();
      open_.pop_front();
      Positions next;
      for (const std::size_t p : outer) add(next, outer_.follow(p));
      if (!enter(inner_.follow(position), next)) return false;
    }
    return true;
  }

 private:
  using State = std::pair<std::size_t, Positions>;

  bool enter(const Positions& inner, const Positions& outer) {
    for (const std::size_t position : inner)
      for (std::size_t symbol = 0; symbol < rules::most_symbols; ++symbol) {
        if (!inner_.symbols(position)[symbol]) continue;
        State state{position, {}};
        for (const std::size_t p : outer)
          if (outer_.symbols(p)[symbol]) state.second.push_back(p);
        if (state.second.empty()) return false;
        const bool ends = std::any_of(state.second.begin(), state.second.end(), [&](std::size_t p) { return outer_.is_last(p); });
        if (inner_.is_last(position) && !ends) return false;
        if (!seen_.insert(state).second) continue;
        if (seen_.size() > most_states) throw TooLarge();
        open_.push_back(std::move(state));
      }
    return true;
  }

  const Automaton& outer_;
  const Automaton& inner_;
  std::set<State> seen_;
  std::deque<State> open_;
};

}  // namespace

bool includes(const PatternNode& outer, const PatternNode& inner, const rules::Alphabet& alphabet) {
  try {
    return Walk(Automaton(outer, alphabet), Automaton(inner, alphabet)).stays_inside();
  } catch (const TooLarge&) {
    return false;
  }
}

}  // namespace warta::workshop
