#include "rules/rule_set.h"

#include <algorithm>

#include <warta/error.h>

#include "lexicon/builder.h"
#include "lexicon/too_many.h"
#include "rules/impossible.h"
#include "rules/loader.h"

namespace warta::rules {
namespace {

std::vector<Element> elements_of(const std::vector<const Rule*>& rules) {
  std::set<Element> elements;
  for (const Rule* rule : rules) {
    collect_elements(rule->pattern, elements);
    for (const Guard& guard : rule->guards) collect_elements(guard.pattern, elements);
  }
  return {elements.begin(), elements.end()};
}

/// The kind, to which the slots of its rules are added if it is open.
KindSpec with_slots(KindSpec kind, const std::vector<const Rule*>& rules) {
  if (kind.is_open)
    for (const Rule* rule : rules) collect_slots(rule->pattern, kind.slots);
  return kind;
}

constexpr std::string_view ways_out =
    ": put words that patterns name one by one into a class, name classes that other rules of the kind name, or give the facts a "
    "kind of their own";

/// The first rule, in their order, with which the rules of a kind need more symbols or instructions than there are.
const Rule& first_too_many(const KindSpec& spec, const std::vector<const Rule*>& rules, const lexicon::Lexicon& lexicon,
                           const std::vector<std::vector<lexicon::ClassId>>& fact_sets) {
  std::size_t fit = 0, too_many = rules.size();
  while (fit + 1 < too_many) {
    const std::size_t some = (fit + too_many) / 2;
    try {
      KindRules(spec, {rules.begin(), rules.begin() + static_cast<std::ptrdiff_t>(some)}, lexicon, fact_sets);
      fit = some;
    } catch (const lexicon::TooMany&) {
      too_many = some;
    }
  }
  return *rules[too_many - 1];
}

}  // namespace

KindRules::KindRules(KindSpec kind, std::vector<const Rule*> its_rules, const lexicon::Lexicon& lexicon,
                     const std::vector<std::vector<lexicon::ClassId>>& fact_sets)
    : spec(with_slots(std::move(kind), its_rules)),
      rules(std::move(its_rules)),
      elements(elements_of(rules)),
      alphabet(lexicon, elements, fact_sets),
      matcher(rules, spec.slots, alphabet) {}

RuleSet::RuleSet(std::vector<std::unique_ptr<Source>> sources, std::vector<KindSpec> kinds) : sources_(std::move(sources)) {
  try {
    lexicon::LexiconBuilder builder;
    Loader(*this, builder, kinds).load();
    lexicon_.emplace(std::move(builder).build());
    number_fact_sets();
  } catch (const lexicon::TooMany& e) {
    fail_at_last_class(e.what());
  }
  compile(std::move(kinds));
}

/// Throws what all files have too much of together. The error is at the last class, since whoever added last can do with less.
void RuleSet::fail_at_last_class(const std::string& what) const {
  if (class_sources_.empty()) throw Error(sources_.back()->rule_files().back(), 0, 0, what);
  const ClassSource& last = class_sources_.back();
  throw Error(last.file, last.place.line, last.place.column, "the classes of all files: " + what,
              line_of(file_content(last.file, last.source), last.place.line));
}

void RuleSet::compile(std::vector<KindSpec> kinds) {
  for (const std::unique_ptr<Rule>& rule : rules_) {
    if (find_kind(kinds, rule->kind) != nullptr) continue;
    kinds.push_back({.name = rule->kind});
    kinds.back().is_open = true;
  }
  std::vector<std::vector<lexicon::ClassId>> closed_sets;
  for (const std::vector<lexicon::ClassId>& set : fact_sets_) closed_sets.push_back(lexicon_->with_groups(set));
  for (const KindSpec& spec : kinds) {
    std::vector<const Rule*> rules;
    for (const std::unique_ptr<Rule>& rule : rules_)
      if (rule->kind == spec.name) rules.push_back(rule.get());
    try {
      kinds_.push_back(std::make_unique<const KindRules>(spec, rules, *lexicon_, closed_sets));
    } catch (const lexicon::TooMany& e) {
      const Rule& rule = first_too_many(spec, rules, *lexicon_, closed_sets);
      fail_at(rule, rule.pattern_place, "kind '" + spec.name + "': " + e.what() + std::string(ways_out));
    }
  }
  refuse_impossible(*this);
  find_signs();
  lay_out_symbols();
}

void RuleSet::fail_at(const Rule& rule, Place place, const std::string& what) const {
  throw Error(rule.file, place.line, place.column, what, line_of(file_content(rule.file, rule.source), place.line));
}

/// Fills the table of symbols row by row, since each row is a cache line.
void RuleSet::lay_out_symbols() {
  const auto units = static_cast<std::uint16_t>(lexicon_->unit_parts().size());
  unit_symbols_.emplace(units, kinds_.size());
  for (std::uint16_t unit = 0; unit < units; ++unit) {
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) unit_symbols_->set(kind, unit, kinds_[kind]->alphabet.symbol(unit));
    unit_symbols_->set_signs(unit, screen_.signs([&](std::size_t kind) { return symbols(kind)[unit]; }));
  }
}

/// Gives each rule the number of the set of classes that its facts have on the tapes of later kinds.
void RuleSet::number_fact_sets() {
  for (const std::unique_ptr<Rule>& rule : rules_) {
    std::vector<lexicon::ClassId> classes{*lexicon_->classes().find(rule->kind)};
    if (!rule->fact_class.empty()) classes.push_back(*lexicon_->classes().find(rule->fact_class));
    const auto found = std::find(fact_sets_.begin(), fact_sets_.end(), classes);
    rule->fact_set = static_cast<std::uint16_t>(lexicon_->set_count() + static_cast<std::size_t>(found - fact_sets_.begin()));
  }
  if (lexicon_->set_count() + fact_sets_.size() > 0xFFFF)
    throw lexicon::TooMany("words and facts are in more than 65535 sets of classes");
}

void RuleSet::find_signs() {
  for (const auto& kind : kinds_) screen_.add(kind->rules, kind->alphabet);
  const std::vector<std::uint16_t> cells = lexicon_->plain_cells();
  fact_signs_.resize(fact_sets_.size() * lexicon_->cell_count());
  for (std::size_t set = 0; set < fact_sets_.size(); ++set)
    for (const std::uint16_t cell : cells)
      fact_signs_[set * lexicon_->cell_count() + cell] = screen_.signs([&](std::size_t kind) {
        return kinds_[kind]->alphabet.symbol(static_cast<std::uint16_t>(lexicon_->set_count() + set), cell);
      });
}

}  // namespace warta::rules
