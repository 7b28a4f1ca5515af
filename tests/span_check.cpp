#include "span_check.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace warta::test {
namespace {

class SpanCheck {
 public:
  explicit SpanCheck(const Article& article) : article_(article) {}

  /// What does not hold; empty if all does.
  std::string run() {
    each(article_.numbers);
    each(article_.dates);
    each(article_.officials);
    each(article_.posts);
    each(article_.people);
    each(article_.facts);
    for (const Official& o : article_.officials) mentions(o.mentions);
    for (const Region& r : article_.regions) mentions(r.mentions);
    for (const Fact& f : article_.facts)
      for (const auto& [name, slot] : f.slots) span(slot.span);
    for (const Repair& r : article_.repairs) {
      span(r.span);
      require(article_.slice(r.span) == r.from, "a repair's original");
    }
    for (const Check& c : article_.checks)
      for (const Span& s : c.spans) span(s);
    if (article_.dateline) span(article_.dateline->span);
    zones();
    orders();
    officials();
    return failure_;
  }

 private:
  void require(bool holds, const char* what) {
    if (!holds && failure_.empty()) failure_ = what;
  }

  void span(const Span& s) { require(s.begin <= s.end && s.end <= article_.text.size(), "a span within the text"); }

  template <class Facts>
  void each(const Facts& facts) {
    for (const auto& fact : facts) {
      span(fact.span);
      require(fact.span.begin < fact.span.end, "a fact has a surface");
      require(!fact.rule.empty(), "a fact names its rule");
      require(zone_at(fact.span.begin) == fact.zone, "a fact's zone is that of its place");
    }
    require(std::is_sorted(facts.begin(), facts.end(), [](const auto& a, const auto& b) { return a.span < b.span; }),
            "facts in order");
  }

  template <class Mentions>
  void mentions(const Mentions& all) {
    require(!all.empty(), "a fact has a mention");
    for (const Mention& m : all) {
      span(m.span);
      require(zone_at(m.span.begin) == m.zone, "a mention's zone is that of its place");
    }
    require(std::is_sorted(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; }),
            "mentions in order");
  }

  void quotes(const std::vector<Quote>& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      span(all[i].span);
      require(all[i].span.begin < all[i].span.end && !all[i].rule.empty(), "a quote says something, by a rule");
      require(is_own(zone_at(all[i].span.begin)), "a quote is the article's own");
      require(i == 0 || all[i - 1].span.end <= all[i].span.begin, "quotes in order and apart");
    }
  }

  Zone zone_at(std::size_t at) const {
    for (const ZoneSpan& z : article_.zones)
      if (z.span.begin <= at && at < z.span.end) return z.zone;
    return Zone::body;
  }

  void zones() {
    std::size_t end = 0;
    for (const ZoneSpan& z : article_.zones) {
      require(z.span.begin == end, "zones without gap or overlap");
      require(z.span.begin < z.span.end, "no zone is empty");
      end = z.span.end;
    }
    require(end == article_.text.size(), "zones cover the text");
  }

  void orders() {
    for (std::size_t i = 1; i < article_.numbers.size(); ++i)
      require(!article_.numbers[i].span.overlaps(article_.numbers[i - 1].span), "numbers do not overlap");
    for (std::size_t i = 1; i < article_.dates.size(); ++i)
      require(!article_.dates[i].span.overlaps(article_.dates[i - 1].span), "dates do not overlap");
    require(std::is_sorted(article_.regions.begin(), article_.regions.end(),
                           [](const Region& a, const Region& b) { return a.mentions.front().span < b.mentions.front().span; }),
            "regions in order");
    require(std::is_sorted(article_.checks.begin(), article_.checks.end(),
                           [](const Check& a, const Check& b) { return a.spans < b.spans; }),
            "checks in order");
    require(std::is_sorted(article_.repairs.begin(), article_.repairs.end(),
                           [](const Repair& a, const Repair& b) { return a.span < b.span; }),
            "repairs in order");
  }

  void officials() {
    for (const Official& o : article_.officials) {
      require(std::any_of(o.mentions.begin(), o.mentions.end(), [&](const Mention& m) { return m.span == o.span; }),
              "the fullest mention is one of the mentions");
      require(!o.name.empty() && !o.position.empty(), "an official has a name and a post");
      quotes(o.quotes);
    }
  }

  const Article& article_;
  std::string failure_;
};

}  // namespace

std::string fault_of_spans(const Article& article) { return SpanCheck(article).run(); }

}  // namespace warta::test
