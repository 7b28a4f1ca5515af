#include <warta/explain.h>

#include <algorithm>
#include <stdexcept>

#include "article/lines.h"
#include "enumerators.h"
#include "extractor_access.h"
#include "rules/suggestion.h"
#include "rules/trace.h"
#include "workshop/explainer.h"
#include "workshop/outcomes.h"

namespace warta {
namespace {

using lexicon::ClassId;
using lexicon::Document;
using rules::KindRules;
using rules::Rule;
using rules::Tape;
using text::TokenRange;

constexpr std::size_t most_attempts = 5;

/// Watches one extraction and writes down what it sees.
class Explainer : public Watch {
 public:
  Explainer(const rules::RuleSet& rules, const ExplainOptions& options) : rules_(rules), options_(options) {}

  void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) override {
    std::vector<Winner> winners;
    Watch::search(search, kind, ranges, [&](const rules::Match& match) {
      const bool is_taken = visit(match);
      winners.push_back({match, is_taken});
      return is_taken;
    });
    const KindRules& of_kind = search.rules_of(kind);
    const Rule* asked = find_asked(of_kind);
    if (!options_.rule.empty() && asked == nullptr) return;
    document_ = &search.document();
    facts_ = &search.facts();
    kind_ = {of_kind.spec.name, {}, {}};
    search.each_whole_tape(kind, ranges, [&](const KindRules& one, const Tape& tape) {
      write_matches(one, tape, winners);  // those of all tapes, since outcomes are settled among them
      if (!is_of_interest(tape.range(0, static_cast<std::uint32_t>(tape.symbols().size())))) return;
      write_tape(one, tape);
      if (asked != nullptr) write_attempts(*asked, one, tape);
    });
    explanation_.kinds.push_back(std::move(kind_));
  }

  void finish(const Document& document) override {
    document_ = &document;
    for (std::uint32_t token = 0; token < document.units.size(); ++token) {
      if (options_.at && !shares_sentence(token)) continue;
      const lexicon::Lexicon::UnitParts parts = rules_.lexicon().unit_parts()[document.units[token]];
      explanation_.tokens.push_back(
          {original({token, token + 1}), names(rules_.lexicon().set_classes(parts.set), parts.cell, nullptr)});
    }
  }

  Explanation take(Article article) {
    explanation_.article = std::move(article);
    explanation_.rule = options_.rule;
    workshop::settle_outcomes(explanation_, rules_);
    if (options_.at) keep_matches_at();
    std::stable_sort(attempts_.begin(), attempts_.end(), [](const Attempt& a, const Attempt& b) { return a.steps > b.steps; });
    for (Attempt& attempt : attempts_)
      if (explanation_.attempts.size() < most_attempts) explanation_.attempts.push_back(std::move(attempt.what));
    return std::move(explanation_);
  }

 private:
  struct Attempt {
    std::size_t steps;
    ExplainedAttempt what;
  };
  /// A match that won the search, and whether its reader took it.
  struct Winner {
    rules::Match match;
    bool is_taken;
  };

  Span original(TokenRange tokens) const { return document_->text->original(tokens); }

  const Rule* find_asked(const KindRules& kind) const {
    const auto found =
        std::find_if(kind.rules.begin(), kind.rules.end(), [&](const Rule* rule) { return rule->name == options_.rule; });
    return found == kind.rules.end() ? nullptr : *found;
  }

  bool is_of_interest(TokenRange tokens) const {
    if (tokens.empty()) return false;
    const Span span = original(tokens);
    return !options_.at || (span.begin <= *options_.at && *options_.at < span.end);
  }

  /// Whether no hard break lies between the token and the byte that was asked about.
  bool shares_sentence(std::uint32_t token) const {
    const auto size = static_cast<std::uint32_t>(document_->breaks.size());
    return is_of_interest(article::sentence_around(*document_, token, size));
  }

  /// The names of all classes, or of those that the kind asks for. Words that patterns name are left out: they are no classes for
  /// a reader.
  std::vector<std::string> names(std::vector<ClassId> classes, std::uint16_t cell, const KindRules* kind) const {
    for (const ClassId cls : rules_.lexicon().cell_classes(cell)) classes.push_back(cls);
    std::vector<std::string> out;
    for (const ClassId cls : rules_.lexicon().with_groups(std::move(classes))) {
      const bool is_asked = kind == nullptr || std::any_of(kind->elements.begin(), kind->elements.end(),
                                                           [&](const rules::Element& e) { return !e.any && e.cls == cls; });
      const std::string& name = rules_.lexicon().classes().name(cls);
      if (is_asked && !name.starts_with("=")) out.push_back(name);
    }
    return out;
  }

  ExplainedUnit unit_at(const KindRules& kind, const Tape& tape, std::uint32_t place) const {
    const TokenRange tokens = tape.range(place, place + 1);
    if (tokens.empty()) return {};
    // A run that no rule asks for is shown by its first word.
    if (tape.symbols()[place] <= rules::Alphabet::first_unit) return {original({tokens.first, tokens.first + 1}), {}, false};
    ExplainedUnit unit{original(tokens), {}};
    const auto fact = std::find_if(facts_->begin(), facts_->end(),
                                   [&](const rules::FactUnit& f) { return f.tokens == tokens && kind.alphabet.uses_set(f.set); });
    const auto phrase = std::find_if(document_->phrases.begin(), document_->phrases.end(),
                                     [&](const lexicon::Phrase& p) { return p.tokens == tokens; });
    if (fact != facts_->end()) {
      unit.classes = names(rules_.fact_classes(*fact), fact->cell, &kind);
    } else {
      const std::uint16_t sort =
          tokens.size() > 1 && phrase != document_->phrases.end() ? phrase->unit : document_->units[tokens.first];
      const lexicon::Lexicon::UnitParts parts = rules_.lexicon().unit_parts()[sort];
      unit.classes = names(rules_.lexicon().set_classes(parts.set), parts.cell, &kind);
    }
    return unit;
  }

  void write_tape(const KindRules& kind, const Tape& tape) {
    std::vector<ExplainedUnit> units;
    for (std::uint32_t place = 0; place < tape.symbols().size(); ++place)
      if (!tape.range(place, place + 1).empty()) units.push_back(unit_at(kind, tape, place));
    kind_.tapes.push_back(std::move(units));
  }

  void write_matches(const KindRules& kind, const Tape& tape, const std::vector<Winner>& winners) {
    for (std::uint32_t place = 0; place < tape.symbols().size(); ++place)
      for (const Rule* rule : kind.rules) {
        const rules::Trace traced = rules::trace(rule->pattern, kind.alphabet, tape, place);
        if (!traced.matches) continue;
        const TokenRange tokens = tape.range(place, traced.end);
        ExplainedMatch match{rule->name, original(tokens), {}, MatchOutcome::lost, {}};
        if (const rules::Guard* guard = rules::failing_guard(*rule, kind.alphabet, tape, place, traced.end)) {
          match.outcome = MatchOutcome::guarded;
          match.by = guard->key.name;
        } else if (const Winner* own =
                       winner(winners, [&](const Winner& w) { return w.match.rule == rule && w.match.tokens == tokens; })) {
          match.outcome = own->is_taken ? MatchOutcome::fact : MatchOutcome::refused;
          add_slots(own->match, kind, match);
        } else if (const Winner* other = winner_over(winners, tokens)) {
          match.by = other->match.rule->name;
        }
        kind_.matches.push_back(std::move(match));
      }
  }

  template <class Is>
  static const Winner* winner(const std::vector<Winner>& winners, Is is) {
    const auto found = std::find_if(winners.begin(), winners.end(), is);
    return found == winners.end() ? nullptr : &*found;
  }

  /// The match to which others lose these words: one that was taken, or else one that was refused, since the search tries no
  /// shorter one in its place. Null where there is none.
  static const Winner* winner_over(const std::vector<Winner>& winners, TokenRange tokens) {
    const auto is_over = [&](const Winner& w) { return w.match.tokens.overlaps(tokens); };
    const Winner* taken = winner(winners, [&](const Winner& w) { return w.is_taken && is_over(w); });
    return taken != nullptr ? taken : winner(winners, is_over);
  }

  void add_slots(const rules::Match& winner, const KindRules& kind, ExplainedMatch& match) const {
    for (std::size_t s = 0; s < winner.slots.size(); ++s)
      if (!winner.slots[s].empty()) match.slots.emplace(kind.spec.slots[s], original(winner.slots[s]));
  }

  void write_attempts(const Rule& rule, const KindRules& kind, const Tape& tape) {
    for (std::uint32_t place = 0; place < tape.symbols().size(); ++place) {
      const rules::Trace traced = rules::trace(rule.pattern, kind.alphabet, tape, place);
      const TokenRange begin = tape.range(place, place + 1);
      if (traced.matches || traced.expected.empty() || begin.empty()) continue;
      const bool is_near = !options_.at || original(begin).begin <= *options_.at;
      if (traced.steps.empty() && !(options_.at && is_near && *options_.at < original(begin).end)) continue;
      Attempt attempt{traced.steps.size(), {}};
      attempt.what.matched = traced.steps.empty() ? Span{original(begin).begin, original(begin).begin}
                                                  : original(tape.range(place, traced.stopped_at));
      for (const rules::PatternNode* node : traced.expected)
        attempt.what.expected.push_back(rule.pattern_text.substr(node->begin, node->end - node->begin));
      if (traced.stopped_at < tape.symbols().size()) attempt.what.found = unit_at(kind, tape, traced.stopped_at);
      attempts_.push_back(std::move(attempt));
    }
  }

  void keep_matches_at() {
    for (ExplainedKind& kind : explanation_.kinds)
      std::erase_if(kind.matches, [&](const ExplainedMatch& match) {
        return *options_.at < match.span.begin || match.span.end <= *options_.at;
      });
  }

  const rules::RuleSet& rules_;
  const ExplainOptions& options_;
  const Document* document_ = nullptr;
  const std::vector<rules::FactUnit>* facts_ = nullptr;
  ExplainedKind kind_;
  std::vector<Attempt> attempts_;
  Explanation explanation_;
};

void expect_rule(const rules::RuleSet& rules, const std::string& name) {
  std::vector<std::string_view> known;
  for (const auto& rule : rules.rules()) {
    if (rule->name == name) return;
    known.push_back(rule->name);
  }
  throw std::invalid_argument("unknown rule '" + name + "'" + rules::did_you_mean(name, known));
}

}  // namespace

std::string_view to_string(MatchOutcome outcome) noexcept { return name_of(outcome); }

Explanation explain(const Extractor& extractor, const Input& input, const ExplainOptions& options) {
  const Pipeline& pipeline = ExtractorAccess::pipeline(extractor);
  if (!options.rule.empty()) expect_rule(pipeline.rules(), options.rule);
  if (options.at && *options.at >= input.text.size())
    throw std::invalid_argument("byte " + std::to_string(*options.at) + " is not in the text, which has " +
                                std::to_string(input.text.size()));
  return workshop::explain(pipeline, input, options);
}

Explanation workshop::explain(const Pipeline& pipeline, const Input& input, const ExplainOptions& options) {
  Explainer explainer(pipeline.rules(), options);
  Article article = pipeline.run(input, explainer);
  return explainer.take(std::move(article));
}

}  // namespace warta
