#include "rules/screen.h"

#include <algorithm>
#include <bit>

namespace warta::rules {
namespace {

using Type = PatternNode::Type;

bool has_fewer(const Symbols& a, const Symbols& b) { return a.count() < b.count(); }

/// Sets of symbols of which every match of the pattern has one each.
std::vector<Symbols> needs_of(const PatternNode& node, const Alphabet& alphabet);

/// The alternatives of a choice have no set in common: of each the smallest, all in one.
Symbols need_of_choice(const PatternNode& node, const Alphabet& alphabet) {
  Symbols need;
  for (const PatternNode& child : node.children) {
    const std::vector<Symbols> needs = needs_of(child, alphabet);
    need |= *std::min_element(needs.begin(), needs.end(), has_fewer);
  }
  return need;
}

std::vector<Symbols> needs_of(const PatternNode& node, const Alphabet& alphabet) {
  switch (node.type) {
    case Type::unit: return {alphabet.symbols(node.element)};
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

bool is_within(const Symbols& part, const Symbols& whole) { return (part & ~whole).none(); }

/// Rarest first, that of the fewest symbols. Where one is part of another, the other stands wherever it does, and says
/// nothing more.
std::vector<Symbols> telling_needs(const PatternNode& pattern, const Alphabet& alphabet) {
  std::vector<Symbols> needs = needs_of(pattern, alphabet), telling;
  std::stable_sort(needs.begin(), needs.end(), has_fewer);
  for (const Symbols& need : needs)
    if (std::none_of(telling.begin(), telling.end(), [&](const Symbols& rarer) { return is_within(rarer, need); }))
      telling.push_back(need);
  return telling;
}

}  // namespace

void Screen::add(const std::vector<const Rule*>& rules, const Alphabet& alphabet) {
  Kind kind;
  kind.word = static_cast<std::size_t>(std::min_element(used_.begin(), used_.end()) - used_.begin());
  kind.rules = rules.size();
  std::vector<std::vector<Symbols>> needs;
  std::size_t most = 0;
  for (const Rule* rule : rules) {
    needs.push_back(telling_needs(rule->pattern, alphabet));
    most = std::max(most, needs.back().size());
  }
  std::vector<std::uint64_t> rarest(rules.size()), signs(rules.size());
  for (std::size_t rank = 0; rank < most; ++rank)
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      if (rank >= needs[rule].size()) continue;
      const std::uint64_t bit = bit_of(kind, needs[rule][rank]);
      signs[rule] |= bit;
      if (rarest[rule] == 0) rarest[rule] = bit;
    }
  for (std::size_t rule = 0; rule < rules.size(); ++rule) kind.file(static_cast<std::uint32_t>(rule), rarest[rule], signs[rule]);
  kinds_.push_back(std::move(kind));
}

void Screen::Kind::file(std::uint32_t rule, std::uint64_t its_rarest, std::uint64_t its_signs) {
  rarest |= its_rarest;
  (its_rarest == 0 ? others : by_rarest[static_cast<std::size_t>(std::countr_zero(its_rarest))]).push_back({rule, its_signs});
}

/// The bit of a sign, which is made if there is none; 0 where there is no room.
std::uint64_t Screen::bit_of(Kind& kind, const Symbols& symbols) {
  const auto known = std::find_if(kind.signs.begin(), kind.signs.end(), [&](const Sign& s) { return s.symbols == symbols; });
  if (known != kind.signs.end()) return known->bit;
  if (used_[kind.word] == 64) return 0;
  const std::uint64_t bit = std::uint64_t{1} << used_[kind.word]++;
  kind.signs.push_back({symbols, bit});
  each_symbol(symbols, [&](std::size_t symbol) { kind.signs_of[symbol] |= bit; });
  return bit;
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
