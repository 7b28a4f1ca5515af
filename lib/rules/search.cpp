#include "rules/search.h"

#include <algorithm>
#include <utility>

namespace warta::rules {

Search::Search(const RuleSet& rules, const lexicon::Document& document) : rules_(rules), document_(document) { cut(); }

Search::Work& Search::this_threads_work() {
  thread_local Work work;
  return work;
}

void Search::cut() {
  segments_ = segments_of({{0, static_cast<std::uint32_t>(document_.units.size())}});
  for (const FactUnit& fact : facts_) add_signs_of(fact);
}

std::vector<Search::Segment> Search::segments_of(const std::vector<text::TokenRange>& ranges) const {
  std::vector<Segment> segments;
  auto phrase = document_.phrases.begin();
  for (const text::TokenRange& range : ranges) {
    for (std::uint32_t token = range.first; token < range.last;) {
      Segment segment{{token, token}, {}};
      do add_signs(segment.signs, rules_.signs(document_.units[token]));
      while (++token < range.last && document_.breaks[token] != lexicon::Break::hard);
      segment.tokens.last = token;
      for (; phrase != document_.phrases.end() && phrase->tokens.first < token; ++phrase) add_signs(segment.signs, rules_.signs(phrase->unit));
      segments.push_back(segment);
    }
  }
  return segments;
}

void Search::add_facts(const std::vector<FactUnit>& facts) {
  facts_.insert(facts_.end(), facts.begin(), facts.end());
  std::stable_sort(facts_.begin(), facts_.end(), [](const FactUnit& a, const FactUnit& b) { return std::pair(a.tokens.first, b.tokens.last) < std::pair(b.tokens.first, a.tokens.last); });
  std::uint32_t end = 0;
  std::erase_if(facts_, [&](const FactUnit& fact) {
    if (fact.tokens.first < end) return true;
    end = fact.tokens.last;
    return false;
  });
  for (const FactUnit& fact : facts) add_signs_of(fact);
}

void Search::add_signs_of(const FactUnit& fact) {
  const auto behind = std::upper_bound(segments_.begin(), segments_.end(), fact.tokens.first,
                                       [](std::uint32_t token, const Segment& segment) { return token < segment.tokens.first; });
  add_signs((behind - 1)->signs, rules_.signs(fact));
}

}  // namespace warta::rules
