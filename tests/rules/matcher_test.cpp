// The matcher against the definition of matching, and the definition against hand-written cases.
#include "rules/matcher.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "corpus.h"
#include "pipeline.h"
#include "rules/reference_matcher.h"
#include "rules/search.h"
#include "rules/word_rules.h"

// Sanitizers make a reference of this kind fifty times slower; a tenth of the tapes finds what they can find.
#if defined(__SANITIZE_ADDRESS__)
#define WARTA_FEWER_TAPES 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WARTA_FEWER_TAPES 1
#endif
#endif
#ifndef WARTA_FEWER_TAPES
#define WARTA_FEWER_TAPES 0
#endif

using namespace warta;
using namespace warta::rules;
using Type = PatternNode::Type;

namespace {

constexpr std::size_t random_tapes = WARTA_FEWER_TAPES ? 2'000 : 20'000;  // of all kinds together
constexpr std::size_t random_rule_sets = WARTA_FEWER_TAPES ? 50 : 300;

const Pipeline& pipeline() {
  static const Pipeline built_in{Options{}};
  return built_in;
}

std::string describe(const Tape& tape) {
  std::string out;
  char code[8];
  for (const Symbol symbol : tape.symbols()) {
    std::snprintf(code, sizeof code, "%03hx ", symbol);
    out += code;
  }
  return out;
}

std::string describe(const std::vector<Match>& matches, const std::vector<std::string>& slots) {
  std::string out;
  for (const Match& match : matches) {
    out += match.rule->name + "[" + std::to_string(match.begin) + "," + std::to_string(match.end) + ")";
    for (std::size_t s = 0; s < slots.size(); ++s)
      if (const text::TokenRange slot = match.slots[s]; !slot.empty())
        out += " " + slots[s] + "=[" + std::to_string(slot.first) + "," + std::to_string(slot.last) + ")";
    out += "; ";
  }
  return out;
}

bool is_same_place(const Match& a, const Match& b) { return a.rule == b.rule && a.tokens == b.tokens && a.slots == b.slots; }

bool is_same(const Match& a, const Match& b) { return is_same_place(a, b) && a.begin == b.begin && a.end == b.end; }

/// Runs both matchers over tapes and reports the first few tapes on which they differ.
class Comparison {
 public:
  explicit Comparison(const KindRules& kind) : kind_(kind), reference_(kind.rules, kind.spec.slots, kind.alphabet) {}

  /// The matches of the definition.
  std::vector<Match> run(const Tape& tape, const std::string& what) {
    std::vector<Match> expected = reference_.find_all(tape);
    const std::vector<Match> found = find_all(kind_.matcher, tape);
    ++tapes_;
    matches_ += expected.size();
    const bool same = std::equal(expected.begin(), expected.end(), found.begin(), found.end(),
                                 [](const Match& a, const Match& b) { return is_same(a, b); });
    if (!same) report(tape, what, expected, found);
    return expected;
  }

  std::size_t tapes() const noexcept { return tapes_; }
  std::size_t matches() const noexcept { return matches_; }
  bool has_differences() const noexcept { return differences_ > 0; }

 private:
  void report(const Tape& tape, const std::string& what, const std::vector<Match>& expected, const std::vector<Match>& found) {
    if (++differences_ > 3) return;
    const std::string tape_text = describe(tape), expected_text = describe(expected, kind_.spec.slots),
                      found_text = describe(found, kind_.spec.slots);
    INFO("kind ", kind_.spec.name, ", ", what);
    INFO("tape: ", tape_text);
    INFO("expected: ", expected_text);
    INFO("found:    ", found_text);
    FAIL_CHECK("the matcher differs from the definition");
  }

  const KindRules& kind_;
  ReferenceMatcher reference_;
  std::size_t tapes_ = 0, matches_ = 0, differences_ = 0;
};

/// Compares all kinds on one text, and what a search over screened segments finds with what the whole tape holds. Matches of
/// earlier kinds become units, as in the pipeline, but unread: every match is taken for a fact.
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

/// Tapes that look as if they were asked for: random walks through patterns, spoilt here and there.
class RandomTapes {
 public:
  RandomTapes(const KindRules& kind, unsigned seed) : kind_(kind), random_(seed) {}

  Tape next(std::size_t least) {
    symbols_.clear();
    while (symbols_.size() < least) {
      if (one_in(4)) put(any_symbol());
      else if (one_in(12)) put(Alphabet::hard_break);
      else walk_rule(*kind_.rules[below(kind_.rules.size())]);
    }
    return write();
  }

 private:
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  void put(Symbol symbol) { symbols_.push_back(symbol); }
  Symbol any_symbol() { return static_cast<Symbol>(Alphabet::first_unit + below(kind_.alphabet.size() - Alphabet::first_unit)); }

  void walk_rule(const Rule& rule) {
    if (rule.before && !one_in(4)) walk(*rule.before);
    else if (rule.not_before && one_in(6)) walk(*rule.not_before);
    walk(rule.pattern);
    if (rule.after && !one_in(4)) walk(*rule.after);
    else if (rule.not_after && one_in(6)) walk(*rule.not_after);
  }

  void walk(const PatternNode& node) {
    switch (node.type) {
      case Type::unit: return put_unit(node.element);
      case Type::sequence:
        for (const PatternNode& child : node.children) walk(child);
        return;
      case Type::choice: return walk(node.children[below(node.children.size())]);
      case Type::repeat: {
        const std::size_t most = std::min<std::size_t>(node.max, node.min + 3);
        for (std::size_t n = node.min + below(most - node.min + 1); n > 0; --n) walk(node.children.front());
        return;
      }
    }
  }

  void put_unit(const Element& element) {
    if (one_in(14)) put(Alphabet::soft_break);
    if (one_in(40)) return put(any_symbol());
    const std::size_t index = kind_.alphabet.index(element);
    fitting_.clear();
    for (std::size_t s = Alphabet::first_unit; s < kind_.alphabet.size(); ++s)
      if (kind_.alphabet.satisfies(static_cast<Symbol>(s), index)) fitting_.push_back(static_cast<Symbol>(s));
    put(fitting_[below(fitting_.size())]);
  }

  /// A break stands before a unit: never two together, and none at the end.
  Tape write() {
    Tape tape;
    tape.start(static_cast<std::uint32_t>(symbols_.size()));
    std::uint32_t token = 0;
    for (std::size_t i = 0; i < symbols_.size(); ++i) {
      const bool is_break = symbols_[i] < Alphabet::first_unit;
      if (is_break && (i + 1 == symbols_.size() || symbols_[i + 1] < Alphabet::first_unit)) continue;
      tape.put(symbols_[i], token);
      token += is_break ? 0 : 1;
    }
    tape.close(token);
    return tape;
  }

  const KindRules& kind_;
  std::mt19937 random_;
  std::vector<Symbol> symbols_, fitting_;
};

/// The matches of hand-written rules in a text, "rule: surface slot=surface", which both matchers must agree on.
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

/// Random patterns over the words a, b and c.
class RandomPatterns {
 public:
  explicit RandomPatterns(unsigned seed) : random_(seed) {}

  std::string pattern() {
    for (;;) {
      const auto [text, can_be_empty] = choice(3);
      if (!can_be_empty) return text;
    }
  }

  std::string guard() {
    static const std::vector<std::string> guards = {"a", "b c", "b? c", "c | a b", ".", "a{1,3}", "b c?"};
    return guards[below(guards.size())];
  }

  std::string text(std::size_t words, bool has_breaks) {
    static const std::vector<std::string> gaps = {" ", " ", " ", " ", " ", " ", " ", "\n", "\n", "\n\n"};
    static const std::vector<std::string> choices = {"a", "a", "b", "b", "c", "c", "x"};
    std::string out;
    for (; words > 0; --words) out += choices[below(choices.size())] + (has_breaks ? gaps[below(gaps.size())] : " ");
    return out;
  }

  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  using Written = std::pair<std::string, bool>;  // and whether it can be empty

  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }

  Written choice(int depth) {
    Written out = sequence(depth);
    for (std::size_t n = one_in(3) ? 1 + below(2) : 0; n > 0; --n) {
      const Written other = sequence(depth);
      // The loader refuses an alternative that can match nothing.
      if (out.second || other.second) continue;
      out.first += " | " + other.first;
    }
    return out;
  }

  Written sequence(int depth) {
    Written out{"", true};
    for (std::size_t n = 1 + below(3); n > 0; --n) {
      const Written item = repeat(depth);
      out = {out.first + (out.first.empty() ? "" : " ") + item.first, out.second && item.second};
    }
    return out;
  }

  Written repeat(int depth) {
    static const std::vector<std::string> quantifiers = {"?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}"};
    const bool repeats = one_in(3);
    // Repetitions inside of repetitions would take the reference years.
    in_repeat_ += repeats ? 1 : 0;
    const Written item = atom(depth);
    in_repeat_ -= repeats ? 1 : 0;
    // Engines differ in how often they try a round that matches nothing; no rule has such a repetition.
    if (item.second || !repeats) return item;
    const std::string& quantifier = quantifiers[in_repeat_ > 0 ? 0 : below(quantifiers.size())];
    return {item.first + quantifier, quantifier == "?" || quantifier == "*" || quantifier == "{0,2}"};
  }

  Written atom(int depth) {
    static const std::vector<std::string> words = {"a", "b", "c", "."};
    if (depth == 0 || !one_in(3)) return {words[below(words.size())], false};
    // A slot may stand in several places of a pattern, but not inside itself.
    const char slot = "-st"[below(3)];
    const bool is_slot = slot != '-' && open_slots_.find(slot) == std::string::npos;
    if (is_slot) open_slots_ += slot;
    const Written inner = choice(depth - 1);
    if (is_slot) open_slots_.pop_back();
    return {(is_slot ? std::string("(?P<") + slot + "> " : "(") + inner.first + ")", inner.second};
  }

  std::mt19937 random_;
  int in_repeat_ = 0;
  std::string open_slots_;
};

}  // namespace

TEST_CASE("matcher: agrees with the definition on all examples") {
  std::vector<Comparison> comparisons = compare_all_kinds();
  for (const auto& rule : pipeline().rules().rules())
    for (const auto* examples : {&rule->accept, &rule->todo, &rule->reject})
      for (const Example& example : *examples) compare_on(example.text, rule->name, comparisons);
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
    // Else nothing would be compared but two ways to find nothing.
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
      for (const auto& [name, guard] : {std::pair{"before", &rule.before},
                                        {"after", &rule.after},
                                        {"not_before", &rule.not_before},
                                        {"not_after", &rule.not_after}}) {
        if (!random.one_in(6)) continue;
        const std::string beside = random.guard();
        *guard = rules.parse(beside);
        written += " " + std::string(name) + ": " + beside;
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
  CHECK(with([](WordRules& w, Rule& r) { r.before = w.parse("b"); }).size() == 2);
  CHECK(with([](WordRules& w, Rule& r) { r.not_before = w.parse("b"); }).size() == 2);
  // The break behind the third a and the blank line behind the last one are no way to the b.
  CHECK(with([](WordRules& w, Rule& r) { r.after = w.parse("b"); }).size() == 1);
  CHECK(with([](WordRules& w, Rule& r) { r.not_after = w.parse("b"); }).size() == 3);
  CHECK(with([](WordRules& w, Rule& r) { r.before = w.parse("a b"), r.after = w.parse("c"); }).size() == 1);
}

TEST_CASE("matcher: a guard that may end early does not reach over a break") {
  WordRules before;
  before.add("r", "a").before = before.parse("b c?");
  CHECK(matches_of(before, "b\na b a") == Surfaces{"r: a"});
  WordRules inside;
  inside.add("r", "a").before = inside.parse("b c");
  CHECK(matches_of(inside, "b\nc a") == Surfaces{"r: a"});
}

TEST_CASE("matcher: a rule whose guards fail leaves the place to another, and the next unit to itself") {
  WordRules rules;
  rules.add("long", "a b c").not_after = rules.parse("x");
  rules.add("short", "a b");
  CHECK(matches_of(rules, "a b c x a b c") == Surfaces{"short: a b", "long: a b c"});
  // Greedy as written: no shorter match is tried because a guard refuses the longest.
  WordRules greedy;
  greedy.add("r", "a+").not_after = greedy.parse("x");
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
