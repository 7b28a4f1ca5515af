#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "rules/rule_set.h"
#include "rules/tape.h"

namespace warta::rules {

/// Tapes that patterns are likely to match: random walks through the patterns, spoilt here and there.
class RandomTapes {
 public:
  RandomTapes(const KindRules& kind, unsigned seed) : kind_(kind), random_(seed) {}

  Tape next(std::size_t least) {
    symbols_.clear();
    while (symbols_.size() < least) {
      if (one_in(4)) put(any_symbol());
      else if (one_in(12)) put(Alphabet::hard_break);
      else walk_rule(*kind_.rules[below(kind_.rules.size())]);
    }
    return write();
  }

 private:
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  void put(Symbol symbol) { symbols_.push_back(symbol); }
  Symbol any_symbol() { return static_cast<Symbol>(Alphabet::first_unit + below(kind_.alphabet.size() - Alphabet::first_unit)); }

  void walk_rule(const Rule& rule) {
    walk_guards(rule, GuardKey::Side::before);
    walk(rule.pattern);
    walk_guards(rule, GuardKey::Side::after);
  }

  void walk_guards(const Rule& rule, GuardKey::Side side) {
    for (const Guard& guard : rule.guards)
      if (guard.key.side == side && (guard.key.must_match ? !one_in(4) : one_in(6))) return walk(guard.pattern);
  }

  void walk(const PatternNode& node) {
    switch (node.type) {
      case PatternNode::Type::unit: return put_unit(node.element);
      case PatternNode::Type::sequence:
        for (const PatternNode& child : node.children) walk(child);
        return;
      case PatternNode::Type::choice: return walk(node.children[below(node.children.size())]);
      case PatternNode::Type::repeat: {
        const std::size_t most = std::min<std::size_t>(node.max, node.min + 3);
        for (std::size_t n = node.min + below(most - node.min + 1); n > 0; --n) walk(node.children.front());
        return;
      }
    }
  }

  void put_unit(const Element& element) {
    if (one_in(14)) put(Alphabet::soft_break);
    if (one_in(40)) return put(any_symbol());
    const Symbols& symbols = kind_.alphabet.symbols(element);
    fitting_.clear();
    for (std::size_t s = Alphabet::first_unit; s < kind_.alphabet.size(); ++s)
      if (symbols[s]) fitting_.push_back(static_cast<Symbol>(s));
    put(fitting_[below(fitting_.size())]);
  }

  /// Writes the tape. A break stands before a unit: never two together, and none at the end.
  Tape write() {
    Tape tape;
    tape.start(static_cast<std::uint32_t>(symbols_.size()));
    std::uint32_t token = 0;
    for (std::size_t i = 0; i < symbols_.size(); ++i) {
      const bool is_break = symbols_[i] < Alphabet::first_unit;
      if (is_break && (i + 1 == symbols_.size() || symbols_[i + 1] < Alphabet::first_unit)) continue;
      tape.put(symbols_[i], token);
      token += is_break ? 0 : 1;
    }
    tape.close(token);
    return tape;
  }

  const KindRules& kind_;
  std::mt19937 random_;
  std::vector<Symbol> symbols_, fitting_;
};

}  // namespace warta::rules
