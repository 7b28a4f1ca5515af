#include "rules/class_tables.h"

#include <algorithm>
#include <filesystem>

#include <warta/error.h>

#include "caret.h"
#include "lexicon/apostrophes.h"
#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::rules {
namespace {

using Case = lexicon::LexiconBuilder::Case;
using lexicon::Table;

void refuse_other_encodings(const std::string& path, std::string_view content) {
  for (std::size_t at = 0; at < content.size();) {
    if (static_cast<unsigned char>(content[at]) < 0x80) {
      ++at;
      continue;
    }
    const text::CodePoint c = text::decode(content, at);
    if (c.length == 1) {
      const std::string_view before = content.substr(0, at), in_line = before.substr(before.rfind('\n') + 1);
      const auto feeds = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
      throw Error(path, feeds + 1, characters(in_line) + 1, "expected UTF-8");
    }
    at += c.length;
  }
}

std::string columns_in_words(const Table& table) {
  std::string list;
  for (const std::string_view column : table.columns()) list += (list.empty() ? "'" : ", '") + std::string(column) + "'";
  return list;
}

std::string text_column_of(const RuleFile& file, const toml::table& spec) {
  const toml::node* text = spec.get("text");
  return text == nullptr ? std::string() : text_of(file, *text, "'text'");
}

void expect_column(const RuleFile& file, const toml::node& node, const Table& table, std::string_view column) {
  if (table.column(column) != Table::npos) return;
  fail(file, node,
       "the table has no column '" + std::string(column) + "' (it has, parted by tabs: " + columns_in_words(table) + ")");
}

bool is_exact(const Table& table, std::size_t row) { return table.cell(row, lexicon::Column::case_) == "exact"; }

std::string spelling(std::string_view phrase) {
  std::string key;
  for (const text::Token& token : text::tokenize(phrase))
    key += (key.empty() ? "" : " ") + std::string(phrase.substr(token.begin, token.end - token.begin));
  return lexicon::with_apostrophes(key, lexicon::apostrophes.front());
}

/// Whether a source later than `source` has the key or disables it.
bool is_behind(const std::map<std::string, std::size_t>& latest, const std::string& key, std::size_t source) {
  const auto found = latest.find(key);
  return found != latest.end() && found->second > source;
}

void raise(std::map<std::string, std::size_t>& latest, const std::string& key, std::size_t source) {
  std::size_t& last = latest[key];
  last = std::max(last, source);
}

}  // namespace

std::string key_of(std::string_view phrase) { return text::lower(spelling(phrase)); }

Case case_of(const RuleFile& file, const toml::table& spec) {
  const toml::node* capital = spec.get("capital");
  if (capital == nullptr) return Case::any;
  if (!capital->is_boolean()) fail(file, *capital, "expected 'capital' as true or false");
  return **capital->as_boolean() ? Case::capital : Case::any;
}

void ClassTables::define(const RuleFile& file, const toml::table& spec, const std::string& name, lexicon::ClassId cls) {
  base_of_.emplace(name, &made_of_table(file, spec, cls));
}

ClassTables::Base& ClassTables::made_of_table(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
  const toml::node& node = *spec.get("table");
  const Table& table = open(file, node);
  std::string text = text_column_of(file, spec);
  if (text.empty()) text = "text";
  expect_column(file, node, table, text);
  Base& base = base_of(table, file.source_number);
  base.classes.push_back({&file, &spec, cls, text, conditions_of(file, spec, table), case_of(file, spec), {}, {}, {}, {}});
  read_values(file, spec, base);
  return base;
}

ClassTables::Base& ClassTables::base_of(const Table& table, std::size_t source) {
  for (const std::unique_ptr<Base>& base : bases_)
    if (base->sheets[0].table == &table) return *base;
  bases_.push_back(std::make_unique<Base>());
  bases_.back()->sheets.push_back({&table, source, {}, {}, Case::any});
  return *bases_.back();
}

void ClassTables::read_values(const RuleFile& file, const toml::table& spec, Base& base) {
  const toml::node* values = spec.get("values");
  if (values == nullptr) return;
  if (!values->is_table()) fail(file, *values, "expected 'values' as { column = [\"value\"] }");
  if (!base.values.empty()) fail(file, *values, "another class of this table says what values its columns have");
  for (const auto& [key, list] : *values->as_table()) {
    if (base.sheets[0].table->column(key.str()) == Table::npos)
      fail(file, key.source().begin, "the table has no column '" + std::string(key.str()) + "'");
    if (list.as_array() == nullptr) fail(file, list, "expected a list of values");
    for (const toml::node& value : *list.as_array())
      base.values[std::string(key.str())].push_back(text_of(file, value, "a value"));
  }
}

ClassTables::Conditions ClassTables::conditions_of(const RuleFile& file, const toml::table& spec, const Table& table) {
  Conditions conditions;
  const toml::node* where = spec.get("where");
  if (where == nullptr) return conditions;
  if (!where->is_table()) fail(file, *where, "expected 'where' as { column = \"value\" }");
  for (const auto& [key, value] : *where->as_table()) {
    if (table.column(key.str()) == Table::npos)
      fail(file, key.source().begin, "the table has no column '" + std::string(key.str()) + "'");
    conditions.emplace_back(std::string(key.str()), text_of(file, value, "the value"));
  }
  return conditions;
}

class ClassTables::Selection {
 public:
  Selection(const Conditions& conditions, const Table& table) : table_(&table) {
    for (const auto& [column, value] : conditions) wanted_.emplace_back(table.column(column), value);
  }

  bool has(std::size_t row) const {
    return std::all_of(wanted_.begin(), wanted_.end(),
                       [&](const auto& wanted) { return table_->cell(row, wanted.first) == wanted.second; });
  }

 private:
  const Table* table_;
  std::vector<std::pair<std::size_t, std::string_view>> wanted_;  // the number of a column, and what its cell must be
};

struct ClassTables::View {
  Class* cls;
  Selection where;
};

void ClassTables::extend(const RuleFile& file, const toml::table& spec, const std::string& name) {
  Base& base = *base_of_.at(name);
  expect_columns(file, spec, name, base, spec.contains("table") ? &open(file, *spec.get("table")) : nullptr);
  const Table& table = open(file, *spec.get("table"));
  const std::string text = text_column_of(file, spec);
  if (!text.empty()) expect_column(file, *spec.get("table"), table, text);
  base.sheets.push_back({&table, file.source_number, text, conditions_of(file, spec, table), case_of(file, spec)});
}

/// Checks that an added table has all columns of the class's own: readers ask for them, and would take a row without them for
/// something else.
void ClassTables::expect_columns(const RuleFile& file, const toml::table& spec, const std::string& cls, const Base& base,
                                 const Table* own) {
  std::string missing, all;
  for (const std::string_view column : base.sheets[0].table->columns()) {
    if (column == "case" || column == "note") continue;  // rows may do without
    all += (all.empty() ? "" : ", ") + std::string(column);
    if (own != nullptr && own->column(column) == Table::npos)
      missing += (missing.empty() ? "'" : ", '") + std::string(column) + "'";
  }
  if (own == nullptr) fail(file, spec, "the class '" + cls + "' is a table: extend it by a 'table' with the columns " + all);
  if (!missing.empty())
    fail(file, *spec.get("table"),
         "the class '" + cls + "' is a table with the columns " + all + "; this one has, parted by tabs, " +
             columns_in_words(*own) + " and no " + missing);
}

void ClassTables::add_entries() {
  Errors errors;
  for (const std::unique_ptr<Base>& base : bases_)
    for (const Sheet& sheet : base->sheets) check_rows(*base, sheet, errors);
  errors.throw_any();
  for (const std::unique_ptr<Base>& base : bases_) {
    errors.attempt([&] { add_entries(*base); });
    for (const DisabledWord& disabled : base->disabled) errors.attempt([&] { expect_found(disabled, *base); });
  }
  errors.throw_any();
}

void ClassTables::expect_found(const DisabledWord& word, const Base& base) {
  if (word.is_found) return;
  fail(
      *word.file, *word.node,
      "no row of " + base.sheets[0].table->file() + " in the built-in rules or a folder before this one has '" + word.word + "'");
}

/// Checks that every cell has a value that its column may have, and that every row of an added table belongs to a class.
void ClassTables::check_rows(const Base& base, const Sheet& sheet, Errors& errors) {
  const Table& table = *sheet.table;
  const auto check = [&](std::size_t row, std::size_t column, const std::vector<std::string>& values) {
    const std::string_view cell = table.cell(row, column);
    if (std::find(values.begin(), values.end(), cell) == values.end())
      table.fail_at(row, column,
                    "'" + std::string(cell) + "' is no value of the column '" + std::string(table.columns()[column]) +
                        "' (it has: " + listed(values) + ")");
  };
  std::vector<std::pair<std::size_t, std::vector<std::string>>> limited;
  const auto limit = [&](std::string_view column, const std::vector<std::string>& values) {
    if (const std::size_t index = table.column(column); index != Table::npos) limited.emplace_back(index, values);
  };
  limit("case", {"", "exact"});
  for (const auto& [column, values] : base.values) limit(column, values);
  const bool is_added = &sheet != base.sheets.data();
  std::vector<Selection> selections;
  for (const Class& cls : base.classes) selections.emplace_back(cls.where, table);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const auto& [column, values] : limited) errors.attempt([&, at = column, &may = values] { check(row, at, may); });
    const bool is_taken = !is_added || std::any_of(selections.begin(), selections.end(),
                                                   [&](const Selection& selection) { return selection.has(row); });
    if (!is_taken)
      errors.attempt([&] { table.fail_at(row, 0, "no class of " + base.sheets[0].table->file() + " has rows like this one"); });
  }
}

/// Finds for each word the last source that has or disables it: rows of earlier sources do not count.
ClassTables::Latest ClassTables::latest_of(Base& base, const Class& cls) {
  Latest latest;
  if (base.sheets.size() == 1 && base.disabled.empty()) return latest;
  std::map<std::string, std::size_t> first;  // the first source that has the word
  for (const Sheet& sheet : base.sheets) {
    const std::string& column = sheet.text.empty() ? cls.text : sheet.text;
    const Selection of_sheet(sheet.where, *sheet.table);
    for (std::size_t row = 0; row < sheet.table->rows(); ++row) {
      if (!of_sheet.has(row)) continue;
      const std::string_view word = sheet.table->cell(row, column);
      first.emplace(key_of(word), sheet.source);
      if (is_exact(*sheet.table, row)) raise(latest.exact, spelling(word), sheet.source);
      else raise(latest.any, key_of(word), sheet.source);
    }
  }
  for (DisabledWord& disabled : base.disabled) {
    const auto found = first.find(key_of(disabled.word));
    if (found == first.end() || found->second >= disabled.file->source_number) continue;
    disabled.is_found = true;
    raise(latest.any, key_of(disabled.word), disabled.file->source_number);
  }
  return latest;
}

/// Adds the entries sheet by sheet; classes that have their words in the same column of a sheet are added together.
void ClassTables::add_entries(Base& base) {
  for (Class& cls : base.classes) cls.latest = latest_of(base, cls);
  for (const Sheet& sheet : base.sheets) {
    std::map<std::pair<std::size_t, Case>, std::vector<View>> views;
    for (Class& cls : base.classes) {
      const std::size_t text = sheet.table->column(sheet.text.empty() ? cls.text : sheet.text);
      const Case letters = sheet.letters == Case::any ? cls.letters : sheet.letters;
      views[{text, letters}].push_back({&cls, Selection(cls.where, *sheet.table)});
    }
    for (const auto& [written, of_classes] : views) add_rows(sheet, written.first, written.second, of_classes);
  }
  for (const Class& cls : base.classes)
    if (cls.rows.empty()) fail(*cls.file, *cls.spec, "no row of the table belongs to the class");
}

void ClassTables::add_rows(const Sheet& sheet, std::size_t text, Case letters, const std::vector<View>& views) {
  const Table& table = *sheet.table;
  const Selection of_sheet(sheet.where, table);
  std::vector<lexicon::ClassId> classes;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (!of_sheet.has(row)) continue;
    const std::string_view word = table.cell(row, text);
    const bool exact = is_exact(table, row);
    classes.clear();
    for (const View& view : views) {
      if (!view.where.has(row) || is_overridden(*view.cls, word, exact, sheet.source)) continue;
      classes.push_back(view.cls->id);
      note_row(*view.cls, sheet, row, text);
    }
    if (!classes.empty() && !lexicon_.add(word, classes, exact ? Case::exact : letters, &table, row))
      table.fail_at(row, text, "a row without a word");
  }
}

bool ClassTables::is_overridden(const Class& cls, std::string_view word, bool exact, std::size_t source) {
  const Latest& latest = cls.latest;
  return (!latest.any.empty() && is_behind(latest.any, key_of(word), source)) ||
         (exact && !latest.exact.empty() && is_behind(latest.exact, spelling(word), source));
}

void ClassTables::note_row(Class& cls, const Sheet& sheet, std::size_t row, std::size_t text) {
  const std::string_view word = sheet.table->cell(row, text);
  cls.rows.push_back(word);
  if (sheet.source == 0 || cls.seen.insert(is_exact(*sheet.table, row) ? "=" + spelling(word) : key_of(word)).second) return;
  const Table::Place at = sheet.table->place(row, text);
  cls.repeated.push_back({std::string(word), sheet.table->file(), sheet.source, {at.line, at.column}});
}

void ClassTables::describe(const toml::table& spec, ClassSource& source) const {
  for (const std::unique_ptr<Base>& base : bases_)
    for (const Class& cls : base->classes) {
      if (cls.spec != &spec) continue;
      source.rows = cls.rows;
      source.repeated = cls.repeated;
      for (const std::string_view column : base->sheets[0].table->columns()) {
        const auto values = base->values.find(column);
        source.columns.emplace_back(column, values == base->values.end() ? std::vector<std::string>() : values->second);
      }
    }
}

const Table& ClassTables::open(const RuleFile& file, const toml::node& node) {
  const std::filesystem::path relative = text_of(file, node, "'table'");
  const std::string path = (std::filesystem::path(file.path).parent_path() / relative).lexically_normal().generic_string();
  std::unique_ptr<const Table>& table = tables_[{file.source_number, path}];
  if (table == nullptr) {
    const auto content = file.source->read(path);
    if (!content) fail(file, node, "cannot read the table " + path);
    refuse_other_encodings(path, *content);
    table = std::make_unique<const Table>(path, *content);
  }
  return *table;
}

}  // namespace warta::rules
