#include <warta/compare.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "enumerators.h"
#include "workshop/seen_facts.h"

namespace warta {
namespace {

using workshop::SeenFact;

/// Facts of one list at one place: several where two rules read the same words, or one rule finds two facts in them.
using FactsHere = std::vector<SeenFact>;
using Facts = std::map<std::pair<Span, std::string_view>, FactsHere>;  // by place and list

Facts facts_by_place(const Article& article) {
  Facts facts;
  for (SeenFact& fact : workshop::seen_facts(article)) facts[{fact.span, fact.list}].push_back(std::move(fact));
  return facts;
}

std::string in_words(const SeenFact& fact) {
  std::string out;
  for (const auto& [field, value] : fact.fields) out += field + "=" + value + " ";
  return out + "(" + fact.rule + ")";
}

/// Pairs off the facts of one list at one place.
class Place {
 public:
  Place(FactsHere before, FactsHere after) : before_(std::move(before)), after_(std::move(after)) {}

  /// What is the same in both is left out; then facts of one rule belong together, then any two; the rest came or went.
  void add_changes(std::vector<FactChange>& changes) && {
    pair_off([](const SeenFact& a, const SeenFact& b) { return a.rule == b.rule && a.fields == b.fields; },
             [](const SeenFact&, const SeenFact&) {});
    const auto alter = [&](const SeenFact& was, const SeenFact& is) {
      changes.push_back({ChangeKind::altered, std::string(is.list), is.rule, is.span, in_words(was), in_words(is)});
    };
    pair_off([](const SeenFact& a, const SeenFact& b) { return a.rule == b.rule; }, alter);
    pair_off([](const SeenFact&, const SeenFact&) { return true; }, alter);
    for (const SeenFact& is : after_)
      changes.push_back({ChangeKind::added, std::string(is.list), is.rule, is.span, {}, in_words(is)});
    for (const SeenFact& was : before_)
      changes.push_back({ChangeKind::removed, std::string(was.list), was.rule, was.span, in_words(was), {}});
  }

 private:
  template <class AreOne, class Take>
  void pair_off(AreOne are_one, Take take) {
    std::erase_if(before_, [&](const SeenFact& was) {
      const auto is = std::find_if(after_.begin(), after_.end(), [&](const SeenFact& fact) { return are_one(was, fact); });
      if (is == after_.end()) return false;
      take(was, *is);
      after_.erase(is);
      return true;
    });
  }

  FactsHere before_, after_;
};

}  // namespace

std::string_view to_string(ChangeKind kind) noexcept { return name_of(kind); }

std::vector<FactChange> compare(const Article& before, const Article& after) {
  Facts old_facts = facts_by_place(before);
  std::vector<FactChange> changes;
  Facts new_facts = facts_by_place(after);
  for (auto& [place, facts] : new_facts) {
    Place(std::move(old_facts[place]), std::move(facts)).add_changes(changes);
    old_facts.erase(place);
  }
  for (auto& [place, facts] : old_facts) Place(std::move(facts), {}).add_changes(changes);
  std::stable_sort(changes.begin(), changes.end(), [](const FactChange& a, const FactChange& b) { return a.span < b.span; });
  return changes;
}

}  // namespace warta
