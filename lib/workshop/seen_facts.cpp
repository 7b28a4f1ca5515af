#include "workshop/seen_facts.h"

#include <algorithm>

#include "article/fields.h"

namespace warta::workshop {
namespace {

using article::fields_of;

template <class Facts>
void collect(std::string_view list, const Facts& facts, std::vector<SeenFact>& seen) {
  for (const auto& fact : facts) seen.push_back({list, fact.rule, fact.span, fields_of(fact)});
}

/// The span without blanks at its end: a zone reaches to the next one.
Span without_blanks_behind(const Article& article, Span span) {
  const std::size_t last = article.slice(span).find_last_not_of(" \n");
  span.end = last == std::string_view::npos ? span.begin : span.begin + last + 1;
  return span;
}

/// The span from the first to the last of the facts that the check rests on.
Span hull(const Check& check) {
  Span hull = check.spans.front();
  for (const Span& span : check.spans) hull = {std::min(hull.begin, span.begin), std::max(hull.end, span.end)};
  return hull;
}

}  // namespace

std::vector<SeenFact> seen_facts(const Article& article) {
  std::vector<SeenFact> seen;
  collect("numbers", article.numbers, seen);
  collect("dates", article.dates, seen);
  collect("officials", article.officials, seen);
  for (const Official& official : article.officials)
    seen.push_back({"officials", official.post_rule, official.span, fields_of(official)});
  for (const Official& official : article.officials) {
    for (const OfficialMention& mention : official.mentions)
      if (!mention.rule.empty()) seen.push_back({"officials", mention.rule, mention.span, fields_of(official)});
    for (const Quote& quote : official.quotes) seen.push_back({"officials", quote.rule, quote.span, fields_of(official)});
  }
  collect("posts", article.posts, seen);
  collect("people", article.people, seen);
  collect("facts", article.facts, seen);
  for (const Region& region : article.regions)
    seen.push_back({"regions", region.rule, region.mentions.front().span, fields_of(region)});
  for (const ZoneSpan& zone : article.zones)
    seen.push_back(
        {"zones", zone.rule, without_blanks_behind(article, zone.span), {{"zone", std::string(to_string(zone.zone))}}});
  for (const Check& check : article.checks) seen.push_back({"checks", check.rule, hull(check), fields_of(check)});
  return seen;
}

}  // namespace warta::workshop
