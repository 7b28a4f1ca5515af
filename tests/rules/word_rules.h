#pragma once

#include <bitset>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "rules/rule_set.h"
#include "text/text.h"

namespace warta::rules {

/// Rules whose patterns are written in bare words ("a b? c"), for tests that need no tables.
class WordRules : public Literals {
 public:
  lexicon::ClassId literal(std::string_view token) override {
    const std::string name = "=" + std::string(token);
    if (const lexicon::ClassId* known = lexicon_.classes().find(name)) return *known;
    const lexicon::ClassId cls = lexicon_.classes().add(name);
    lexicon_.add(token, cls);
    return cls;
  }

  PatternNode parse(std::string_view pattern) { return parse_pattern(pattern, lexicon_.classes(), *this); }

  /// The rule, to be given its guards.
  Rule& add(const std::string& name, std::string_view pattern) {
    rules_.push_back(std::make_unique<Rule>());
    rules_.back()->name = name;
    rules_.back()->kind = "uji";
    rules_.back()->pattern = parse(pattern);
    return *rules_.back();
  }

  /// Once, when all rules are there.
  KindRules compile() {
    lexicon_.finish();
    std::vector<const Rule*> all;
    for (const auto& rule : rules_) all.push_back(rule.get());
    return {{"uji", {}, true}, std::move(all), lexicon_, {}};
  }

  lexicon::Lexicon& lexicon() noexcept { return lexicon_; }

 private:
  lexicon::Lexicon lexicon_;
  std::vector<std::unique_ptr<Rule>> rules_;
};

/// A tape that leaves out nothing, neither words that no pattern asks for nor segments where nothing can match.
inline Tape whole_tape(const lexicon::Document& document, const lexicon::Lexicon& lexicon, const KindRules& kind,
                       const std::vector<FactUnit>& facts) {
  TokenList tokens(document.sets.size());
  std::iota(tokens.begin(), tokens.end(), 0U);
  return make_tape(document, lexicon, kind.alphabet, std::bitset<256>().set(), facts, tokens);
}

/// A text on the tape of a kind, and what the tape refers to.
class TextTape {
 public:
  TextTape(std::string_view text, const lexicon::Lexicon& lexicon, const KindRules& kind)
      : text_(text), document_(lexicon.annotate(text_)), tape_(whole_tape(document_, lexicon, kind, {})) {}

  const Tape& tape() const noexcept { return tape_; }
  std::string surface(text::TokenRange tokens) const { return text_.surface(tokens); }

 private:
  text::Text text_;
  lexicon::Document document_;
  Tape tape_;
};

}  // namespace warta::rules
