// The matcher, and with it the definition of matching, on hand-written cases.
#include "rules/matcher.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/comparison.h"
#include "rules/word_rules.h"

using namespace warta;
using namespace warta::rules;

namespace {

/// The matches of hand-written rules in a text, as "rule: surface slot=surface"; both matchers must agree on them.
std::vector<std::string> matches_of(WordRules& rules, const std::string& text) {
  const KindRules kind = rules.compile();
  const TextTape tape(text, rules.lexicon(), kind);
  Comparison comparison(kind);
  std::vector<std::string> out;
  for (const Match& match : comparison.run(tape.tape(), "'" + text + "'")) {
    out.push_back(match.rule->name + ": " + tape.surface(match.tokens));
    for (std::size_t s = 0; s < match.slots.size(); ++s)
      if (!match.slots[s].empty()) out.back() += " " + kind.spec.slots[s] + "=" + tape.surface(match.slots[s]);
  }
  return out;
}

std::vector<std::string> matches_of(const std::string& pattern, const std::string& text) {
  WordRules rules;
  rules.add("r", pattern);
  return matches_of(rules, text);
}

using Surfaces = std::vector<std::string>;

}  // namespace

TEST_CASE("matcher: greedy as written, alternatives in their order") {
  CHECK(matches_of("a+", "a a a x a") == Surfaces{"r: a a a", "r: a"});
  CHECK(matches_of("a | a b", "a b") == Surfaces{"r: a"});
  CHECK(matches_of("a b | a", "a b") == Surfaces{"r: a b"});
  CHECK(matches_of("a{2,3}", "a a a a a a a a") == Surfaces{"r: a a a", "r: a a a", "r: a a"});
  CHECK(matches_of(". b", "x b") == Surfaces{"r: x b"});
}

TEST_CASE("matcher: the longest match wins, then the rule that stands first") {
  WordRules longer;
  longer.add("short", "a b");
  longer.add("long", "a b c");
  CHECK(matches_of(longer, "a b c") == Surfaces{"long: a b c"});
  WordRules alike;
  alike.add("first", "a b");
  alike.add("second", "a .");
  CHECK(matches_of(alike, "a b a x") == Surfaces{"first: a b", "second: a x"});
}

TEST_CASE("matcher: the search goes on at the end of a match, or one unit on") {
  CHECK(matches_of("a b a", "a b a b a") == Surfaces{"r: a b a"});
  CHECK(matches_of("a a b", "a a a b") == Surfaces{"r: a a b"});
}

TEST_CASE("matcher: a break between elements is passed over, none between rounds of a repetition") {
  CHECK(matches_of("a b", "a\nb") == Surfaces{"r: a\nb"});
  CHECK(matches_of("a b c", "a\nb\nc") == Surfaces{"r: a\nb\nc"});
  CHECK(matches_of("a+ b", "a\na b") == Surfaces{"r: a b"});
  CHECK(matches_of("a+ b", "a a\nb") == Surfaces{"r: a a\nb"});
  CHECK(matches_of("a b? c", "a\nc") == Surfaces{"r: a\nc"});
  CHECK(matches_of("a{2}", "a\na").empty());
}

TEST_CASE("matcher: an optional element at either end of a round lets no break into the repetition") {
  CHECK(matches_of("(a b?)+ c", "a\na c") == Surfaces{"r: a c"});
  CHECK(matches_of("(b? a)+ c", "a\na c") == Surfaces{"r: a c"});
  CHECK(matches_of("(a b?)+ c", "a\nb a\nc") == Surfaces{"r: a\nb a\nc"});
}

TEST_CASE("matcher: a hard break is crossed by nothing") {
  CHECK(matches_of("a b", "a\n\nb").empty());
  CHECK(matches_of("a+ b?", "a a\n\nb") == Surfaces{"r: a a"});
}

TEST_CASE("matcher: breaks belong to the ends of no match and no slot") {
  CHECK(matches_of("a b?", "a\nx") == Surfaces{"r: a"});
  CHECK(matches_of("b? a", "x\na") == Surfaces{"r: a"});
  CHECK(matches_of("(?P<s> a b?) c", "a\nc") == Surfaces{"r: a\nc s=a"});
  CHECK(matches_of("a (?P<s> b? c)", "a\nc") == Surfaces{"r: a\nc s=c"});
}

TEST_CASE("matcher: slots") {
  CHECK(matches_of("(?P<s> a)? b", "b") == Surfaces{"r: b"});
  CHECK(matches_of("(?P<s> a | b)+", "a b") == Surfaces{"r: a b s=b"});
  CHECK(matches_of("(?P<s> a) x | (?P<s> b) x", "b x") == Surfaces{"r: b x s=b"});
  CHECK(matches_of("(?P<s> a (?P<t> b))", "a b") == Surfaces{"r: a b s=a b t=b"});
}

TEST_CASE("matcher: of a repeated slot the last round counts, whichever way each round went") {
  CHECK(matches_of("(b? (?P<s> a))+ c", "b a a c") == Surfaces{"r: b a a c s=a"});
  CHECK(matches_of("(b? (?P<s> a))+ c", "a b a c") == Surfaces{"r: a b a c s=a"});
  CHECK(matches_of("(x | (?P<s> a))+ c", "a x c") == Surfaces{"r: a x c s=a"});
  CHECK(matches_of("((?P<s> a?) b)+ c", "a b b c") == Surfaces{"r: a b b c s=a"});
}

TEST_CASE("matcher: any number of slots") {
  std::string pattern;
  for (int i = 0; i < 100; ++i) pattern += (i == 0 ? "(?P<s> a) x" : " | (?P<s> b" + std::to_string(i) + ") x");
  WordRules rules;
  rules.add("first", "(?P<s> c) (?P<t> c) x");
  rules.add("many", pattern);
  CHECK(matches_of(rules, "c c x b99 x a x b5 x") ==
        Surfaces{"first: c c x s=c t=c", "many: b99 x s=b99", "many: a x s=a", "many: b5 x s=b5"});
}

TEST_CASE("matcher: guards stand right beside the match and belong to none") {
  const auto with = [](auto set) {
    WordRules rules;
    Rule& rule = rules.add("r", "a");
    set(rules, rule);
    return matches_of(rules, "a b a c a\nb a\n\nb");
  };
  CHECK(with([](WordRules&, Rule&) {}).size() == 4);
  CHECK(with([](WordRules& w, Rule& r) { r.guards = {w.guard("before", "b")}; }).size() == 2);
  CHECK(with([](WordRules& w, Rule& r) { r.guards = {w.guard("not_before", "b")}; }).size() == 2);
  // No guard reaches the b over the break behind the third a or the blank line behind the last one.
  CHECK(with([](WordRules& w, Rule& r) { r.guards = {w.guard("after", "b")}; }).size() == 1);
  CHECK(with([](WordRules& w, Rule& r) { r.guards = {w.guard("not_after", "b")}; }).size() == 3);
  CHECK(with([](WordRules& w, Rule& r) { r.guards = {w.guard("before", "a b"), w.guard("after", "c")}; }).size() == 1);
}

TEST_CASE("matcher: a guard that may end early does not reach over a break") {
  WordRules before;
  before.add("r", "a").guards = {before.guard("before", "b c?")};
  CHECK(matches_of(before, "b\na b a") == Surfaces{"r: a"});
  WordRules inside;
  inside.add("r", "a").guards = {inside.guard("before", "b c")};
  CHECK(matches_of(inside, "b\nc a") == Surfaces{"r: a"});
}

TEST_CASE("matcher: a rule whose guards fail leaves the place to another, and the next unit to itself") {
  WordRules rules;
  rules.add("long", "a b c").guards = {rules.guard("not_after", "x")};
  rules.add("short", "a b");
  CHECK(matches_of(rules, "a b c x a b c") == Surfaces{"short: a b", "long: a b c"});
  // Matching is greedy: no shorter match is tried because a guard refuses the longest.
  WordRules greedy;
  greedy.add("r", "a+").guards = {greedy.guard("not_after", "x")};
  CHECK(matches_of(greedy, "a a x").empty());
}

TEST_CASE("matcher: no match is longer than 64 places") {
  std::string text;
  for (int i = 0; i < 70; ++i) text += "a ";
  WordRules rules;
  rules.add("r", "a+");
  const KindRules kind = rules.compile();
  const TextTape tape(text, rules.lexicon(), kind);
  const std::vector<Match> found = Comparison(kind).run(tape.tape(), "70 units");
  REQUIRE(found.size() == 2);
  CHECK(found[0].end - found[0].begin == 64);
  CHECK(found[1].end - found[1].begin == 6);
}

TEST_CASE("matcher: a kind without rules finds nothing") {
  WordRules rules;
  const KindRules kind = rules.compile();
  CHECK(find_all(kind.matcher, TextTape("a b c", rules.lexicon(), kind).tape()).empty());
}
