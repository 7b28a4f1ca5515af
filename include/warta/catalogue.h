#pragma once

#include <cstddef>
#include <string>
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
  std::string kind;      ///< Of its facts.
  std::string file;      ///< As its path was given.
  std::size_t line = 0;  ///< From 1.
  std::string pattern;   ///< As it is written.
  std::string note;      ///< What it finds, and why it is so.
  /// Its slots in the order of the pattern, with the types that the rule says they have; empty where it says none.
  std::vector<std::pair<std::string, std::string>> slots;
  std::vector<std::string> accept;  ///< Texts in which it finds a fact.
  std::vector<std::string> reject;  ///< Texts in which it finds none.
  std::vector<std::string> todo;    ///< Texts in which it should find one and does not yet.
};

/// The rules in force, in the order of kinds and then of their files. Throws `Error` as an `Extractor` does.
WARTA_EXPORT std::vector<RuleDescription> describe_rules(const Options& options = {}, ExampleScope scope = ExampleScope::all_rules);

}  // namespace warta
