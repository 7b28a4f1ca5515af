#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/builder.h"
#include "rules/rule_set.h"
#include "text/text.h"

namespace warta::rules {

/// Rules whose patterns are written in bare words ("a b? c"), for tests that need no tables.
class WordRules : public Literals {
 public:
  lexicon::ClassId literal(std::string_view token) override {
    const std::string name = "=" + std::string(token);
    if (const lexicon::ClassId* known = builder_.classes().find(name)) return *known;
    const lexicon::ClassId cls = builder_.classes().add(name);
    builder_.add(token, cls);
    return cls;
  }

  PatternNode parse(std::string_view pattern, const Parts& parts = {}) {
    return parse_pattern(pattern, {builder_.classes(), *this, parts});
  }

  /// A guard with this key and pattern.
  Guard guard(std::string_view key, std::string_view pattern) {
    const auto found =
        std::find_if(guard_keys.begin(), guard_keys.end(), [&](const GuardKey& known) { return known.name == key; });
    return {*found, parse(pattern), {}};
  }

  /// Adds a rule and returns it, so that it can be given guards.
  Rule& add(const std::string& name, std::string_view pattern) {
    rules_.push_back(std::make_unique<Rule>());
    rules_.back()->name = name;
    rules_.back()->kind = "uji";
    rules_.back()->pattern = parse(pattern);
    return *rules_.back();
  }

  /// Compiles the rules; to be called once, when all are added.
  KindRules compile() {
    lexicon_.emplace(std::move(builder_).build());
    std::vector<const Rule*> all;
    for (const auto& rule : rules_) all.push_back(rule.get());
    return {{.name = "uji", .is_open = true}, std::move(all), *lexicon_, {}};
  }

  /// When it is compiled.
  const lexicon::Lexicon& lexicon() const noexcept { return *lexicon_; }

 private:
  lexicon::LexiconBuilder builder_;
  std::optional<const lexicon::Lexicon> lexicon_;
  std::vector<std::unique_ptr<Rule>> rules_;
};

/// A tape of the whole document that leaves nothing out: neither words that no pattern asks for nor the breaks between segments.
inline Tape whole_tape(const lexicon::Document& document, const KindRules& kind, const std::vector<FactUnit>& facts) {
  const Alphabet& alphabet = kind.alphabet;
  const auto size = static_cast<std::uint32_t>(document.units.size());
  const auto is_hard = [&](std::uint32_t token) { return document.breaks[token] == lexicon::Break::hard; };
  const auto next_fact = [&](std::uint32_t token) {
    return std::find_if(facts.begin(), facts.end(),
                        [&](const FactUnit& f) { return f.tokens.first >= token && alphabet.uses_set(f.set); });
  };
  const auto is_whole = [&](const lexicon::Phrase& phrase) {
    if (const auto fact = next_fact(phrase.tokens.first); fact != facts.end() && fact->tokens.first < phrase.tokens.last)
      return false;
    for (std::uint32_t i = phrase.tokens.first + 1; i < phrase.tokens.last; ++i)
      if (is_hard(i)) return false;
    return true;
  };
  Tape tape;
  tape.start(size);
  for (std::uint32_t token = 0; token < size;) {
    if (document.breaks[token] != lexicon::Break::none)
      tape.put(is_hard(token) ? Alphabet::hard_break : Alphabet::soft_break, token);
    const auto fact = next_fact(token);
    const auto phrase = std::find_if(document.phrases.begin(), document.phrases.end(), [&](const lexicon::Phrase& p) {
      return p.tokens.first == token && alphabet.joins(p.unit) && is_whole(p);
    });
    if (fact != facts.end() && fact->tokens.first == token) {
      tape.put(alphabet.symbol(fact->set, fact->cell), token);
      token = fact->tokens.last;
    } else if (phrase != document.phrases.end()) {
      tape.put(alphabet.symbol(phrase->unit), token);
      token = phrase->tokens.last;
    } else {
      tape.put(alphabet.symbol(document.units[token]), token);
      ++token;
    }
  }
  tape.close(size);
  return tape;
}

/// All matches of all rules.
inline std::vector<Match> find_all(const Matcher& matcher, const Tape& tape) {
  std::vector<Match> matches;
  Match match;
  Matcher::Work work;
  for (std::uint32_t at = 0; matcher.find(tape, at, matcher.all_rules(), match, work); at = match.end) matches.push_back(match);
  return matches;
}

/// A text on the tape of a kind, and what the tape refers to.
class TextTape {
 public:
  TextTape(std::string_view text, const lexicon::Lexicon& lexicon, const KindRules& kind)
      : text_(text), document_(lexicon.annotate(text_)), tape_(whole_tape(document_, kind, {})) {}

  const Tape& tape() const noexcept { return tape_; }
  std::string surface(text::TokenRange tokens) const { return text_.surface(tokens); }

 private:
  text::Text text_;
  lexicon::Document document_;
  Tape tape_;
};

}  // namespace warta::rules
