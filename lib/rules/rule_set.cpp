#include "rules/rule_set.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

#include <warta/error.h>

#include "rules/loader.h"

namespace warta::rules {
namespace {

std::vector<const PatternNode*> patterns(const Rule& rule) {
  std::vector<const PatternNode*> all{&rule.pattern};
  for (const std::optional<PatternNode>* guard : {&rule.before, &rule.after, &rule.not_before, &rule.not_after})
    if (*guard) all.push_back(&**guard);
  return all;
}

std::vector<Element> elements_of(const std::vector<const Rule*>& rules) {
  std::vector<Element> elements;
  for (const Rule* rule : rules)
    for (const PatternNode* pattern : patterns(*rule)) collect_elements(*pattern, elements);
  return elements;
}

std::string describe(const Element& element, const lexicon::Classes& classes) {
  std::string out = "<" + classes.name(element.cls);
  for (const lexicon::ClassId cls : element.not_in) out += " -" + classes.name(cls);
  return out + ">";
}

/// A pattern with an element that nothing is would never match, and nobody would see why.
void refuse_impossible(const KindRules& kind, const lexicon::Classes& classes) {
  for (const Rule* rule : kind.rules) {
    std::vector<Element> elements;
    for (const PatternNode* pattern : patterns(*rule)) collect_elements(*pattern, elements);
    for (const Element& element : elements)
      if (kind.alphabet.bracket(element).empty())
        throw Error(rule->file, rule->line, 1, "rule '" + rule->name + "': nothing can be " + describe(element, classes));
  }
}

}  // namespace

KindRules::KindRules(KindSpec kind, std::vector<const Rule*> its_rules, const lexicon::Lexicon& lexicon,
                     const std::vector<std::vector<lexicon::ClassId>>& fact_sets)
    : spec(std::move(kind)),
      rules(std::move(its_rules)),
      elements(elements_of(rules)),
      alphabet(lexicon, elements, fact_sets),
      keys(key_symbols(rules, alphabet)),
      matcher(rules, alphabet) {}

RuleSet::RuleSet(std::vector<std::unique_ptr<Source>> sources, std::vector<KindSpec> kinds) : sources_(std::move(sources)) {
  Loader(*this, kinds).load();
  compile(std::move(kinds));
}

void RuleSet::compile(std::vector<KindSpec> kinds) {
  try {
    lexicon_.finish();
  } catch (const std::invalid_argument& e) {
    throw Error("rules", 0, 0, e.what());
  }
  for (const std::unique_ptr<Rule>& rule : rules_) {
    const bool is_known = std::any_of(kinds.begin(), kinds.end(), [&](const KindSpec& k) { return k.name == rule->kind; });
    if (!is_known) kinds.push_back({rule->kind, {}, true});
  }
  std::vector<std::vector<lexicon::ClassId>> closed_sets;
  for (const std::vector<lexicon::ClassId>& set : fact_sets_) closed_sets.push_back(lexicon_.with_groups(set));
  for (const KindSpec& spec : kinds) {
    std::vector<const Rule*> rules;
    for (const std::unique_ptr<Rule>& rule : rules_)
      if (rule->kind == spec.name) rules.push_back(rule.get());
    try {
      kinds_.push_back(std::make_unique<const KindRules>(spec, std::move(rules), lexicon_, closed_sets));
    } catch (const std::logic_error& e) {
      throw Error("rules", 0, 0, "kind '" + spec.name + "': " + e.what());
    }
    refuse_impossible(*kinds_.back(), lexicon_.classes());
  }
  find_interests();
}

void RuleSet::find_interests() {
  if (kinds_.size() > 32) throw Error("rules", 0, 0, "more than 32 kinds of facts");
  const std::size_t cells = lexicon_.cell_count();
  interests_.resize(lexicon_.set_count() * cells);
  for (std::uint16_t set = 0; set < lexicon_.set_count(); ++set)
    for (const std::uint16_t cell : lexicon_.set_cells(set))
      for (std::size_t k = 0; k < kinds_.size(); ++k)
        if (!kinds_[k]->spec.sees_line_heads && (kinds_[k]->alphabet.has_any() || kinds_[k]->alphabet.symbol(set, cell) != Alphabet::first_unit))
          interests_[set * cells + cell] |= 1U << k;
}

std::vector<TokenList> RuleSet::list_tokens(const lexicon::Document& document) const {
  std::vector<TokenList> lists(kinds_.size());
  const std::size_t cells = lexicon_.cell_count();
  for (std::uint32_t token = 0; token < document.sets.size(); ++token)
    for (std::uint32_t kinds = interests_[document.sets[token] * cells + document.cells[token]]; kinds != 0; kinds &= kinds - 1)
      lists[static_cast<std::size_t>(std::countr_zero(kinds))].push_back(token);
  return lists;
}

std::size_t RuleSet::kind_index(std::string_view name) const {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(), [&](const auto& k) { return k->spec.name == name; });
  if (found == kinds_.end()) throw std::out_of_range("no kind " + std::string(name));
  return static_cast<std::size_t>(found - kinds_.begin());
}

std::uint16_t RuleSet::fact_set(const Rule& rule) const {
  std::vector<lexicon::ClassId> classes{*lexicon_.classes().find(rule.kind)};
  if (!rule.fact_class.empty()) classes.push_back(*lexicon_.classes().find(rule.fact_class));
  const auto found = std::find(fact_sets_.begin(), fact_sets_.end(), classes);
  return static_cast<std::uint16_t>(lexicon_.set_count() + static_cast<std::size_t>(found - fact_sets_.begin()));
}

const lexicon::Table& RuleSet::table(std::string_view path) const {
  const auto found = tables_.find(path);
  if (found == tables_.end()) throw std::out_of_range("no table " + std::string(path));
  return *found->second;
}

}  // namespace warta::rules
