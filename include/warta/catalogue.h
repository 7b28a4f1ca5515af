#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <warta/export.h>
#include <warta/extractor.h>
#include <warta/rules.h>

namespace warta {

/// A rule as its author describes it.
struct RuleDescription {
  /// "file/name".
  std::string name;
  std::string kind;      ///< The kind of its facts.
  std::string file;      ///< The path of its file, as it was given.
  std::size_t line = 0;  ///< The line where it begins, from 1.
  std::string pattern;   ///< As it is written.
  std::string note;      ///< What it finds, and why it is so.
  /// Its slots in the order of the pattern, with the types that the rule says they have; empty where it says none.
  std::vector<std::pair<std::string, std::string>> slots;
  std::vector<std::string> accept;  ///< Texts in which it finds a fact.
  std::vector<std::string> reject;  ///< Texts in which it finds none.
  std::vector<std::string> todo;    ///< Texts in which it should find one and does not yet.
  bool is_of_own_kind = false;      ///< Whether its kind is a user's own, and none of the built-in ones.
};

/// The rules in force, in the order of kinds and then of their files. Throws `Error` as an `Extractor` does.
WARTA_EXPORT std::vector<RuleDescription> describe_rules(const Options& options = {},
                                                         ExampleScope scope = ExampleScope::all_rules);
/// The same for the rules that an extractor has.
WARTA_EXPORT std::vector<RuleDescription> describe_rules(const Extractor& extractor,
                                                         ExampleScope scope = ExampleScope::all_rules);

/// What a class is made of.
enum class ClassForm : std::uint8_t {
  shape,  ///< Tokens by how they are written: `Cap`.
  place,  ///< Tokens by where they stand in their line: `inner`, `glued`.
  facts,  ///< Facts of a kind, or of rules with a `class` of their own: `number`.
  words,  ///< A list in a rule file.
  table,  ///< Rows of a table.
  regex,  ///< Tokens that a regular expression matches.
  group,  ///< Other classes.
};

/// "shape", "place", "facts", "words", "table", "regex", "group".
WARTA_EXPORT std::string_view to_string(ClassForm form) noexcept;

/// A class that patterns may name, with all that extends it.
struct ClassDescription {
  std::string name;                   ///< As patterns write it between angle brackets.
  ClassForm form = ClassForm::words;  ///< What it is made of.
  std::string file;                   ///< The rule file that defines it; empty for shapes, places and facts.
  std::size_t line = 0;               ///< The line of its name, from 1; 0 where there is no file.
  /// The words and phrases of lists and tables in their order, the regular expression, or the members of a group.
  std::vector<std::string> entries;
  /// The columns of a table, each with the values that its cells may have; no values where any will do.
  std::vector<std::pair<std::string, std::vector<std::string>>> columns;
};

/// All classes: shapes, places and facts first, then those of rule files in the order of the files.
///
/// \code{.cpp}
/// const std::vector<warta::ClassDescription> classes = warta::describe_classes(warta::Extractor());
/// assert(classes.front().name == "lower" && classes.front().form == warta::ClassForm::shape);
/// \endcode
WARTA_EXPORT std::vector<ClassDescription> describe_classes(const Extractor& extractor);
/// The class of this name. Throws std::invalid_argument where there is none; the message suggests the nearest name.
WARTA_EXPORT ClassDescription describe_class(const Extractor& extractor, std::string_view name);

}  // namespace warta
