// The matcher must find what the definition of matching says: on examples, articles, random tapes and random rules.
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "corpus.h"
#include "pipeline.h"
#include "rules/comparison.h"
#include "rules/example_book.h"
#include "rules/random_patterns.h"
#include "rules/random_tapes.h"
#include "rules/word_rules.h"
#include "sanitizers.h"

using namespace warta;
using namespace warta::rules;

namespace {

// With a sanitizer a tenth of the tapes is enough to find what it can find.
constexpr std::size_t random_tapes = test::is_sanitized ? 2'000 : 20'000;  // of all kinds together
constexpr std::size_t random_rule_sets = test::is_sanitized ? 50 : 300;

const Pipeline& pipeline() {
  static const Pipeline built_in{Options{}};
  return built_in;
}

/// Compares the matchers for all kinds on one text, and what a search over screened segments finds with what the whole tape
/// holds. Matches of earlier kinds become units, as in the pipeline, but no reader is asked: every match is taken for a fact.
void compare_on(const std::string& content, const std::string& what, std::vector<Comparison>& comparisons) {
  const RuleSet& rules = pipeline().rules();
  const text::Text text(content);
  const lexicon::Document document = rules.lexicon().annotate(text);
  Search search(rules, document);
  for (std::size_t k = 0; k < rules.kinds().size(); ++k) {
    const KindRules& kind = *rules.kinds()[k];
    const std::vector<Match> all = comparisons[k].run(whole_tape(document, kind, search.facts()), what);
    std::vector<Match> found;
    search.each(k, [&](const Match& match) { found.push_back(match); });
    INFO(what, ", kind ", kind.spec.name);
    CHECK(std::equal(all.begin(), all.end(), found.begin(), found.end(), is_same_place));
    std::vector<FactUnit> facts;
    for (const Match& match : all)
      facts.push_back({match.tokens, match.rule->fact_set, rules.lexicon().cell_of(text, match.tokens)});
    search.add_facts(facts);
  }
}

std::vector<Comparison> compare_all_kinds() {
  std::vector<Comparison> comparisons;
  for (const auto& kind : pipeline().rules().kinds()) comparisons.emplace_back(*kind);
  return comparisons;
}

}  // namespace

TEST_CASE("matcher: agrees with the definition on all examples") {
  std::vector<Comparison> comparisons = compare_all_kinds();
  const ExampleBook book(pipeline().rules());
  for (const auto& rule : pipeline().rules().rules()) {
    const Examples& its = book.of(*rule);
    for (const auto* examples : {&its.accept, &its.todo, &its.reject})
      for (const Example& example : *examples) compare_on(example.text, rule->name, comparisons);
  }
  for (const Comparison& c : comparisons) CHECK(c.matches() > 0);
}

TEST_CASE("matcher: agrees with the definition on the corpus") {
  std::vector<Comparison> comparisons = compare_all_kinds();
  for (const test::CorpusArticle& article : test::corpus()) compare_on(article.text, article.name, comparisons);
  for (const Comparison& c : comparisons) CHECK(c.matches() > 0);
}

TEST_CASE("matcher: agrees with the definition on random tapes") {
  const auto& kinds = pipeline().rules().kinds();
  for (std::size_t k = 0; k < kinds.size(); ++k) {
    CAPTURE(kinds[k]->spec.name);
    Comparison comparison(*kinds[k]);
    RandomTapes tapes(*kinds[k], static_cast<unsigned>(k + 1));
    for (std::size_t i = 0; i < random_tapes / kinds.size(); ++i)
      comparison.run(tapes.next(1 + i % 60), "tape " + std::to_string(i));
    for (std::size_t i = 0; i < 5; ++i) comparison.run(tapes.next(3000), "long tape " + std::to_string(i));
    // If this failed, hardly anything but two ways to find nothing would be compared.
    CHECK(comparison.matches() > comparison.tapes());
  }
}

TEST_CASE("matcher: agrees with the definition on random rules") {
  bool has_breaks = false;
  SUBCASE("without breaks") { has_breaks = false; }
  SUBCASE("with breaks") { has_breaks = true; }
  RandomPatterns random(7);
  std::size_t matches = 0;
  for (std::size_t set = 0; set < random_rule_sets; ++set) {
    WordRules rules;
    std::string written;
    for (int r = 0; r < 3; ++r) {
      const std::string pattern = random.pattern();
      Rule& rule = rules.add("r" + std::to_string(r), pattern);
      written += " | rule: " + pattern;
      for (const GuardKey& key : guard_keys) {
        if (!random.one_in(6)) continue;
        const std::string beside = random.guard();
        rule.guards.push_back(rules.guard(key.name, beside));
        written += " " + std::string(key.name) + ": " + beside;
      }
    }
    const KindRules kind = rules.compile();
    Comparison comparison(kind);
    for (int t = 0; t < 20; ++t) {
      const std::string text = random.text(14, has_breaks);
      comparison.run(TextTape(text, rules.lexicon(), kind).tape(), "'" + text + "'" + written);
    }
    matches += comparison.matches();
    if (comparison.has_differences()) break;
  }
  CHECK(matches > random_rule_sets);
}
