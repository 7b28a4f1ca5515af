#include "rules/rule_file.h"

#include <algorithm>
#include <array>
#include <utility>

#include <warta/error.h>

#include "rules/places.h"
#include "rules/suggestion.h"
#include "text/ascii.h"

namespace warta::rules {
namespace {

/// The tables that a file may hold.
constexpr std::array<std::string_view, 4> table_names = {"class", "part", "rule", "disable"};

/// What an author has most often done where the parser says this, as a hint behind its words; else empty.
std::string_view hint_for(std::string_view description) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> hints = {
      {{"control characters", "; is the quote closed in this line?"},
       {"unknown escape sequence", "; patterns are best written in single quotes, where a backslash is one"},
       {"could not determine value type", "; text stands in straight quotes, \"…\" or '…'"}}};
  const auto* const hint = std::find_if(hints.begin(), hints.end(),
                                        [&](const auto& h) { return description.find(h.first) != std::string_view::npos; });
  return hint == hints.end() ? std::string_view() : hint->second;
}

RuleFile open_rule_file(const std::string& path, Source& source, std::size_t source_number) {
  const auto content = source.read(path);
  if (!content) throw Error(path, 0, 0, "cannot be read");
  return {path, *content, {}, &source, source_number};
}

/// Parses what is to be read of the file's content.
void parse(RuleFile& file, std::string_view text) {
  try {
    file.root = toml::parse(text, file.path);
  } catch (const toml::parse_error& e) {
    fail(file, e.source().begin, std::string(e.description()).append(hint_for(e.description())));
  }
  for (const auto& [key, node] : file.root)
    if (std::find(table_names.begin(), table_names.end(), key.str()) == table_names.end())
      fail(file, key.source().begin, "expected [[class]], [[part]], [[rule]] or [[disable]]");
}

bool begins_examples(std::string_view line) {
  return line.starts_with("accept = [") || line.starts_with("reject = [") || line.starts_with("todo = [");
}

}  // namespace

RuleFile read_rule_file(const std::string& path, Source& source, std::size_t source_number) {
  RuleFile file = open_rule_file(path, source, source_number);
  parse(file, file.content);
  return file;
}

RuleFile read_tested_rule_file(const std::string& path, Source& source, std::size_t source_number) {
  RuleFile file = open_rule_file(path, source, source_number);
  parse(file, without_examples(file.content));
  return file;
}

std::string without_examples(std::string_view content) {
  std::string rest;
  rest.reserve(content.size());
  bool is_in_examples = false;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view line = content.substr(begin, end - begin);
    is_in_examples = is_in_examples || begins_examples(line);
    if (!is_in_examples) rest += line;
    rest += '\n';
    if (line.ends_with(']')) is_in_examples = false;
    begin = end + 1;
  }
  return rest;
}

void fail(const RuleFile& file, toml::source_position at, const std::string& what) {
  throw Error(file.path, at.line, at.column, what, line_of(file.content, at.line));
}

void fail(const RuleFile& file, const toml::node& node, const std::string& what) { fail(file, node.source().begin, what); }

void fail_unknown_slot(const RuleFile& file, const toml::key& key, const std::vector<std::string>& slots) {
  const std::string name(key.str());
  fail(file, key.source().begin,
       "the pattern has no slot '" + name + "' (it has: " + listed(slots) + ")" + did_you_mean(name, slots));
}

std::string listed(const std::vector<std::string>& values) {
  std::string list;
  for (const std::string& value : values) list += (list.empty() ? "" : ", ") + (value.empty() ? "nothing" : value);
  return list.empty() ? "none" : list;
}

toml::source_position position_in(const RuleFile& file, const toml::node& node, std::string_view value, std::size_t offset) {
  const toml::source_position begin = node.source().begin;
  const Place place = place_in_string(file.content, {begin.line, begin.column}, value, offset);
  return {static_cast<toml::source_index>(place.line), static_cast<toml::source_index>(place.column)};
}

std::string text_of(const RuleFile& file, const toml::node& node, std::string_view what) {
  const auto value = node.value<std::string>();
  if (!node.is_string() || !value) fail(file, node, "expected " + std::string(what) + " as a string");
  return *value;
}

std::string place_of(const RuleFile& file, const toml::node& node) {
  return file.path + ":" + std::to_string(node.source().begin.line);
}

std::string required(const RuleFile& file, const toml::table& table, std::string_view key) {
  const toml::node* node = table.get(key);
  if (node == nullptr) fail(file, table, "expected the key '" + std::string(key) + "'");
  const std::string value = text_of(file, *node, "'" + std::string(key) + "'");
  if (value.empty()) fail(file, *node, "'" + std::string(key) + "' is empty");
  return value;
}

std::string required_name(const RuleFile& file, const toml::table& table, std::string_view key, std::string_view marks) {
  const std::string name = required(file, table, key);
  const auto is_of_name = [&](char c) {
    return text::is_ascii_letter(c) || text::is_ascii_digit(c) || marks.find(c) != std::string_view::npos;
  };
  if (std::all_of(name.begin(), name.end(), is_of_name)) return name;
  std::string what = "letters, digits";
  for (const char& mark : marks) what += std::string(&mark == &marks.back() ? " and " : ", ") + mark;
  fail(file, *table.get(key), "expected '" + std::string(key) + "' as a name of " + what);
}

const toml::array* list_of(const RuleFile& file, const toml::table& table, std::string_view key, std::string_view what) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return nullptr;
  if (node->as_array() == nullptr) fail(file, *node, "expected '" + std::string(key) + "' as a list of " + std::string(what));
  return node->as_array();
}

void refuse_unknown_keys(const RuleFile& file, const toml::table& table, std::initializer_list<std::string_view> known) {
  for (const auto& [key, node] : table)
    if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
      std::string list;
      for (const std::string_view k : known) list += (list.empty() ? "" : ", ") + std::string(k);
      fail(file, key.source().begin,
           "unknown key '" + std::string(key.str()) + "' (known: " + list + ")" +
               did_you_mean(key.str(), std::span(known.begin(), known.size())));
    }
}

std::vector<const toml::table*> tables_of(const RuleFile& file, std::string_view key) {
  std::vector<const toml::table*> tables;
  const toml::node* node = file.root.get(key);
  if (node == nullptr) return tables;
  if (!node->is_array_of_tables()) fail(file, *node, "expected [[" + std::string(key) + "]]");
  for (const toml::node& table : *node->as_array()) tables.push_back(table.as_table());
  return tables;
}

}  // namespace warta::rules
