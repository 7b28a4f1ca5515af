#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

#include "rules/source.h"

namespace warta::rules {

/// A parsed rule file. Whatever is wrong in it is thrown as Error, with its place.
struct RuleFile {
  std::string path;
  std::string_view content;
  toml::table root;
  Source* source;
  std::size_t source_number;  // among the sources, in their order
};

/// Throws Error where the file cannot be read, is no TOML, or holds anything but `tables`.
RuleFile read_rule_file(const std::string& path, Source& source, std::size_t source_number,
                        std::initializer_list<std::string_view> tables);

[[noreturn]] void fail(const RuleFile& file, toml::source_position at, const std::string& what);
[[noreturn]] void fail(const RuleFile& file, const toml::node& node, const std::string& what);

/// Where byte `offset` of a string value stands in the file.
toml::source_position position_in(const RuleFile& file, const toml::node& node, std::string_view value, std::size_t offset);

/// "file:line".
std::string place_of(const RuleFile& file, const toml::node& node);

/// The node as a string; `what` names it in the error.
std::string text_of(const RuleFile& file, const toml::node& node, std::string_view what);
/// The value of a key that must be there, and not empty.
std::string required(const RuleFile& file, const toml::table& table, std::string_view key);
/// The same, as a name of ASCII letters, digits and `marks`.
std::string required_name(const RuleFile& file, const toml::table& table, std::string_view key, std::string_view marks = "_");
/// The list of a key; null where the key is not there. `what` is what is expected else.
const toml::array* list_of(const RuleFile& file, const toml::table& table, std::string_view key, std::string_view what);
void refuse_unknown_keys(const RuleFile& file, const toml::table& table, std::initializer_list<std::string_view> known);
/// The tables of an array of tables, `[[key]]`.
std::vector<const toml::table*> tables_of(const RuleFile& file, std::string_view key);

}  // namespace warta::rules
