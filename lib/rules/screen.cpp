#include "rules/screen.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace warta::rules {
namespace {

using Type = PatternNode::Type;

/// How many bits of a word signs that are not a rule's rarest may fill. The rest is kept for the rarest signs of later kinds.
constexpr unsigned most_with_further = 58;

bool has_fewer(const Symbols& a, const Symbols& b) { return a.count() < b.count(); }

/// The sets of symbols that every match of the pattern needs: it has a unit of each of them.
std::vector<Symbols> needs_of(const PatternNode& node, const Alphabet& alphabet);

/// The union of the smallest set of each alternative.
Symbols union_of_smallest(const std::vector<std::vector<Symbols>>& alternatives) {
  Symbols need;
  for (const std::vector<Symbols>& needs : alternatives) need |= *std::min_element(needs.begin(), needs.end(), has_fewer);
  return need;
}

/// The union of `need` and, for each alternative, the set that adds the fewest symbols to it: if all ask for a degree, that is a
/// degree.
Symbols union_around(Symbols need, const std::vector<std::vector<Symbols>>& alternatives) {
  for (const std::vector<Symbols>& needs : alternatives)
    need |= *std::min_element(needs.begin(), needs.end(),
                              [&](const Symbols& a, const Symbols& b) { return has_fewer(need | a, need | b); });
  return need;
}

/// The needs of a choice. A match takes one of the alternatives, so unions of their sets are what every match needs.
std::vector<Symbols> needs_of_choice(const PatternNode& node, const Alphabet& alphabet) {
  std::vector<std::vector<Symbols>> alternatives;
  for (const PatternNode& child : node.children) alternatives.push_back(needs_of(child, alphabet));
  std::vector<Symbols> unions{union_of_smallest(alternatives)};
  for (const Symbols& need : alternatives.front()) unions.push_back(union_around(need, alternatives));
  return unions;
}

std::vector<Symbols> needs_of(const PatternNode& node, const Alphabet& alphabet) {
  switch (node.type) {
    case Type::unit: return {alphabet.symbols(node.element)};
    case Type::repeat: return needs_of(node.children.front(), alphabet);
    case Type::choice: return needs_of_choice(node, alphabet);
    case Type::sequence: break;
  }
  std::vector<Symbols> needs;
  for (const PatternNode& child : node.children) {
    if (child.can_be_empty()) continue;
    for (const Symbols& need : needs_of(child, alphabet))
      if (std::find(needs.begin(), needs.end(), need) == needs.end()) needs.push_back(need);
  }
  // Each element may be left out, but not all of them.
  return needs.empty() ? needs_of_choice(node, alphabet) : needs;
}

bool is_within(const Symbols& part, const Symbols& whole) { return (part & ~whole).none(); }

/// Adds the sets, those with the fewest symbols first. A set that has all of another one tells nothing more, since it is present
/// wherever the other one is.
void add_telling(std::vector<Symbols> needs, std::vector<Symbols>& telling) {
  std::stable_sort(needs.begin(), needs.end(), has_fewer);
  for (const Symbols& need : needs)
    if (std::none_of(telling.begin(), telling.end(), [&](const Symbols& rarer) { return is_within(rarer, need); }))
      telling.push_back(need);
}

/// What tells whether a rule can match, the rarest first. Guards are left out: what they ask for is a comma as often as not.
std::vector<Symbols> telling_needs(const Rule& rule, const Alphabet& alphabet) {
  std::vector<Symbols> telling;
  add_telling(needs_of(rule.pattern, alphabet), telling);
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
    needs.push_back(telling_needs(*rule, alphabet));
    most = std::max(most, needs.back().size());
  }
  std::vector<std::uint64_t> rarest(rules.size()), signs(rules.size());
  for (std::size_t rank = 0; rank < most; ++rank)
    for (std::size_t rule = 0; rule < rules.size(); ++rule) {
      if (rank >= needs[rule].size() || (rank > 0 && used_[kind.word] >= most_with_further)) continue;
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

/// The bit of a sign, which is given to it if it has none; 0 where there is no room.
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
      const bool has_all = (needs.signs & ~present) == 0;  // nothing foretells this, so there is no branch
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
