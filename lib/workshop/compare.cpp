#include <warta/compare.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "workshop/seen_facts.h"

namespace warta {
namespace {

using Facts = std::map<std::pair<Span, std::string_view>, workshop::SeenFact>;  // by place and list

Facts facts_by_place(const Article& article) {
  Facts facts;
  for (workshop::SeenFact& fact : workshop::seen_facts(article)) facts.emplace(std::pair(fact.span, fact.list), std::move(fact));
  return facts;
}

std::string in_words(const workshop::SeenFact& fact) {
  std::string out;
  for (const auto& [field, value] : fact.fields) out += field + "=" + value + " ";
  return out + "(" + fact.rule + ")";
}

}  // namespace

std::string_view to_string(ChangeKind kind) noexcept {
  constexpr std::array<std::string_view, 3> names = {"added", "removed", "altered"};
  return names[static_cast<std::size_t>(kind)];
}

std::vector<FactChange> compare(const Article& before, const Article& after) {
  const Facts old_facts = facts_by_place(before), new_facts = facts_by_place(after);
  std::vector<FactChange> changes;
  const auto add = [&](ChangeKind kind, const workshop::SeenFact& fact, std::string was, std::string is) {
    changes.push_back({kind, std::string(fact.list), fact.rule, fact.span, std::move(was), std::move(is)});
  };
  for (const auto& [place, fact] : new_facts) {
    const auto old = old_facts.find(place);
    if (old == old_facts.end()) add(ChangeKind::added, fact, {}, in_words(fact));
    else if (in_words(old->second) != in_words(fact)) add(ChangeKind::altered, fact, in_words(old->second), in_words(fact));
  }
  for (const auto& [place, fact] : old_facts)
    if (!new_facts.contains(place)) add(ChangeKind::removed, fact, in_words(fact), {});
  std::stable_sort(changes.begin(), changes.end(), [](const FactChange& a, const FactChange& b) { return a.span < b.span; });
  return changes;
}

}  // namespace warta
