#include <warta/catalogue.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

#include "enumerators.h"
#include "extractor_access.h"
#include "rules/example_book.h"
#include "rules/suggestion.h"
#include "workshop/scope.h"

namespace warta {
namespace {

std::vector<std::string> texts_of(const std::vector<rules::Example>& examples) {
  std::vector<std::string> texts;
  for (const rules::Example& example : examples) texts.push_back(example.text);
  return texts;
}

RuleDescription describe(const rules::Rule& rule, const rules::KindSpec& kind, const rules::Examples& examples) {
  RuleDescription description{rule.name,
                              rule.kind,
                              rule.file,
                              rule.line,
                              rule.pattern_text,
                              rule.note,
                              {},
                              texts_of(examples.accept),
                              texts_of(examples.reject),
                              texts_of(examples.todo),
                              kind.is_open};
  std::vector<std::string> slots;
  rules::collect_slots(rule.pattern, slots);
  for (std::string& slot : slots) {
    const auto type = rule.slot_types.find(slot);
    description.slots.emplace_back(std::move(slot), type == rule.slot_types.end() ? "" : std::string(name_of(type->second)));
  }
  return description;
}

/// Lists the classes in the order in which they are met, each once.
class ClassList {
 public:
  explicit ClassList(const rules::RuleSet& rules) : rules_(rules) {}

  std::vector<ClassDescription> run() {
    for (const std::string_view shape : text::shape_names) add(std::string(shape), ClassForm::shape);
    for (const lexicon::ClassId place : {lexicon::Classes::inner, lexicon::Classes::glued})
      add(rules_.lexicon().classes().name(place), ClassForm::place);
    for (const std::vector<lexicon::ClassId>& set : rules_.fact_sets())
      add(rules_.lexicon().classes().name(set.back()), ClassForm::facts);
    for (const rules::ClassSource& source : rules_.class_sources())
      if (!source.extends) define(source);
    for (const rules::ClassSource& source : rules_.class_sources()) add_entries(source);
    return std::move(classes_);
  }

 private:
  ClassDescription& add(const std::string& name, ClassForm form) {
    const auto [known, is_new] = index_.emplace(name, classes_.size());
    if (is_new) classes_.push_back({name, form, {}, 0, {}, {}});
    return classes_[known->second];
  }

  static ClassForm form_of(const rules::ClassSource& source) {
    if (!source.words.empty()) return ClassForm::words;
    if (!source.rows.empty()) return ClassForm::table;
    return source.regex.empty() ? ClassForm::group : ClassForm::regex;
  }

  void define(const rules::ClassSource& source) {
    ClassDescription& described = add(source.name, form_of(source));
    described.file = source.file;
    described.line = source.place.line;
    for (const auto& [column, values] : source.columns) described.columns.emplace_back(column, values);
  }

  void add_entries(const rules::ClassSource& source) {
    std::vector<std::string>& entries = classes_[index_.at(source.name)].entries;
    for (const auto& [word, place] : source.words) entries.push_back(word);
    entries.insert(entries.end(), source.rows.begin(), source.rows.end());
    entries.insert(entries.end(), source.members.begin(), source.members.end());
    if (!source.regex.empty()) entries.push_back(source.regex);
  }

  const rules::RuleSet& rules_;
  std::map<std::string, std::size_t> index_;
  std::vector<ClassDescription> classes_;
};

}  // namespace

std::string_view to_string(ClassForm form) noexcept { return name_of(form); }

std::vector<ClassDescription> describe_classes(const Extractor& extractor) {
  return ClassList(ExtractorAccess::pipeline(extractor).rules()).run();
}

ClassDescription describe_class(const Extractor& extractor, std::string_view name) {
  std::vector<ClassDescription> classes = describe_classes(extractor);
  const auto found = std::find_if(classes.begin(), classes.end(), [&](const ClassDescription& cls) { return cls.name == name; });
  if (found != classes.end()) return std::move(*found);
  throw std::invalid_argument("unknown class '" + std::string(name) + "'" +
                              rules::did_you_mean(name, ExtractorAccess::pipeline(extractor).rules().lexicon().classes()));
}

std::vector<RuleDescription> describe_rules(const Options& options, ExampleScope scope) {
  return describe_rules(Extractor(options), scope);
}

std::vector<RuleDescription> describe_rules(const Extractor& extractor, ExampleScope scope) {
  std::vector<RuleDescription> all;
  const rules::RuleSet& rules = ExtractorAccess::pipeline(extractor).rules();
  const std::size_t first = workshop::first_source(scope);
  const rules::ExampleBook examples(rules, first);
  for (const auto& kind : rules.kinds())
    for (const rules::Rule* rule : kind->rules)
      if (rule->source >= first) all.push_back(describe(*rule, kind->spec, examples.of(*rule)));
  return all;
}

}  // namespace warta
