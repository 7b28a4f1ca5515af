#pragma once

#include <map>
#include <string>
#include <vector>

#include "lexicon/builder.h"
#include "rules/class_source.h"
#include "rules/class_tables.h"
#include "rules/rule_file.h"

namespace warta::rules {

/// Where a rule file first gives facts a name, as their kind or as the `class` of a rule; null for built-in kinds.
struct FactClass {
  const RuleFile* file = nullptr;
  const toml::node* node = nullptr;
};
using FactClasses = std::map<std::string, FactClass, std::less<>>;

/// Refuses a class of words or facts that has the name of a shape or of a place in the line.
void refuse_token_class(const RuleFile& file, const toml::node& node, const lexicon::Classes& classes, const std::string& name);

/// Reads `[[class]]` tables into a lexicon, in rounds over all files: first definitions, then extensions, then the rows of
/// tables, then groups, which may name classes that stand behind them. All errors of one round are thrown together.
class ClassReader {
 public:
  /// `fact_classes` are the names that no class may have. All must outlive the reader, and the tables the lexicon.
  ClassReader(lexicon::LexiconBuilder& lexicon, Tables& tables, const FactClasses& fact_classes)
      : lexicon_(lexicon), class_tables_(lexicon, tables), fact_classes_(fact_classes) {}

  /// Returns the classes that it has read, in the order of the files.
  std::vector<ClassSource> read(const std::vector<RuleFile>& files);

 private:
  struct Definition {
    const RuleFile* file;
    const toml::table* spec;
  };

  void read_disabled(const RuleFile& file, const toml::table& spec);
  void disable_rows();
  /// Whether a later source than the file's takes the word out of the list.
  bool is_disabled(const RuleFile& file, const std::string& cls, const std::string& word);
  void define(const RuleFile& file, const toml::table& spec);
  void refuse_fact_class(const RuleFile& file, const toml::node& node, const std::string& name) const;
  void extend(const RuleFile& file, const toml::table& spec);
  bool is_made_of_tables(const std::string& name) const;
  void add_group(const RuleFile& file, const toml::table& spec);
  void add_entries(const RuleFile& file, const toml::table& spec, const std::string& name, lexicon::ClassId cls);
  void add_words(const RuleFile& file, const toml::table& spec, const std::string& name, lexicon::ClassId cls);
  void add_regex(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls);

  lexicon::LexiconBuilder& lexicon_;
  ClassTables class_tables_;
  const FactClasses& fact_classes_;
  std::map<std::string, Definition> defined_;
  std::vector<DisabledWord> disabled_;
};

}  // namespace warta::rules
