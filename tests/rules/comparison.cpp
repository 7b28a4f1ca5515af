#include "rules/comparison.h"

#include <algorithm>
#include <cstdio>

#include <doctest/doctest.h>

#include "rules/word_rules.h"

namespace warta::rules {
namespace {

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

bool is_same(const Match& a, const Match& b) { return is_same_place(a, b) && a.begin == b.begin && a.end == b.end; }

}  // namespace

bool is_same_place(const Match& a, const Match& b) { return a.rule == b.rule && a.tokens == b.tokens && a.slots == b.slots; }

Comparison::Comparison(const KindRules& kind) : kind_(kind), reference_(kind.rules, kind.spec.slots, kind.alphabet) {}

std::vector<Match> Comparison::run(const Tape& tape, const std::string& what) {
  std::vector<Match> expected = reference_.find_all(tape);
  const std::vector<Match> found = find_all(kind_.matcher, tape);
  ++tapes_;
  matches_ += expected.size();
  const bool same = std::equal(expected.begin(), expected.end(), found.begin(), found.end(),
                               [](const Match& a, const Match& b) { return is_same(a, b); });
  if (!same) report(tape, what, expected, found);
  return expected;
}

void Comparison::report(const Tape& tape, const std::string& what, const std::vector<Match>& expected,
                        const std::vector<Match>& found) {
  if (++differences_ > 3) return;
  const std::string tape_text = describe(tape), expected_text = describe(expected, kind_.spec.slots),
                    found_text = describe(found, kind_.spec.slots);
  INFO("kind ", kind_.spec.name, ", ", what);
  INFO("tape: ", tape_text);
  INFO("expected: ", expected_text);
  INFO("found:    ", found_text);
  FAIL_CHECK("the matcher differs from the definition");
}

}  // namespace warta::rules
