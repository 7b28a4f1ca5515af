#include "workshop/outcomes.h"

#include <algorithm>
#include <string>
#include <vector>

#include "article/slots.h"
#include "enumerators.h"
#include "workshop/seen_facts.h"

namespace warta::workshop {
namespace {

std::size_t distance(Span a, Span b) {
  if (a.overlaps(b)) return 0;
  return a.begin < b.begin ? b.begin - a.end : a.begin - b.end;
}

template <class Facts>
bool is_mentioned(const Facts& facts, Span span) {
  return std::any_of(facts.begin(), facts.end(), [&](const auto& fact) {
    return std::any_of(fact.mentions.begin(), fact.mentions.end(),
                       [&](const Mention& mention) { return mention.span.overlaps(span); });
  });
}

/// The matches of one kind, held against the article.
class Outcomes {
 public:
  Outcomes(const Article& article, const std::vector<SeenFact>& facts, const rules::KindRules& rules, ExplainedKind& kind)
      : article_(article), facts_(facts), rules_(rules), kind_(kind) {}

  void settle() {
    std::vector<ExplainedMatch*> refused;
    for (ExplainedMatch& match : kind_.matches)
      if (match.outcome == MatchOutcome::refused || (match.outcome == MatchOutcome::fact && !is_in_article(match)))
        refused.push_back(&match);
    for (ExplainedMatch* match : refused) {
      match->outcome = MatchOutcome::refused;
      match->by = reason_of(*match);
    }
  }

 private:
  bool is_in_article(const ExplainedMatch& match) const {
    if (kind_.kind == "dateline") return article_.dateline && article_.dateline->span.overlaps(match.span);
    if (kind_.kind == "speech") return attributes_speech(match);
    const auto is_of_match = [&](const SeenFact& f) { return f.rule == match.rule && f.span.overlaps(match.span); };
    if (std::any_of(facts_.begin(), facts_.end(), is_of_match)) return true;
    // Mentions have one rule for several.
    if (kind_.kind == "region") return is_mentioned(article_.regions, match.span);
    return (kind_.kind == "post" || kind_.kind == "official") && is_mentioned(article_.officials, match.span);
  }

  /// A quote stands beside its word of speech: that of its rule which is nearest.
  bool attributes_speech(const ExplainedMatch& match) const {
    const auto is_word_of = [&](const Quote& quote) {
      return quote.rule == match.rule &&
             std::none_of(kind_.matches.begin(), kind_.matches.end(), [&](const ExplainedMatch& other) {
               return other.outcome == MatchOutcome::fact && other.rule == quote.rule &&
                      distance(other.span, quote.span) < distance(match.span, quote.span);
             });
    };
    return std::any_of(article_.officials.begin(), article_.officials.end(), [&](const Official& official) {
      return std::any_of(official.quotes.begin(), official.quotes.end(), is_word_of);
    });
  }

  /// Why a match that won is no fact; empty where that is not known.
  std::string reason_of(const ExplainedMatch& match) const {
    if (!rules_.spec.is_open) return rules_.spec.demand;
    const rules::Rule& rule =
        **std::find_if(rules_.rules.begin(), rules_.rules.end(), [&](const rules::Rule* r) { return r->name == match.rule; });
    for (const ZoneSpan& zone : article_.zones)
      if (zone.span.overlaps(match.span) && !rules::may_find_in(rule, zone.zone))
        return "its rule does not look in the zone '" + std::string(to_string(zone.zone)) + "'";
    for (const auto& [slot, type] : rule.slot_types) {
      const auto span = match.slots.find(slot);
      if (span == match.slots.end() || type == rules::SlotType::text) continue;
      if (!article::has_fact_within(article_, span->second, type))
        return "its slot `" + slot + "` holds nothing of the type '" + std::string(name_of(type)) + "'";
    }
    return {};
  }

  const Article& article_;
  const std::vector<SeenFact>& facts_;
  const rules::KindRules& rules_;
  ExplainedKind& kind_;
};

}  // namespace

void settle_outcomes(Explanation& explanation, const rules::RuleSet& rules) {
  const std::vector<SeenFact> facts = seen_facts(explanation.article);
  for (ExplainedKind& kind : explanation.kinds) {
    const auto of_kind = std::find_if(rules.kinds().begin(), rules.kinds().end(),
                                      [&](const auto& known) { return known->spec.name == kind.kind; });
    Outcomes(explanation.article, facts, **of_kind, kind).settle();
  }
}

}  // namespace warta::workshop
