#include "rules/screen.h"

#include <algorithm>
#include <bit>

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
    need |=
        *std::min_element(needs.begin(), needs.end(), [](const Symbols& a, const Symbols& b) { return a.count() < b.count(); });
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
  for (const Rule* rule : rules) add_rule(kind, needs_of(rule->pattern, alphabet));
  kinds_.push_back(std::move(kind));
}

/// Takes the sign of the fewest symbols for the rarest.
void Screen::add_rule(Kind& kind, const std::vector<Symbols>& needs) {
  std::uint64_t signs = 0, rarest = 0;
  std::size_t fewest = Symbols().size() + 1;
  for (const Symbols& need : needs) {
    const std::uint64_t bit = bit_of(kinds_.size(), kind.word, need);
    signs |= bit;
    if (bit == 0 || need.count() >= fewest) continue;
    fewest = need.count();
    rarest = bit;
  }
  const RuleNeeds rule{static_cast<std::uint32_t>(kind.rules++), signs};
  kind.rarest |= rarest;
  (rarest == 0 ? kind.others : kind.by_rarest[static_cast<std::size_t>(std::countr_zero(rarest))]).push_back(rule);
}

/// The bit of a sign, which is made if there is none; 0 where there is no room.
std::uint64_t Screen::bit_of(std::size_t kind, std::size_t word, const Symbols& symbols) {
  const auto known =
      std::find_if(signs_.begin(), signs_.end(), [&](const Sign& s) { return s.kind == kind && s.symbols == symbols; });
  if (known != signs_.end()) return known->bit;
  if (used_[word] == 64) return 0;
  signs_.push_back({kind, symbols, word, std::uint64_t{1} << used_[word]++});
  return signs_.back().bit;
}

bool Screen::Kind::allow(std::uint64_t present, RuleBits& allowed) const {
  allowed.assign((rules + 63) / 64, 0);
  bool any = false;
  const auto add = [&](const std::vector<RuleNeeds>& of_sign) {
    for (const RuleNeeds& needs : of_sign) {
      const bool has_all = (needs.signs & ~present) == 0;  // which nothing foretells, so there is no branch
      allowed[needs.rule / 64] |= std::uint64_t{has_all} << (needs.rule % 64);
      any |= has_all;
    }
  };
  for (std::uint64_t bits = present & rarest; bits != 0; bits &= bits - 1)
    add(by_rarest[static_cast<std::size_t>(std::countr_zero(bits))]);
  add(others);
  return any;
}

}  // namespace warta::rules
