#include "rules/pattern.h"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/word_rules.h"

using namespace warta::rules;
using Type = PatternNode::Type;

namespace {

PatternNode parse(const std::string& pattern) {
  WordRules words;
  return words.parse(pattern);
}

/// The error with which a pattern is refused, and its place.
struct Refusal {
  std::size_t offset;
  std::string what;
};

Refusal refusal(const std::string& pattern) {
  try {
    parse(pattern);
  } catch (const PatternError& e) {
    return {e.offset, e.what()};
  }
  return {std::string::npos, "none"};
}

struct Case {
  std::string pattern;  // § marks the place and is no part of it
  std::string what;
};

const Case refused[] = {
    // An element is missing.
    {"§", "expected an element"},
    {"  §", "expected an element"},
    {"a |§", "expected an element"},
    {"§| a", "expected an element"},
    {"(§) a", "expected an element"},
    {"§a | b?", "an alternative can match nothing: make the whole group optional instead"},
    {"(§a? | b) c", "an alternative can match nothing: make the whole group optional instead"},
    // Groups.
    {"a §)", "')' without '('"},
    {"a §(b", "'(' without ')'"},
    {"a §((b)", "'(' without ')'"},
    {"(?P<s> a (?P<§s> b))", "slot 's' inside itself"},
    {"(?§i)a", "expected 'P<slot>': groups are '( )' or '(?P<slot> )'"},
    {"(?§:a)", "expected 'P<slot>': groups are '( )' or '(?P<slot> )'"},
    {"(?P<§> a)", "expected the name of a slot"},
    {"(?P<s§ a)", "expected '>' behind the slot's name"},
    {"(?P<s§-t> a)", "expected '>' behind the slot's name"},
    // Classes.
    {"<§nope>", "unknown class 'nope'"},
    {"a <Cap -§nope>", "unknown class 'nope'"},
    {"<§>", "expected the name of a class"},
    {"<Cap -§>", "expected the name of a class"},
    {"<Cap §lower>", "expected '>' or '-class'"},
    {"<Cap§", "expected '>' or '-class'"},
    // Words and quotes.
    {"a §a_b", "'a_b' is not one token: write it in double quotes"},
    {"a §5jt", "'5jt' is not one token: write it in double quotes"},
    {"a §\"b c", "'\"' without an end"},
    {"\"§\"", "no token between the quotes"},
    {"\"§  \"", "no token between the quotes"},
    // Marks.
    {"a§, b", "a mark is written with a backslash: '\\,'"},
    {"a §- b", "a mark is written with a backslash: '\\-'"},
    {"a §} b", "a mark is written with a backslash: '\\}'"},
    {"§\\d+", "a backslash stands before a punctuation mark only"},
    {"a§\\b", "a backslash stands before a punctuation mark only"},
    {"a §\\", "a backslash stands before a punctuation mark only"},
    {"a §\\ b", "a backslash stands before a punctuation mark only"},
    {"§[A-Z]", "'[' is not part of the pattern syntax (a mark is written '\\[', a class '<name>')"},
    {"a §] b", "']' is not part of the pattern syntax (a mark is written '\\]', a class '<name>')"},
    {"§^a", "'^' is not part of the pattern syntax (a mark is written '\\^', a class '<name>')"},
    {"a§$", "'$' is not part of the pattern syntax (a mark is written '\\$', a class '<name>')"},
    // Quantifiers.
    {"§?", "nothing to repeat before '?'"},
    {"a | §* b", "nothing to repeat before '*'"},
    {"(§+ a)", "nothing to repeat before '+'"},
    {"§{2}", "nothing to repeat before '{'"},
    {"a+§?", "lazy quantifiers are not part of the pattern syntax"},
    {"a{2}§?", "lazy quantifiers are not part of the pattern syntax"},
    {"a*§*", "a quantifier behind a quantifier"},
    {"a? §{2}", "a quantifier behind a quantifier"},
    {"a{§", "expected a number from 0 to 64"},
    {"a{§}", "expected a number from 0 to 64"},
    {"a{§,3}", "expected a number from 0 to 64"},
    {"a{§65}", "expected a number from 0 to 64"},
    {"a{1,§65}", "expected a number from 0 to 64"},
    {"a{§99999999999999999999}", "expected a number from 0 to 64"},
    {"a{2§", "expected '}'"},
    {"a{2§ }", "expected '}'"},
    {"a{2,3§,4}", "expected '}'"},
    {"a§{3,2}", "expected {m}, {m,} or {m,n} with 0 < n and m <= n"},
    {"a§{0}", "expected {m}, {m,} or {m,n} with 0 < n and m <= n"},
    {"a§{0,0}", "expected {m}, {m,} or {m,n} with 0 < n and m <= n"},
};

std::string written(const PatternNode& node) {
  std::string out;
  switch (node.type) {
    case Type::unit:
      out = node.element.any ? "." : std::to_string(node.element.cls) + (node.element.not_in.empty() ? "" : "-");
      break;
    case Type::sequence: out = "seq"; break;
    case Type::choice: out = "or"; break;
    case Type::repeat:
      out = "{" + std::to_string(node.min) + "," + (node.max == PatternNode::unlimited ? "" : std::to_string(node.max)) + "}";
      break;
  }
  if (!node.slot.empty()) out += ":" + node.slot;
  if (node.children.empty()) return out;
  out += "(";
  for (const PatternNode& child : node.children) out += (out.back() == '(' ? "" : " ") + written(child);
  return out + ")";
}

}  // namespace

TEST_CASE("pattern: what the syntax does not allow is refused at its place") {
  for (const Case& c : refused) {
    std::string pattern = c.pattern;
    const std::size_t at = pattern.find("§");
    pattern.erase(at, std::string_view("§").size());
    CAPTURE(pattern);
    const Refusal found = refusal(pattern);
    CHECK(found.what == c.what);
    CHECK(found.offset == at);
  }
}

TEST_CASE("pattern: trees") {
  CHECK(written(parse("<lower> <Cap>")) == "seq(0 1)");
  CHECK(written(parse("<lower>|<Cap>")) == "or(seq(0) seq(1))");
  CHECK(written(parse("<lower>? .* <Cap>+ <CAPS>{2} .{2,} .{2,5}")) == "seq({0,1}(0) {0,}(.) {1,}(1) {2,2}(2) {2,}(.) {2,5}(.))");
  CHECK(written(parse("(?P<s> <lower>) (?P<t> . | <Cap>)?")) == "seq(seq:s(seq(0)) {0,1}(seq:t(or(seq(.) seq(1)))))");
  CHECK(written(parse("(?P<s> (?P<t> .))")) == "seq(seq:s(seq(seq:t(seq(.)))))");
  CHECK(written(parse("(?P<s> .)+")) == "seq({1,}(seq:s(seq(.))))");
  CHECK(written(parse("<Cap -lower -CAPS>")) == "seq(1-)");
}

TEST_CASE("pattern: a part stands as in brackets, at the place of its name") {
  WordRules words;
  const Parts parts = {{"ab", words.parse("<lower> | <Cap>")}, {"s", words.parse("(?P<s> <CAPS>)")}};
  const PatternNode pattern = words.parse(". {ab}{2} ({s}?)", parts);
  CHECK(written(pattern) == "seq(. {2,2}(seq(or(seq(0) seq(1)))) seq({0,1}(seq(seq(seq:s(seq(2)))))))");
  const PatternNode& part = pattern.children[1].children.front();
  CHECK(part.is_part);
  CHECK(part.begin == 2);
  CHECK(part.end == 6);
  CHECK(part.children.front().children.front().begin == 2);
  CHECK(part.children.front().children.front().end == 6);
}

TEST_CASE("pattern: parts that cannot stand where they are named") {
  WordRules words;
  Parts parts = {{"s", words.parse("(?P<s> <CAPS>)")}};
  const auto refused_at = [&](const std::string& pattern) {
    try {
      words.parse(pattern, parts);
    } catch (const PatternError& e) {
      return std::to_string(e.offset) + ": " + e.what();
    }
    return std::string("none");
  };
  CHECK(refused_at(". {t}") == "3: unknown part 't'");
  CHECK(refused_at(". {s") == "4: expected '}' behind the part's name");
  CHECK(refused_at("(?P<s> . {s})") == "10: slot 's' inside itself");
  for (int i = 0; i < 20; ++i) {
    const std::string last = i == 0 ? "s" : "p" + std::to_string(i - 1);
    if (refused_at("{" + last + "} {" + last + "}") != "none") break;
    parts.emplace("p" + std::to_string(i), words.parse("{" + last + "} {" + last + "}", parts));
  }
  CHECK(parts.size() < 20);  // each is twice as long as the one before
}

TEST_CASE("pattern: blanks mean nothing") {
  for (const std::string pattern : {"<Cap>(.|<lower>){2}", " < Cap > ( . | < lower > ) {2} ", "\n<Cap>\t(.\r\n|<lower>)\n{2}"}) {
    CAPTURE(pattern);
    CHECK(written(parse(pattern)) == written(parse("<Cap> ( . | <lower> ){2}")));
  }
}

TEST_CASE("pattern: excluded classes are a set") {
  CHECK(parse("<Cap -lower -CAPS>").children.front().element == parse("<Cap -CAPS -lower -CAPS>").children.front().element);
}

TEST_CASE("pattern: words and marks are literals, in any case the same") {
  WordRules words;
  const auto element = [&](const char* pattern) { return words.parse(pattern).children.front().element; };
  CHECK(element("bupati") == element("bupati"));
  CHECK_FALSE(element("bupati") == element("camat"));
  CHECK(element("\\,") == words.parse("\",\"").children.front().children.front().element);
  CHECK(element("Jum’at") == element("Jum’at"));
  const PatternNode quoted = words.parse("\"dan/atau\"");
  REQUIRE(quoted.children.size() == 1);
  CHECK(quoted.children.front().children.size() == 3);
  CHECK(written(words.parse("\"a b\"+")).starts_with("seq({1,}(seq("));
}

TEST_CASE("pattern: what can be empty") {
  for (const std::string pattern : {"a?", "a*", "a{0,2}", "a? b?", "(a?)", "(?P<s> a*)", "((a | b)?)+"}) {
    CAPTURE(pattern);
    CHECK(parse(pattern).can_be_empty());
  }
  for (const std::string pattern : {"a", "a? b", "a+", "a | b", "(a? b)+", "a{1,2}"}) {
    CAPTURE(pattern);
    CHECK_FALSE(parse(pattern).can_be_empty());
  }
}

TEST_CASE("pattern: the most units") {
  CHECK(parse("a b c").max_units() == 3);
  CHECK(parse("a | b c").max_units() == 2);
  CHECK(parse("(a b?){3}").max_units() == 6);
  CHECK(parse("\"dan/atau\"").max_units() == 3);
  CHECK(parse("a b*").max_units() == PatternNode::unlimited);
  CHECK(parse("(a | b+){2}").max_units() == PatternNode::unlimited);
  CHECK(parse("(((((a{64}){64}){64}){64}){64}){64}").max_units() > 64);  // no product overflows
}

TEST_CASE("pattern: elements and slots, each once") {
  std::set<Element> elements;
  std::vector<std::string> slots;
  const PatternNode node = parse("(?P<s> <Cap> . ) | (?P<t> <Cap> ) (?P<s> <Cap -lower> )");
  collect_elements(node, elements);
  collect_slots(node, slots);
  CHECK(elements.size() == 3);
  CHECK(slots == std::vector<std::string>{"s", "t"});
}
