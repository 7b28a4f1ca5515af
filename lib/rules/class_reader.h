#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "lexicon/lexicon.h"
#include "rules/class_source.h"
#include "rules/rule_file.h"

namespace warta::rules {

using Tables = std::map<std::string, std::unique_ptr<const lexicon::Table>, std::less<>>;

/// Where a rule file first gives facts the name, as a kind or as the `class` of a rule; null for built-in kinds.
struct FactClass {
  const RuleFile* file = nullptr;
  const toml::node* node = nullptr;
};
using FactClasses = std::map<std::string, FactClass, std::less<>>;

/// A class of words or facts is refused where it has the name of a shape or of a place in the line.
void refuse_token_class(const RuleFile& file, const toml::node& node, const lexicon::Classes& classes, const std::string& name);

/// Reads `[[class]]` tables into a lexicon, in three rounds over all files: definitions, then what extends them, then
/// groups, whose members may stand behind them.
class ClassReader {
 public:
  /// `fact_classes` are names that no class may have. All must outlive the reader; the tables must outlive the lexicon.
  ClassReader(lexicon::Lexicon& lexicon, Tables& tables, const FactClasses& fact_classes)
      : lexicon_(lexicon), tables_(tables), fact_classes_(fact_classes) {}

  /// Returns what it has read, in the order of the files.
  std::vector<ClassSource> read(const std::vector<RuleFile>& files);

 private:
  void define(const RuleFile& file, const toml::table& spec);
  void refuse_fact_class(const RuleFile& file, const toml::node& node, const std::string& name) const;
  void extend(const RuleFile& file, const toml::table& spec);
  void add_group(const RuleFile& file, const toml::table& spec);
  void add_entries(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls);
  void add_words(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls);
  void add_table(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls);
  void add_regex(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls);
  const lexicon::Table& open_table(const RuleFile& file, const toml::node& node);
  void expect_columns(const RuleFile& file, const toml::table& spec, const std::string& cls);

  lexicon::Lexicon& lexicon_;
  Tables& tables_;
  const FactClasses& fact_classes_;
  std::map<std::string, std::string> defined_;                           // to its place
  std::map<const toml::table*, std::vector<std::string_view>> rows_of_;  // of classes that are tables
  std::map<std::string, const lexicon::Table*> table_of_;                // of classes that are tables, the one that defines them
};

}  // namespace warta::rules
