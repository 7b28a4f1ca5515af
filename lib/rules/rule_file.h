#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "rules/source.h"

namespace warta::rules {

/// A parsed rule file. These functions throw an Error that names the place of what is wrong.
struct RuleFile {
  std::string path;
  std::string_view content;
  toml::table root;
  Source* source;
  std::size_t source_number;  // the source's place in the order of the sources
};

/// Reads a file. Throws Error if it cannot be read, is not TOML, or has another table than rule files have.
RuleFile read_rule_file(const std::string& path, Source& source, std::size_t source_number);
/// The same without the examples of its rules, which are two thirds of what a parser has to read. Lines keep their numbers.
RuleFile read_tested_rule_file(const std::string& path, Source& source, std::size_t source_number);

/// The content without examples, each of their lines empty. It must be formatted as the built-in files are: a list of examples
/// begins behind its key at the head of a line, and ends with the first line whose last character is a bracket.
std::string without_examples(std::string_view content);

[[noreturn]] void fail(const RuleFile& file, toml::source_position at, const std::string& what);
[[noreturn]] void fail(const RuleFile& file, const toml::node& node, const std::string& what);

/// Fails at a key that should be one of the slots of a pattern.
[[noreturn]] void fail_unknown_slot(const RuleFile& file, const toml::key& key, const std::vector<std::string>& slots);

/// The place in the file of byte `offset` of a string value.
toml::source_position position_in(const RuleFile& file, const toml::node& node, std::string_view value, std::size_t offset);

/// The values as the list "a, b" for an error: "nothing" for an empty value, "none" where there is no value.
std::string listed(const std::vector<std::string>& values);

/// The place of a node, as "file:line".
std::string place_of(const RuleFile& file, const toml::node& node);

/// The value of a node that must be a string; `what` names it in the error.
std::string text_of(const RuleFile& file, const toml::node& node, std::string_view what);
/// The string of a key that must be there and not be empty.
std::string required(const RuleFile& file, const toml::table& table, std::string_view key);
/// The same for a name, which may have ASCII letters, digits and `marks`.
std::string required_name(const RuleFile& file, const toml::table& table, std::string_view key, std::string_view marks = "_");
/// The list of a key; null where the key is missing. `what` says in the error what the list should hold.
const toml::array* list_of(const RuleFile& file, const toml::table& table, std::string_view key, std::string_view what);
void refuse_unknown_keys(const RuleFile& file, const toml::table& table, std::initializer_list<std::string_view> known);
/// The tables of the array of tables `[[key]]`; none where it is missing.
std::vector<const toml::table*> tables_of(const RuleFile& file, std::string_view key);

}  // namespace warta::rules
