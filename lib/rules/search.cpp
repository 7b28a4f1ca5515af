#include "rules/search.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace warta::rules {
namespace {

bool stands_before(const FactUnit& a, const FactUnit& b) {
  return std::pair(a.tokens.first, b.tokens.last) < std::pair(b.tokens.first, a.tokens.last);
}

/// Appends a fact unless it overlaps the last one; facts come in order.
void take(std::vector<FactUnit>& facts, const FactUnit& fact) {
  if (facts.empty() || fact.tokens.first >= facts.back().tokens.last) facts.push_back(fact);
}

}  // namespace

Search::Search(const RuleSet& rules, const lexicon::Document& document)
    : rules_(rules), document_(document), segments_(segments_of({{0, static_cast<std::uint32_t>(document.units.size())}})) {
  constexpr std::size_t usual_facts = 32;  // most articles have fewer
  for (std::vector<FactUnit>* facts : {&facts_, &merged_, &all_facts_}) facts->reserve(usual_facts);
}

std::unique_ptr<Search::Work>& Search::free_work_of_this_thread() {
  thread_local std::unique_ptr<Work> first;
  return first;
}

Search::LentWork::LentWork() {
  std::unique_ptr<Work>& free = free_work_of_this_thread();
  work_ = free == nullptr ? std::make_unique<Work>() : std::move(free);
  free = std::move(work_->next);
}

Search::LentWork::~LentWork() {
  std::unique_ptr<Work>& free = free_work_of_this_thread();
  work_->next = std::move(free);
  free = std::move(work_);
}

std::vector<Search::Segment>::iterator Search::segment_of(std::uint32_t token) {
  const auto behind = std::upper_bound(segments_.begin(), segments_.end(), token,
                                       [](std::uint32_t t, const Segment& segment) { return t < segment.tokens.first; });
  return behind - 1;
}

/// Cuts a segment in two. Both parts keep the signs of the whole: a screen may let too much through.
void Search::cut_before(std::uint32_t token) {
  if (token == 0) return;
  const auto segment = segment_of(token);
  if (segment->tokens.first == token) return;
  Segment behind = *segment;
  behind.tokens.first = segment->tokens.last = token;
  segments_.insert(segment + 1, behind);
}

std::vector<Search::Segment> Search::segments_of(const std::vector<text::TokenRange>& ranges) const {
  std::vector<Segment> segments;
  segments.reserve(ranges.size() +
                   static_cast<std::size_t>(std::count(document_.breaks.begin(), document_.breaks.end(), lexicon::Break::hard)));
  auto phrase = document_.phrases.begin();
  for (const text::TokenRange& range : ranges) {
    for (std::uint32_t token = range.first; token < range.last;) {
      Segment segment{{token, document_.find_break(lexicon::Break::hard, token + 1, range.last)}, {}};
      for (; token < segment.tokens.last; ++token) add_signs(segment.signs, rules_.signs(document_.units[token]));
      for (; phrase != document_.phrases.end() && phrase->tokens.first < token; ++phrase)
        add_signs(segment.signs, rules_.signs(phrase->unit));
      segments.push_back(segment);
    }
  }
  return segments;
}

void Search::add_facts(std::vector<FactUnit>& facts) {
  if (facts.empty()) return;
  if (!std::is_sorted(facts.begin(), facts.end(), stands_before)) std::stable_sort(facts.begin(), facts.end(), stands_before);
  all_facts_.insert(all_facts_.end(), facts.begin(), facts.end());
  merged_.clear();
  auto known = facts_.begin();
  auto segment = segments_.begin();
  for (const FactUnit& fact : facts) {
    for (; known != facts_.end() && !stands_before(fact, *known); ++known) take(merged_, *known);
    take(merged_, fact);
    while (segment->tokens.last <= fact.tokens.first) ++segment;
    add_signs(segment->signs, rules_.signs(fact));
  }
  for (; known != facts_.end(); ++known) take(merged_, *known);
  facts_.swap(merged_);
}

void Search::show_facts_to(std::size_t kind) {
  const Alphabet& alphabet = rules_.kinds()[kind]->alphabet;
  std::vector<FactUnit> shown;
  std::copy_if(all_facts_.begin(), all_facts_.end(), std::back_inserter(shown),
               [&](const FactUnit& fact) { return alphabet.uses_set(fact.set); });
  std::stable_sort(shown.begin(), shown.end(), stands_before);
  facts_.clear();
  for (const FactUnit& fact : shown) take(facts_, fact);
}

}  // namespace warta::rules
