#include "rules/class_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <stdexcept>

#include <warta/error.h>

#include "rules/suggestion.h"
#include "text/utf8.h"

namespace warta::rules {
namespace {

using Case = lexicon::Lexicon::Case;
using Condition = std::pair<std::size_t, std::string>;  // a column, and what its cell must be

/// What a class is made of; it has one of them.
constexpr std::array<std::string_view, 4> forms = {"words", "table", "regex", "any"};

text::Shape shape_of(const RuleFile& file, const toml::node& node) {
  const std::string name = text_of(file, node, "a shape");
  const auto found = std::find(text::shape_names.begin(), text::shape_names.end(), name);
  if (found == text::shape_names.end()) fail(file, node, "unknown shape '" + name + "'" + did_you_mean(name, text::shape_names));
  return static_cast<text::Shape>(found - text::shape_names.begin());
}

void expect_one_form(const RuleFile& file, const toml::table& spec) {
  const auto count = std::count_if(forms.begin(), forms.end(), [&](std::string_view form) { return spec.contains(form); });
  if (count != 1) fail(file, spec, "expected one of 'words', 'table', 'regex' and 'any'");
}

/// How the words of a class are to be written: `capital = true` asks for a capital.
Case case_of(const RuleFile& file, const toml::table& spec) {
  const toml::node* capital = spec.get("capital");
  if (capital == nullptr) return Case::any;
  if (!capital->is_boolean()) fail(file, *capital, "expected 'capital' as true or false");
  return **capital->as_boolean() ? Case::capital : Case::any;
}

std::vector<Condition> conditions_of(const RuleFile& file, const toml::table& spec, const lexicon::Table& table) {
  std::vector<Condition> conditions;
  const toml::node* where = spec.get("where");
  if (where == nullptr) return conditions;
  if (!where->is_table()) fail(file, *where, "expected 'where' as { column = \"value\" }");
  for (const auto& [key, value] : *where->as_table()) {
    const std::size_t column = table.column(key.str());
    if (column == lexicon::Table::npos)
      fail(file, key.source().begin, "the table has no column '" + std::string(key.str()) + "'");
    conditions.emplace_back(column, text_of(file, value, "the value"));
  }
  return conditions;
}

std::vector<std::pair<std::string, Place>> strings_of(const toml::table& spec, std::string_view key) {
  std::vector<std::pair<std::string, Place>> strings;
  if (const toml::array* list = spec.get_as<toml::array>(key))
    for (const toml::node& item : *list)
      strings.emplace_back(*item.value<std::string>(), Place{item.source().begin.line, item.source().begin.column});
  return strings;
}

/// Of what was read before.
ClassSource source_of(const RuleFile& file, const toml::table& spec) {
  const bool extends = spec.contains("extends");
  const toml::node& name = *spec.get(extends ? "extends" : "name");
  const toml::source_position at = name.source().begin;
  ClassSource source{*name.value<std::string>(),
                     file.path,
                     file.source_number,
                     {at.line, at.column},
                     extends,
                     strings_of(spec, "words"),
                     {},
                     spec["regex"].value_or(std::string()),
                     {}};
  for (auto& [member, place] : strings_of(spec, "any")) source.members.push_back(std::move(member));
  return source;
}

void refuse_other_encodings(const std::string& path, std::string_view content) {
  std::size_t line = 1, column = 1;
  for (std::size_t at = 0; at < content.size();) {
    const auto byte = static_cast<unsigned char>(content[at]);
    const text::CodePoint c = byte < 0x80 ? text::CodePoint{byte, 1} : text::decode(content, at);
    if (c.length == 1 && byte >= 0x80) throw Error(path, line, column, "expected UTF-8");
    at += c.length;
    if (byte == '\n') ++line, column = 1;
    else ++column;
  }
}

}  // namespace

void refuse_token_class(const RuleFile& file, const toml::node& node, const lexicon::Classes& classes, const std::string& name) {
  const lexicon::ClassId* known = classes.find(name);
  if (known != nullptr && lexicon::Classes::is_built_in(*known))
    fail(file, node, "'" + name + "' is a shape or a place of tokens: choose another name");
}

std::vector<ClassSource> ClassReader::read(const std::vector<RuleFile>& files) {
  const auto each = [&](auto visit) {
    for (const RuleFile& file : files)
      for (const toml::table* spec : tables_of(file, "class")) visit(file, *spec);
  };
  each([&](const RuleFile& file, const toml::table& spec) {
    if (!spec.contains("extends")) define(file, spec);
  });
  each([&](const RuleFile& file, const toml::table& spec) {
    if (spec.contains("extends")) extend(file, spec);
  });
  std::vector<ClassSource> sources;
  each([&](const RuleFile& file, const toml::table& spec) {
    add_group(file, spec);
    sources.push_back(source_of(file, spec));
    sources.back().rows = std::move(rows_of_[&spec]);
  });
  return sources;
}

void ClassReader::define(const RuleFile& file, const toml::table& spec) {
  refuse_unknown_keys(file, spec, {"name", "extends", "words", "table", "text", "where", "capital", "regex", "shapes", "any"});
  const std::string name = required_name(file, spec, "name");
  const toml::node& node = *spec.get("name");
  refuse_token_class(file, node, lexicon_.classes(), name);
  const auto [first, is_new] = defined_.emplace(name, place_of(file, node));
  if (!is_new)
    fail(file, node,
         "the class '" + name + "' is defined twice, first in " + first->second + "; to add to it, write extends = \"" + name +
             "\" instead of its name");
  refuse_fact_class(file, node, name);
  expect_one_form(file, spec);
  add_entries(file, spec, lexicon_.classes().add(name));
  if (spec.contains("table")) table_of_[name] = &open_table(file, *spec.get("table"));
}

/// Of a class and of facts of one name, whichever stands in the later source has to change.
void ClassReader::refuse_fact_class(const RuleFile& file, const toml::node& node, const std::string& name) const {
  const auto facts = fact_classes_.find(name);
  if (facts == fact_classes_.end()) return;
  const auto& [fact_file, fact_node] = facts->second;
  if (fact_file != nullptr && fact_file->source_number > file.source_number)
    fail(*fact_file, *fact_node,
         "the class '" + name + "' is one of words, " + place_of(file, node) + ": facts need another name");
  fail(file, node,
       "the class '" + name + "' is that of facts: a kind, or the 'class' of a rule" +
           (fact_file == nullptr ? std::string() : ", " + place_of(*fact_file, *fact_node)));
}

void ClassReader::extend(const RuleFile& file, const toml::table& spec) {
  refuse_unknown_keys(file, spec, {"extends", "words", "table", "text", "where", "capital", "regex", "shapes", "any"});
  const std::string name = required(file, spec, "extends");
  if (!defined_.contains(name)) {
    const bool is_given = lexicon_.classes().find(name) != nullptr;
    fail(file, *spec.get("extends"),
         is_given ? "the class '" + name + "' is no list of words: a shape, a place or a kind of facts"
                  : "unknown class '" + name + "'" + did_you_mean(name, lexicon_.classes()));
  }
  expect_one_form(file, spec);
  expect_columns(file, spec, name);
  add_entries(file, spec, *lexicon_.classes().find(name));
}

/// Readers ask the rows of a class for their columns, and a row without them would be read as something else.
void ClassReader::expect_columns(const RuleFile& file, const toml::table& spec, const std::string& cls) {
  const auto defining = table_of_.find(cls);
  if (defining == table_of_.end()) return;
  std::string missing, all;
  const lexicon::Table* own = spec.contains("table") ? &open_table(file, *spec.get("table")) : nullptr;
  for (const std::string_view column : defining->second->columns()) {
    if (column == "case" || column == "note") continue;  // rows may do without
    all += (all.empty() ? "" : ", ") + std::string(column);
    if (own != nullptr && own->column(column) == lexicon::Table::npos)
      missing += (missing.empty() ? "'" : ", '") + std::string(column) + "'";
  }
  if (own == nullptr) fail(file, spec, "the class '" + cls + "' is a table: extend it by a 'table' with the columns " + all);
  if (!missing.empty())
    fail(file, *spec.get("table"), "the class '" + cls + "' is a table with the columns " + all + "; this one has no " + missing);
}

void ClassReader::add_entries(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
  if (spec.contains("words")) add_words(file, spec, cls);
  else if (spec.contains("table")) add_table(file, spec, cls);
  else if (spec.contains("regex")) add_regex(file, spec, cls);
}

void ClassReader::add_group(const RuleFile& file, const toml::table& spec) {
  const toml::node* members = spec.get("any");
  if (members == nullptr) return;
  if (members->as_array() == nullptr) fail(file, *members, "expected 'any' as a list of classes");
  if (members->as_array()->empty()) fail(file, *members, "'any' is empty");
  const lexicon::ClassId group = *lexicon_.classes().find(required(file, spec, spec.contains("extends") ? "extends" : "name"));
  for (const toml::node& member : *members->as_array()) {
    const std::string name = text_of(file, member, "a class");
    const lexicon::ClassId* cls = lexicon_.classes().find(name);
    if (cls == nullptr) fail(file, member, "unknown class '" + name + "'" + did_you_mean(name, lexicon_.classes()));
    lexicon_.add_member(group, *cls);
  }
}

void ClassReader::add_words(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
  const toml::array* words = list_of(file, spec, "words", "strings");
  if (words->empty()) fail(file, *words, "'words' is empty");
  const Case letters = case_of(file, spec);
  for (const toml::node& word : *words)
    if (!lexicon_.add(text_of(file, word, "a word"), cls, letters)) fail(file, word, "a word without a token");
}

void ClassReader::add_table(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
  const lexicon::Table& table = open_table(file, *spec.get("table"));
  const toml::node* text = spec.get("text");
  const std::string text_column = text == nullptr ? "text" : text_of(file, *text, "'text'");
  const std::size_t column = table.column(text_column);
  if (column == lexicon::Table::npos) fail(file, *spec.get("table"), "the table has no column '" + text_column + "'");
  const std::vector<Condition> conditions = conditions_of(file, spec, table);
  const Case letters = case_of(file, spec);
  const std::size_t exactness = table.column("case");
  std::vector<std::string_view>& added = rows_of_[&spec];
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const bool holds = std::all_of(conditions.begin(), conditions.end(),
                                   [&](const Condition& c) { return table.cell(row, c.first) == c.second; });
    if (!holds) continue;
    const bool is_exact = exactness != lexicon::Table::npos && table.cell(row, exactness) == "exact";
    if (lexicon_.add(table.cell(row, column), cls, is_exact ? Case::exact : letters, &table, row))
      added.push_back(table.cell(row, column));
  }
  if (added.empty()) fail(file, spec, "no row of the table belongs to the class");
}

const lexicon::Table& ClassReader::open_table(const RuleFile& file, const toml::node& node) {
  const std::filesystem::path relative = text_of(file, node, "'table'");
  const std::string path = (std::filesystem::path(file.path).parent_path() / relative).lexically_normal().generic_string();
  std::unique_ptr<const lexicon::Table>& table = tables_[path];
  if (table == nullptr) {
    const auto content = file.source->read(path);
    if (!content) fail(file, node, "cannot read the table " + path);
    refuse_other_encodings(path, *content);
    table = std::make_unique<const lexicon::Table>(path, *content);
  }
  return *table;
}

void ClassReader::add_regex(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
  const std::string pattern = required(file, spec, "regex");
  const toml::array* list = spec.get("shapes") == nullptr ? nullptr : spec.get("shapes")->as_array();
  if (list == nullptr || list->empty()) fail(file, spec, "expected 'shapes', the list of shapes that the regex is tried on");
  std::vector<text::Shape> shapes;
  for (const toml::node& shape : *list) shapes.push_back(shape_of(file, shape));
  try {
    lexicon::RegexSet({pattern});
    lexicon_.add_regex(pattern, cls, shapes);
  } catch (const std::invalid_argument& e) {
    fail(file, *spec.get("regex"), e.what());
  }
}

}  // namespace warta::rules
