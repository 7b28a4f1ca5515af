#include "rules/loader.h"

#include <algorithm>

#include "rules/class_reader.h"
#include "rules/errors.h"
#include "rules/overrides.h"
#include "rules/part_reader.h"
#include "rules/rule_reader.h"
#include "text/utf8.h"

namespace warta::rules {

struct Loader::Impl final : Literals {
  Impl(RuleSet& rule_set, lexicon::LexiconBuilder& words, const std::vector<KindSpec>& kind_specs)
      : into(rule_set), lexicon(words), kinds(kind_specs) {}

  RuleSet& into;
  lexicon::LexiconBuilder& lexicon;
  const std::vector<KindSpec>& kinds;
  std::vector<RuleFile> files;
  FactClasses fact_classes;

  lexicon::Classes& classes() { return lexicon.classes(); }

  lexicon::ClassId literal(std::string_view token) override {
    // No class name can hold '=', so no class is meant by accident.
    const std::string name = "=" + text::lower(token);
    if (const lexicon::ClassId* known = classes().find(name)) return *known;
    const lexicon::ClassId cls = classes().add(name);
    lexicon.add(token, cls);
    return cls;
  }

  void read_files() {
    for (std::size_t number = 0; number < into.sources_.size(); ++number) {
      Source& source = *into.sources_[number];
      const auto read = source.is_tested() ? read_tested_rule_file : read_rule_file;
      for (const std::string& path : source.rule_files()) files.push_back(read(path, source, number));
    }
  }

  /// Makes the names of kinds and of the classes that rules give their facts known, before any pattern asks for them. Rules that
  /// are not in force take part, since other rules may still name their classes.
  void name_fact_classes() {
    for (const KindSpec& kind : kinds) {
      fact_classes.emplace(kind.name, FactClass{});
      add_fact_set(kind.name, {});
    }
    Errors errors;
    for (const RuleFile& file : files)
      for (const toml::table* table : tables_of(file, "rule")) errors.attempt([&] { name_fact_classes_of(file, *table); });
    errors.throw_any();
  }

  void name_fact_classes_of(const RuleFile& file, const toml::table& table) {
    const std::string kind = rule_kind(file, table);
    add_fact_class(file, *table.get("kind"), kind);
    add_fact_set(kind, {});
    const toml::node* node = table.get("class");
    if (node == nullptr) return;
    const std::string cls = required_name(file, table, "class");
    add_fact_class(file, *node, cls);
    add_fact_set(kind, cls);
  }

  void add_fact_class(const RuleFile& file, const toml::node& node, const std::string& name) {
    refuse_token_class(file, node, classes(), name);
    fact_classes.emplace(name, FactClass{&file, &node});
  }

  void add_fact_set(const std::string& kind, const std::string& cls) {
    std::vector<lexicon::ClassId> set{classes().add(kind)};
    if (!cls.empty()) set.push_back(classes().add(cls));
    if (std::find(into.fact_sets_.begin(), into.fact_sets_.end(), set) == into.fact_sets_.end())
      into.fact_sets_.push_back(std::move(set));
  }

  void load() {
    read_files();
    name_fact_classes();
    into.class_sources_ = ClassReader(lexicon, into.tables_, fact_classes).read(files);
    PatternNames names{classes(), *this};
    read_parts(files, names);
    Errors errors;
    for (const RuleEntry& entry : rules_in_force(files))
      errors.attempt([&] { into.rules_.push_back(std::make_unique<Rule>(read_rule(*entry.file, *entry.table, kinds, names))); });
    errors.throw_any();
  }
};

Loader::Loader(RuleSet& into, lexicon::LexiconBuilder& lexicon, const std::vector<KindSpec>& kinds)
    : impl_(std::make_unique<Impl>(into, lexicon, kinds)) {}
Loader::~Loader() = default;
void Loader::load() { impl_->load(); }

}  // namespace warta::rules
