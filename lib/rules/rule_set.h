#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "rules/alphabet.h"
#include "rules/class_source.h"
#include "rules/kind.h"
#include "rules/matcher.h"
#include "rules/rule.h"
#include "rules/screen.h"
#include "rules/source.h"
#include "rules/tape.h"
#include "rules/unit_symbols.h"

namespace warta::rules {

/// The rules of one kind, compiled.
struct KindRules {
  KindRules(KindSpec kind, std::vector<const Rule*> its_rules, const lexicon::Lexicon& lexicon,
            const std::vector<std::vector<lexicon::ClassId>>& fact_sets);

  KindSpec spec;
  std::vector<const Rule*> rules;
  std::vector<Element> elements;
  Alphabet alphabet;
  Matcher matcher;
};

/// Everything that rule files and tables say: lexicon, rules and kinds in their order. Immutable.
class RuleSet {
 public:
  /// `kinds` are the built-in kinds in their order; users' kinds follow in the order of their first rules. Throws Error.
  RuleSet(std::vector<std::unique_ptr<Source>> sources, std::vector<KindSpec> kinds);
  RuleSet(const RuleSet&) = delete;
  RuleSet& operator=(const RuleSet&) = delete;

  const lexicon::Lexicon& lexicon() const noexcept { return *lexicon_; }
  const std::vector<std::unique_ptr<Rule>>& rules() const noexcept { return rules_; }
  const std::vector<std::unique_ptr<const KindRules>>& kinds() const noexcept { return kinds_; }
  const std::vector<ClassSource>& class_sources() const noexcept { return class_sources_; }
  /// Where the rules come from: the built-in source, then one for each folder.
  const std::vector<std::unique_ptr<Source>>& sources() const noexcept { return sources_; }
  /// The content of a rule file, by its path and the number of its source.
  std::string_view file_content(const std::string& path, std::size_t source) const {
    return sources_[source]->read(path).value_or(std::string_view());
  }
  /// Throws an Error at a place of the rule's file.
  [[noreturn]] void fail_at(const Rule& rule, Place place, const std::string& what) const;
  const Screen& screen() const noexcept { return screen_; }
  /// The symbols of tokens and phrases on the tapes of one kind.
  UnitSymbols::Column symbols(std::size_t kind) const noexcept { return unit_symbols_->column(kind); }
  /// The sets of classes that facts can have on tapes: their kind, and a class that a rule gives them.
  const std::vector<std::vector<lexicon::ClassId>>& fact_sets() const noexcept { return fact_sets_; }
  /// The classes of a fact on a tape: its kind, and the class that its rule gives it.
  const std::vector<lexicon::ClassId>& fact_classes(const FactUnit& fact) const {
    return fact_sets_[fact.set - lexicon_->set_count()];
  }
  const std::string& kind_of(const FactUnit& fact) const { return lexicon_->classes().name(fact_classes(fact).front()); }
  /// The signs that a token or phrase of this sort, or a fact, carries: see Screen.
  const Signs& signs(std::uint16_t unit) const noexcept { return unit_symbols_->signs(unit); }
  const Signs& signs(const FactUnit& fact) const noexcept {
    return fact_signs_[(fact.set - lexicon_->set_count()) * lexicon_->cell_count() + fact.cell];
  }

 private:
  friend class Loader;

  [[noreturn]] void fail_at_last_class(const std::string& what) const;
  void compile(std::vector<KindSpec> kinds);
  void number_fact_sets();
  void lay_out_symbols();
  void find_signs();

  std::vector<std::unique_ptr<Source>> sources_;
  std::map<std::pair<std::size_t, std::string>, std::unique_ptr<const lexicon::Table>> tables_;  // by source and path
  std::optional<const lexicon::Lexicon> lexicon_;
  std::vector<ClassSource> class_sources_;
  std::vector<std::unique_ptr<Rule>> rules_;
  std::vector<std::vector<lexicon::ClassId>> fact_sets_;
  std::vector<std::unique_ptr<const KindRules>> kinds_;
  std::optional<UnitSymbols> unit_symbols_;
  Screen screen_;
  std::vector<Signs> fact_signs_;  // by set and cell
};

}  // namespace warta::rules
