#include "rules/search.h"

#include <algorithm>
#include <utility>

namespace warta::rules {

Search::Search(const RuleSet& rules, const lexicon::Document& document)
    : rules_(rules), document_(document), segments_(segments_of({{0, static_cast<std::uint32_t>(document.units.size())}})) {}

Search::Work& Search::this_threads_work() {
  thread_local Work work;
  return work;
}

std::vector<Search::Segment>::iterator Search::segment_of(std::uint32_t token) {
  const auto behind = std::upper_bound(segments_.begin(), segments_.end(), token,
                                       [](std::uint32_t t, const Segment& segment) { return t < segment.tokens.first; });
  return behind - 1;
}

/// Both parts are left with the signs of the whole: a screen may let too much through.
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
  const auto stands_before = [](const FactUnit& a, const FactUnit& b) {
    return std::pair(a.tokens.first, b.tokens.last) < std::pair(b.tokens.first, a.tokens.last);
  };
  if (!std::is_sorted(facts.begin(), facts.end(), stands_before)) std::stable_sort(facts.begin(), facts.end(), stands_before);
  merged_.clear();
  const auto take = [this](const FactUnit& fact) {
    if (merged_.empty() || fact.tokens.first >= merged_.back().tokens.last) merged_.push_back(fact);
  };
  auto known = facts_.begin();
  auto segment = segments_.begin();
  for (const FactUnit& fact : facts) {
    for (; known != facts_.end() && !stands_before(fact, *known); ++known) take(*known);
    take(fact);
    while (segment->tokens.last <= fact.tokens.first) ++segment;
    add_signs(segment->signs, rules_.signs(fact));
  }
  std::for_each(known, facts_.end(), take);
  facts_.swap(merged_);
}

}  // namespace warta::rules
