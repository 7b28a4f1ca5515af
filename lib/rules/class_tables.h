#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/builder.h"
#include "rules/class_source.h"
#include "rules/errors.h"
#include "rules/rule_file.h"

namespace warta::rules {

using Tables = std::map<std::pair<std::size_t, std::string>, std::unique_ptr<const lexicon::Table>>;

/// How a text must write the words of a class: `capital = true` asks for a capital.
lexicon::LexiconBuilder::Case case_of(const RuleFile& file, const toml::table& spec);

/// A key that is the same for all spellings of a word or phrase that the lexicon does not tell apart.
std::string key_of(std::string_view phrase);

/// A word that a `[[disable]]` takes out of a class.
struct DisabledWord {
  const RuleFile* file;
  const toml::node* node;
  std::string cls, word;
  bool is_found;  // whether an earlier source has it
};

/// The tables that classes are made of. One table may make several classes, each of the rows that its `where` asks for. Whatever
/// extends one of these classes adds its rows to the table, and so to all of them.
class ClassTables {
 public:
  /// The tables must outlive the lexicon.
  ClassTables(lexicon::LexiconBuilder& lexicon, Tables& tables) : lexicon_(lexicon), tables_(tables) {}

  /// Whether the class is made of a table.
  bool has(const std::string& cls) const { return base_of_.contains(cls); }
  void define(const RuleFile& file, const toml::table& spec, const std::string& name, lexicon::ClassId cls);
  /// Adds the rows of the table that `spec` names to the table that the class is made of.
  void extend(const RuleFile& file, const toml::table& spec, const std::string& name);
  /// Adds the rows of a table to a class that is a list of words.
  void add_rows(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) { made_of_table(file, spec, cls); }
  /// Takes the word's rows of earlier sources out of the table that the class is made of.
  void disable(const DisabledWord& word) { base_of_.at(word.cls)->disabled.push_back(word); }
  /// Adds all words to the lexicon; to be called once, when all definitions, extensions and disabled words are known.
  void add_entries();
  /// If the class of `spec` is made of a table, adds its rows in force and the table's columns to `source`.
  void describe(const toml::table& spec, ClassSource& source) const;

 private:
  using Conditions = std::vector<std::pair<std::string, std::string>>;  // a column, and what its cell must be
  /// A table, and the conditions on those of its rows that count.
  struct Sheet {
    const lexicon::Table* table;
    std::size_t source;  // the number of the source that names it
    std::string text;    // the column of the words; empty for the one that the class names
    Conditions where;
    lexicon::LexiconBuilder::Case letters;
  };
  /// For each word the number of the last source that has or disables it: in any case, and in one exact spelling.
  struct Latest {
    std::map<std::string, std::size_t> any, exact;
  };
  struct Class {
    const RuleFile* file;
    const toml::table* spec;
    lexicon::ClassId id;
    std::string text;
    Conditions where;
    lexicon::LexiconBuilder::Case letters;
    Latest latest;
    std::vector<std::string_view> rows;  // the words of the rows in force
    std::set<std::string> seen;          // the keys of users' words: only these are looked over
    std::vector<RepeatedRow> repeated;
  };
  struct Base {
    std::vector<Sheet> sheets;  // the first is the table that the classes are made of
    std::vector<Class> classes;
    std::vector<DisabledWord> disabled;
    std::map<std::string, std::vector<std::string>, std::less<>> values;  // the values that a column may have
  };
  /// The conditions on the rows of one table.
  class Selection;
  /// A class with its conditions on the rows of the sheet at hand.
  struct View;

  /// The base of a table, which is made if there is none.
  Base& base_of(const lexicon::Table& table, std::size_t source);
  Base& made_of_table(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls);
  const lexicon::Table& open(const RuleFile& file, const toml::node& node);
  static Conditions conditions_of(const RuleFile& file, const toml::table& spec, const lexicon::Table& table);
  static void read_values(const RuleFile& file, const toml::table& spec, Base& base);
  static void expect_columns(const RuleFile& file, const toml::table& spec, const std::string& cls, const Base& base,
                             const lexicon::Table* own);
  static void check_rows(const Base& base, const Sheet& sheet, Errors& errors);
  static void expect_found(const DisabledWord& word, const Base& base);
  static Latest latest_of(Base& base, const Class& cls);
  void add_entries(Base& base);
  void add_rows(const Sheet& sheet, std::size_t text, lexicon::LexiconBuilder::Case letters, const std::vector<View>& views);
  static bool is_overridden(const Class& cls, std::string_view word, bool exact, std::size_t source);
  static void note_row(Class& cls, const Sheet& sheet, std::size_t row, std::size_t text);

  lexicon::LexiconBuilder& lexicon_;
  Tables& tables_;
  std::vector<std::unique_ptr<Base>> bases_;
  std::map<std::string, Base*> base_of_;  // by the name of a class
};

}  // namespace warta::rules
