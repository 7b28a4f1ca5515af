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
  const std::size_t kind = needs_.size();
  needs_.emplace_back();
  for (const Rule* rule : rules) {
    Signs needs{};
    for (const Symbols& need : rules::needs_of(rule->pattern, alphabet)) add_need(needs, kind, need);
    needs_.back().push_back(needs);
  }
}

void Screen::add_need(Signs& needs, std::size_t kind, const Symbols& symbols) {
  auto sign = std::find_if(signs_.begin(), signs_.end(), [&](const Sign& s) { return s.kind == kind && s.symbols == symbols; });
  if (sign == signs_.end()) {
    if (signs_.size() == most_signs) return;
    signs_.push_back({kind, symbols});
    sign = signs_.end() - 1;
  }
  const auto index = static_cast<std::size_t>(sign - signs_.begin());
  needs[index / 64] |= std::uint64_t{1} << (index % 64);
}

bool Screen::allow(std::size_t kind, const Signs& signs, RuleBits& allowed) const {
  const std::vector<Signs>& rules = needs_[kind];
  allowed.assign((rules.size() + 63) / 64, 0);
  bool any = false;
  for (std::size_t r = 0; r < rules.size(); ++r) {
    bool can_match = true;
    for (std::size_t i = 0; i < signs.size(); ++i) can_match = can_match && (rules[r][i] & ~signs[i]) == 0;
    if (!can_match) continue;
    allowed[r / 64] |= std::uint64_t{1} << (r % 64);
    any = true;
  }
  return any;
}

}  // namespace warta::rules
