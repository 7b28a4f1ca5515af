// What `explain` says of matches, and of a rule that did not match.
#include <warta/explain.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "extractor_access.h"
#include "files.h"
#include "rules/example_book.h"
#include "workshop/seen_facts.h"

using warta::ExplainedKind;
using warta::ExplainedMatch;
using warta::Explanation;
using warta::Extractor;
using warta::MatchOutcome;

namespace {

std::vector<ExplainedMatch> matches_of(const Explanation& explanation, std::string_view rule) {
  std::vector<ExplainedMatch> found;
  for (const ExplainedKind& kind : explanation.kinds)
    std::copy_if(kind.matches.begin(), kind.matches.end(), std::back_inserter(found),
                 [&](const ExplainedMatch& match) { return match.rule == rule; });
  return found;
}

std::vector<ExplainedMatch> over(std::vector<ExplainedMatch> matches, warta::Span span) {
  std::erase_if(matches, [&](const ExplainedMatch& match) { return !match.span.overlaps(span); });
  return matches;
}

bool has_outcome(const std::vector<ExplainedMatch>& matches, MatchOutcome outcome) {
  return std::any_of(matches.begin(), matches.end(), [&](const ExplainedMatch& match) { return match.outcome == outcome; });
}

/// Checks that whatever is extracted is a fact in the explanation, and that each match that lost did so to one that did not lose
/// itself.
void check_agreement(const Extractor& extractor, const warta::Input& input) {
  CAPTURE(input.text);
  const Explanation why = warta::explain(extractor, input);
  for (const warta::workshop::SeenFact& fact : warta::workshop::seen_facts(extractor.extract(input))) {
    if (fact.rule.empty()) continue;
    CAPTURE(fact.rule);
    const std::vector<ExplainedMatch> all = matches_of(why, fact.rule), there = over(all, fact.span);
    // The match of a list lies at its first fact, that of speech beside what is said.
    CHECK(has_outcome(there.empty() ? all : there, MatchOutcome::fact));
  }
  for (const ExplainedKind& kind : why.kinds)
    for (const ExplainedMatch& match : kind.matches) {
      if (match.outcome != MatchOutcome::lost) continue;
      CAPTURE(match.rule);
      const std::vector<ExplainedMatch> winners = over(matches_of(why, match.by), match.span);
      CHECK((has_outcome(winners, MatchOutcome::fact) || has_outcome(winners, MatchOutcome::refused)));
    }
}

constexpr const char* rules = R"(
[[class]]
name = 'nasib'
words = ['tewas', 'hilang']
[[rule]]
name = 'korban'
kind = 'korban'
pattern = '(?P<jumlah> <number>) (yang)? (?P<nasib> <nasib>)'
not_after = 'lagi'
note = 'x'
accept = ['12 orang tewas']
reject = ['12 orang']
[[rule]]
name = 'pendek'
kind = 'korban'
pattern = '<number> yang'
note = 'x'
accept = ['12 orang yang']
reject = ['12 orang']
)";

const Extractor& extractor() {
  static const warta::test::TempFolder folder;
  static const Extractor made = [] {
    folder.write("uji.toml", rules);
    return Extractor({.rule_folders = {folder.path()}});
  }();
  return made;
}

const ExplainedKind& kind(const Explanation& explanation, std::string_view name) {
  const auto found =
      std::find_if(explanation.kinds.begin(), explanation.kinds.end(), [&](const ExplainedKind& k) { return k.kind == name; });
  REQUIRE(found != explanation.kinds.end());
  return *found;
}

const ExplainedMatch& match(const Explanation& explanation, std::string_view name, std::string_view rule) {
  const auto& matches = kind(explanation, name).matches;
  const auto found = std::find_if(matches.begin(), matches.end(), [&](const ExplainedMatch& m) { return m.rule == rule; });
  REQUIRE(found != matches.end());
  return *found;
}

}  // namespace

TEST_CASE("explain: a match that is a fact, and one that lost to it") {
  const Explanation why = warta::explain(extractor(), {.text = "Ada 12 orang yang tewas."});
  const ExplainedMatch& won = match(why, "korban", "uji/korban");
  CHECK(won.outcome == MatchOutcome::fact);
  CHECK(won.span == warta::Span{4, 23});
  CHECK(won.slots.at("nasib") == warta::Span{18, 23});
  const ExplainedMatch& lost = match(why, "korban", "uji/pendek");
  CHECK(lost.outcome == MatchOutcome::lost);
  CHECK(lost.by == "uji/korban");
}

TEST_CASE("explain: a guard that does not hold") {
  const Explanation explanation = warta::explain(extractor(), {.text = "Ada 12 orang tewas lagi."});
  const ExplainedMatch& found = match(explanation, "korban", "uji/korban");
  CHECK(found.outcome == MatchOutcome::guarded);
  CHECK(found.by == "not_after");
}

TEST_CASE("explain: the article is the one that is extracted") {
  const std::string text = "DEMAK, KOMPAS.com - Bupati Demak dr. Siti Rahma hadir. Ada 12 orang tewas.";
  const Explanation why = warta::explain(extractor(), {.text = text});
  const warta::Article article = extractor().extract({.text = text});
  CHECK(why.article.facts.size() == article.facts.size());
  CHECK(why.article.officials.size() == article.officials.size());
  CHECK(why.article.dateline.has_value());
}

TEST_CASE("explain: a match that its reader refuses takes no words from the fact inside it") {
  const Explanation why = warta::explain(extractor(), {.text = "Skor akhir 5-3 gol."});
  REQUIRE(why.article.numbers.size() == 1);
  CHECK(match(why, "number", "numbers/rentang").outcome == MatchOutcome::refused);
  const auto there = over(matches_of(why, "numbers/jumlah"), why.article.numbers[0].span);
  CHECK(has_outcome(there, MatchOutcome::fact));
  for (const ExplainedMatch& lost : there) CHECK((lost.outcome != MatchOutcome::lost || lost.by == "numbers/jumlah"));
}

TEST_CASE("explain: a word of speech is a fact where somebody's speech is told by it") {
  const std::string text = "Bupati Demak Siti Rahma mengatakan air surut. Ekonom Sony mengatakan harga beras naik.";
  for (const auto& [at, outcome] : {std::pair(std::size_t{24}, MatchOutcome::fact), {std::size_t{58}, MatchOutcome::refused}}) {
    const Explanation why = warta::explain(extractor(), {.text = text}, {.at = at});
    CHECK(match(why, "speech", "speech/mengatakan").outcome == outcome);
  }
}

TEST_CASE("explain: what it says is what extraction does, for the examples of all rules") {
  const Extractor built_in;
  const warta::rules::RuleSet& set = warta::ExtractorAccess::pipeline(built_in).rules();
  const warta::rules::ExampleBook book(set);
  for (const auto& rule : set.rules()) {
    const warta::rules::Examples& its = book.of(*rule);
    for (const auto* examples : {&its.accept, &its.reject, &its.todo})
      for (const auto& example : *examples) check_agreement(built_in, {.text = example.text, .published = example.published});
  }
}

TEST_CASE("explain: tokens have their classes, tapes those that their kind asks for") {
  const Explanation why = warta::explain(extractor(), {.text = "Ada 12 orang tewas."});
  REQUIRE(why.tokens.size() == 5);
  const auto& classes = why.tokens[3].classes;
  CHECK(std::find(classes.begin(), classes.end(), "nasib") != classes.end());
  CHECK(std::find(classes.begin(), classes.end(), "lower") != classes.end());
  const auto& tapes = kind(why, "korban").tapes;
  REQUIRE(tapes.size() == 1);
  REQUIRE(tapes[0].size() == 4);  // Ada · 12 orang · tewas · .
  CHECK(tapes[0][0].classes.empty());
  CHECK(tapes[0][1].classes == std::vector<std::string>{"number"});
  CHECK(tapes[0][1].span == warta::Span{4, 12});
  CHECK(tapes[0][2].classes == std::vector<std::string>{"nasib"});
}

TEST_CASE("explain: why a match that won is no fact") {
  const warta::test::TempFolder folder;
  const std::string more = "note = 'x'\naccept = ['x']\nreject = ['y']\n";
  folder.write("uji.toml",
               "[[rule]]\nname = 'juru'\nkind = 'post'\npattern = '(?P<position> juru ukur) (?P<region> <region>)'\n" + more +
                   "[[rule]]\nname = 'di'\nkind = 'uji'\npattern = 'di (?P<s> <Cap>)'\nslots = { s = 'region' }\n" + more +
                   "[[rule]]\nname = 'ke'\nkind = 'uji'\npattern = 'ke <Cap>'\nzones = ['caption']\n" + more);
  const Extractor extractor({.rule_folders = {folder.path()}});
  const Explanation why = warta::explain(extractor, {.text = "Juru ukur Demak ada di Aula dan ke Gedung."});
  const ExplainedMatch& post = match(why, "post", "uji/juru");
  CHECK(post.outcome == MatchOutcome::refused);
  CHECK(post.by.starts_with("a post's `position` is a word of <post_name>"));
  CHECK(match(why, "uji", "uji/di").by == "its slot `s` holds nothing of the type 'region'");
  CHECK(match(why, "uji", "uji/ke").by == "its rule does not look in the zone 'body'");
  CHECK(warta::to_text(why).find("\"di Aula\": its slot `s` holds") != std::string::npos);
}

TEST_CASE("explain: what stopped a rule") {
  const Explanation why = warta::explain(extractor(), {.text = "Ada 12 orang yang selamat."}, {.rule = "uji/korban"});
  REQUIRE(why.kinds.size() == 1);
  REQUIRE(why.attempts.size() == 1);
  CHECK(why.attempts[0].matched == warta::Span{4, 17});
  CHECK(why.attempts[0].expected == std::vector<std::string>{"<nasib>"});
  REQUIRE(why.attempts[0].found.has_value());
  CHECK(why.article.slice(why.attempts[0].found->span) == "selamat");
  CHECK(
      warta::to_text(why).ends_with("rule uji/korban\n  at 4: matched \"12 orang yang\", then `<nasib>` expected, found "
                                    "`selamat`, which no rule of the kind asks for\n"));
}

TEST_CASE("explain: what was found is asked for as a word, or is one unit of several words") {
  const warta::test::TempFolder folder;
  folder.write(
      "uji.toml",
      "[[class]]\nname = 'nasib'\nwords = ['meninggal dunia']\n[[rule]]\nname = 'r'\nkind = 'uji'\npattern = '<number> naik "
      "meninggal dunia | <nasib>'\nnote = 'x'\naccept = ['meninggal dunia']\nreject = ['x']\n");
  const Extractor made({.rule_folders = {folder.path()}});
  const auto last_line = [&](std::string_view text) {
    const std::string why = warta::to_text(warta::explain(made, {.text = text}, {.rule = "uji/r"}));
    return why.substr(why.rfind(", then ") + 7);
  };
  CHECK(last_line("5 orang naik naik") == "`meninggal` expected, found `naik`\n");
  CHECK(last_line("5 orang naik meninggal dunia") ==
        "`meninggal` expected, found `meninggal dunia` [nasib]: its words are one unit, <nasib>\n");
}

TEST_CASE("explain: a rule that comes to the end of its sentence") {
  const Explanation why = warta::explain(extractor(), {.text = "Ada 12 orang"}, {.rule = "uji/korban"});
  REQUIRE(why.attempts.size() == 1);
  CHECK_FALSE(why.attempts[0].found.has_value());
  CHECK(why.attempts[0].expected == std::vector<std::string>{"yang", "<nasib>"});
}

TEST_CASE("explain: at a byte, only its sentence and what covers it") {
  const std::string text = "Ada 12 orang tewas. Ada 3 orang hilang.";
  const Explanation why = warta::explain(extractor(), {.text = text}, {.at = 24});
  CHECK(why.tokens.front().span.begin == 20);
  CHECK(kind(why, "korban").tapes.size() == 1);
  CHECK(match(why, "korban", "uji/korban").span == warta::Span{24, 38});
  CHECK(kind(why, "korban").matches.size() == 1);
}

TEST_CASE("explain: questions that cannot be meant") {
  CHECK_THROWS_WITH_AS(warta::explain(extractor(), {.text = "a"}, {.rule = "uji/korbn"}),
                       "unknown rule 'uji/korbn'; did you mean 'uji/korban'?", std::invalid_argument);
  CHECK_THROWS_WITH_AS(warta::explain(extractor(), {.text = "a"}, {.at = 1}), "byte 1 is not in the text, which has 1",
                       std::invalid_argument);
}

TEST_CASE("explain: any bytes, as for extraction") {
  for (const std::string_view text : {"", "\xFF\xFE", "\n\n\n", "12", "a\nb\n\nc"}) {
    const Explanation why = warta::explain(extractor(), {.text = text});
    CHECK_FALSE(warta::to_json(why).empty());
    CHECK_FALSE(warta::to_text(why).empty());
  }
}
