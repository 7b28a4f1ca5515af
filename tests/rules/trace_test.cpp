// How far traces say that patterns get.
#include "rules/trace.h"

#include <doctest/doctest.h>

#include "rules/word_rules.h"

using namespace warta::rules;

namespace {

/// The trace of a pattern from the first word of a text on.
struct Traced {
  WordRules words;
  Rule& rule;
  KindRules kind;
  TextTape tape;
  Trace found;

  Traced(std::string_view pattern, std::string_view text)
      : rule(words.add("r", pattern)),
        kind(words.compile()),
        tape(text, words.lexicon(), kind),
        found(trace(rule.pattern, kind.alphabet, tape.tape(), tape.tape().symbols()[0] == 0 ? 1U : 0U)) {}

  std::string stopped_by() const {
    std::string elements;
    for (const PatternNode* node : found.expected) elements += (elements.empty() ? "" : " or ") + rule_text(*node);
    return elements;
  }
  std::string rule_text(const PatternNode& node) const { return pattern_.substr(node.begin, node.end - node.begin); }
  std::string pattern_;
};

std::string stop_of(const std::string& pattern, std::string_view text) {
  Traced traced(pattern, text);
  traced.pattern_ = pattern;
  return traced.stopped_by() + " at " +
         std::to_string(traced.found.stopped_at - (traced.tape.tape().symbols()[0] == 0 ? 1U : 0U));
}

bool matches(const std::string& pattern, std::string_view text) { return Traced(pattern, text).found.matches; }

}  // namespace

TEST_CASE("trace: what stops a pattern is the element that came furthest") {
  CHECK(stop_of("a b (c | d) e", "a b d f") == "e at 3");
  CHECK(stop_of("a (b c | b d d)", "a b d a") == "d at 3");
  CHECK(stop_of("a b? (c | d)", "a e") == "b or c or d at 1");
  CHECK(stop_of("a b", "c") == "a at 0");
  CHECK(stop_of("a b", "a") == "b at 1");
  CHECK(stop_of("a \"b c\"", "a b a") == "c at 2");
}

TEST_CASE("trace: it matches what the matcher matches") {
  for (const std::string pattern :
       {"a b? c", "a+ b", "(a | b){2,3} c", "a? b", "a (b c)? d", "(a b? ){2} c", "(?P<s> a) (?P<t> b c?)"})
    for (const std::string_view text :
         {"a c", "a b c", "a a b", "b a c", "b", "a\nb\nc", "a d", "a b c d", "a\nb c\nd", "a b a c", "a\na b", "c"}) {
      CAPTURE(pattern);
      CAPTURE(text);
      WordRules words;
      words.add("r", pattern);
      const KindRules kind = words.compile();
      const TextTape tape(text, words.lexicon(), kind);
      const auto symbols = tape.tape().symbols();
      for (std::uint32_t at = 0; at < symbols.size(); ++at) {
        Match match;
        Matcher::Work work;
        const bool found = kind.matcher.find(tape.tape(), at, kind.matcher.all_rules(), match, work) && match.begin == at;
        const Trace traced = trace(kind.rules[0]->pattern, kind.alphabet, tape.tape(), at);
        CHECK(traced.matches == found);
        if (found) CHECK(traced.end == match.end);
      }
    }
  CHECK(matches("a b", "a b"));
}
