#pragma once

#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "rules/alphabet.h"
#include "rules/matcher.h"
#include "rules/rule.h"
#include "rules/source.h"
#include "rules/tape.h"

namespace warta::rules {

/// A kind of facts: its name, and the slots that its reader knows.
struct KindSpec {
  std::string name;
  std::vector<std::string> slots;
  /// A kind of a user's own: any slot is welcome.
  bool is_open = false;
  /// Its rules see the heads of the opening lines alone, so that no tokens need to be listed for it.
  bool sees_line_heads = false;
};

/// The rules of one kind, compiled.
struct KindRules {
  KindRules(KindSpec kind, std::vector<const Rule*> its_rules, const lexicon::Lexicon& lexicon,
            const std::vector<std::vector<lexicon::ClassId>>& fact_sets);

  KindSpec spec;
  std::vector<const Rule*> rules;
  std::vector<Element> elements;
  Alphabet alphabet;
  std::bitset<256> keys;
  Matcher matcher;
};

/// Everything that rule files and tables say: lexicon, rules and kinds in their order. Immutable.
class RuleSet {
 public:
  /// `kinds` are the built-in kinds in their order; users' kinds follow in the order of their first rules.
  /// Throws Error.
  RuleSet(std::vector<std::unique_ptr<Source>> sources, std::vector<KindSpec> kinds);
  RuleSet(const RuleSet&) = delete;
  RuleSet& operator=(const RuleSet&) = delete;

  const lexicon::Lexicon& lexicon() const noexcept { return lexicon_; }
  const std::vector<std::unique_ptr<Rule>>& rules() const noexcept { return rules_; }
  const std::vector<std::unique_ptr<const KindRules>>& kinds() const noexcept { return kinds_; }
  /// Throws std::out_of_range where there is no such kind.
  std::size_t kind_index(std::string_view name) const;
  /// For each kind, in their order, the tokens that make_tape wants.
  std::vector<TokenList> list_tokens(const lexicon::Document& document) const;
  /// The set of classes that facts of the rule have on the tapes of later kinds.
  std::uint16_t fact_set(const Rule& rule) const;
  /// A table that the built-in rules come with, by its path below lib/data.
  const lexicon::Table& table(std::string_view path) const;

 private:
  friend class Loader;

  void compile(std::vector<KindSpec> kinds);
  void find_interests();

  std::vector<std::unique_ptr<Source>> sources_;
  std::map<std::string, std::unique_ptr<const lexicon::Table>, std::less<>> tables_;
  lexicon::Lexicon lexicon_;
  std::vector<std::unique_ptr<Rule>> rules_;
  std::vector<std::vector<lexicon::ClassId>> fact_sets_;
  std::vector<std::unique_ptr<const KindRules>> kinds_;
  /// By set and cell, a bit for each kind that tells such a token from others.
  std::vector<std::uint32_t> interests_;
};

}  // namespace warta::rules
