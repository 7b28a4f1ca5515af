#include "rules/screen.h"

#include <algorithm>

namespace warta::rules {
namespace {

using Type = PatternNode::Type;

/// Sets of symbols of which every match of the pattern has one each.
std::vector<Symbols> needs_of(const PatternNode& node, const Alphabet& alphabet);

/// The alternatives of a choice have no set in common: of each the smallest, all in one.
Symbols need_of_choice(const PatternNode& node, const Alphabet& alphabet) {
  Symbols need;
  for (const PatternNode& child : node.children) {
    const std::vector<Symbols> needs = needs_of(child, alphabet);
    need |= *std::min_element(needs.begin(), needs.end(), [](const Symbols& a, const Symbols& b) { return a.count() < b.count(); });
  }
  return need;
}

std::vector<Symbols> needs_of(const PatternNode& node, const Alphabet& alphabet) {
  switch (node.type) {
    case Type::unit: return {symbols_of(node.element, alphabet)};
    case Type::repeat: return needs_of(node.children.front(), alphabet);
    case Type::choice: return {need_of_choice(node, alphabet)};
    case Type::sequence: break;
  }
  std::vector<Symbols> needs;
  for (const PatternNode& child : node.children) {
    if (child.can_be_empty()) continue;
    for (const Symbols& need : needs_of(child, alphabet))
      if (std::find(needs.begin(), needs.end(), need) == needs.end()) needs.push_back(need);
  }
  // All may be left out, but not all at once.
  if (needs.empty()) needs.push_back(need_of_choice(node, alphabet));
  return needs;
}

}  // namespace

void Screen::add(const std::vector<const Rule*>& rules, const Alphabet& alphabet) {
  Kind kind;
  kind.word = static_cast<std::size_t>(std::min_element(used_.begin(), used_.end()) - used_.begin());
  for (const Rule* rule : rules) {
    std::uint64_t needs = 0;
    for (const Symbols& need : needs_of(rule->pattern, alphabet)) needs |= bit_of(kinds_.size(), kind.word, need);
    kind.needs.push_back(needs);
  }
  kinds_.push_back(std::move(kind));
}

/// The bit of a sign, which is made if there is none; 0 where there is no room.
std::uint64_t Screen::bit_of(std::size_t kind, std::size_t word, const Symbols& symbols) {
  const auto known = std::find_if(signs_.begin(), signs_.end(), [&](const Sign& s) { return s.kind == kind && s.symbols == symbols; });
  if (known != signs_.end()) return known->bit;
  if (used_[word] == 64) return 0;
  signs_.push_back({kind, symbols, word, std::uint64_t{1} << used_[word]++});
  return signs_.back().bit;
}

bool Screen::allow(std::size_t kind, const Signs& signs, RuleBits& allowed) const {
  const std::vector<std::uint64_t>& needs = kinds_[kind].needs;
  const std::uint64_t missing = ~signs[kinds_[kind].word];
  allowed.clear();
  std::uint64_t any = 0;
  for (std::size_t first = 0; first < needs.size(); first += 64) {
    const std::size_t last = std::min(first + 64, needs.size());
    std::uint64_t bits = 0;
    for (std::size_t rule = last; rule-- > first;) bits = bits << 1 | std::uint64_t{(needs[rule] & missing) == 0};
    allowed.push_back(bits);
    any |= bits;
  }
  return any != 0;
}

}  // namespace warta::rules
