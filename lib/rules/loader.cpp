#include "rules/loader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <stdexcept>

#include <toml++/toml.h>
#include <warta/error.h>

#include "text/utf8.h"

namespace warta::rules {
namespace {

struct RuleFile {
  std::string path;
  std::string_view content;
  toml::table root;
  Source* source;
};

std::string line_of(std::string_view content, std::size_t line) {
  for (; line > 1 && !content.empty(); --line) content.remove_prefix(std::min(content.find('\n'), content.size() - 1) + 1);
  return std::string(content.substr(0, content.find('\n')));
}

[[noreturn]] void fail(const RuleFile& file, toml::source_position at, const std::string& what) {
  throw Error(file.path, at.line, at.column, what, line_of(file.content, at.line));
}

[[noreturn]] void fail(const RuleFile& file, const toml::node& node, const std::string& what) { fail(file, node.source().begin, what); }

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Characters that the file has for the next one of a string in double quotes: 2 for \n, 6 for \u00e9.
std::size_t written_size(std::string_view raw, bool has_escapes) {
  if (!has_escapes || raw.size() < 2 || raw.front() != '\\') return 1;
  return raw[1] == 'u' ? 6 : raw[1] == 'U' ? 10 : 2;
}

/// Where byte `offset` of a string value stands in the file. Columns count characters, as the parser's do.
toml::source_position position_in(const RuleFile& file, const toml::node& node, std::string_view value, std::size_t offset) {
  toml::source_position at = node.source().begin;
  std::string_view raw = file.content;
  for (std::size_t line = 1; line < at.line; ++line) raw.remove_prefix(raw.find('\n') + 1);
  for (std::size_t column = 1; column < at.column; ++column) do raw.remove_prefix(1);
    while (!raw.empty() && continues_character(raw.front()));
  const bool is_long = raw.starts_with("'''") || raw.starts_with("\"\"\"");
  const bool has_escapes = raw.starts_with('"') && !is_long;
  raw.remove_prefix(std::min<std::size_t>(is_long ? 3 : 1, raw.size()));
  at.column += is_long ? 3 : 1;
  if (is_long && raw.starts_with('\n')) at.line += 1, at.column = 1;  // the line feed behind the quotes is not part of it
  for (const char c : value.substr(0, offset)) {
    if (continues_character(c)) continue;
    const std::size_t size = written_size(raw, has_escapes);
    do raw.remove_prefix(std::min(size, raw.size()));
    while (!raw.empty() && continues_character(raw.front()));
    if (c == '\n' && !has_escapes) at.line += 1, at.column = 1;
    else at.column += static_cast<toml::source_index>(size);
  }
  return at;
}

std::string text_of(const RuleFile& file, const toml::node& node, std::string_view what) {
  const auto value = node.value<std::string>();
  if (!node.is_string() || !value) fail(file, node, "expected " + std::string(what) + " as a string");
  return *value;
}

std::string required(const RuleFile& file, const toml::table& table, std::string_view key) {
  const toml::node* node = table.get(key);
  if (node == nullptr) fail(file, table, "expected the key '" + std::string(key) + "'");
  const std::string value = text_of(file, *node, "'" + std::string(key) + "'");
  if (value.empty()) fail(file, *node, "'" + std::string(key) + "' is empty");
  return value;
}

void refuse_unknown_keys(const RuleFile& file, const toml::table& table, std::initializer_list<std::string_view> known) {
  for (const auto& [key, node] : table)
    if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
      std::string list;
      for (const std::string_view k : known) list += (list.empty() ? "" : ", ") + std::string(k);
      fail(file, key.source().begin, "unknown key '" + std::string(key.str()) + "' (known: " + list + ")");
    }
}

/// The tables of an array of tables, `[[key]]`.
std::vector<const toml::table*> tables_of(const RuleFile& file, std::string_view key) {
  std::vector<const toml::table*> tables;
  const toml::node* node = file.root.get(key);
  if (node == nullptr) return tables;
  if (!node->is_array_of_tables()) fail(file, *node, "expected [[" + std::string(key) + "]]");
  for (const toml::node& table : *node->as_array()) tables.push_back(table.as_table());
  return tables;
}

std::string scalar_text(const RuleFile& file, const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* list = node.as_array()) {
    std::string joined;
    for (const toml::node& item : *list) joined += (joined.empty() ? "" : " ") + text_of(file, item, "each item");
    return joined;
  }
  fail(file, node, "expected a string, a number, true, false or a list of strings");
}

Example example_of(const RuleFile& file, const toml::node& node) {
  Example example;
  example.line = node.source().begin.line;
  if (const toml::table* table = node.as_table()) {
    example.text = required(file, *table, "text");
    for (const auto& [key, value] : *table) {
      if (key == "text") continue;
      if (key == "match") example.match = text_of(file, value, "'match'");
      else if (key == "published") example.published = text_of(file, value, "'published'");
      else example.expected.emplace(key.str(), scalar_text(file, value));
    }
    if (example.text.find(example.match) == std::string::npos) fail(file, node, "'match' does not occur in 'text'");
  } else {
    example.text = text_of(file, node, "an example");
  }
  if (example.text.empty()) fail(file, node, "an example without text");
  return example;
}

std::vector<Example> examples_of(const RuleFile& file, const toml::table& table, std::string_view key) {
  std::vector<Example> examples;
  const toml::node* node = table.get(key);
  if (node == nullptr) return examples;
  const toml::array* list = node->as_array();
  if (list == nullptr) fail(file, *node, "expected '" + std::string(key) + "' as a list of examples");
  for (const toml::node& item : *list) examples.push_back(example_of(file, item));
  return examples;
}

text::Shape shape_of(const RuleFile& file, const toml::node& node) {
  const std::string name = text_of(file, node, "a shape");
  const auto found = std::find(text::shape_names.begin(), text::shape_names.end(), name);
  if (found == text::shape_names.end()) fail(file, node, "unknown shape '" + name + "'");
  return static_cast<text::Shape>(found - text::shape_names.begin());
}

}  // namespace

struct Loader::Impl final : Literals {
  Impl(RuleSet& rule_set, const std::vector<KindSpec>& kind_specs) : into(rule_set), kinds(kind_specs) {}

  RuleSet& into;
  const std::vector<KindSpec>& kinds;
  std::vector<RuleFile> files;
  std::set<std::string> defined_classes;
  std::set<std::string> rule_names;
  std::set<std::string> fact_classes;  // kinds, and classes that rules give their facts

  lexicon::Classes& classes() { return into.lexicon_.classes(); }

  lexicon::ClassId literal(std::string_view token) override {
    // '=' is no letter of a class name, so no class is meant by accident.
    const std::string name = "=" + text::lower(token);
    if (const lexicon::ClassId* known = classes().find(name)) return *known;
    const lexicon::ClassId cls = classes().add(name);
    into.lexicon_.add(token, cls);
    return cls;
  }

  void read_files() {
    for (const std::unique_ptr<Source>& source : into.sources_) {
      for (const std::string& path : source->rule_files()) {
        const auto content = source->read(path);
        if (!content) throw Error(path, 0, 0, "cannot be read");
        try {
          files.push_back({path, *content, toml::parse(*content, path), source.get()});
        } catch (const toml::parse_error& e) {
          const toml::source_position at = e.source().begin;
          throw Error(path, at.line, at.column, std::string(e.description()), line_of(*content, at.line));
        }
        for (const auto& [key, node] : files.back().root)
          if (key != "class" && key != "rule") fail(files.back(), key.source().begin, "expected [[class]] or [[rule]]");
      }
    }
  }

  /// Names of kinds and of the classes that rules give their facts, before any pattern asks for them.
  void name_fact_classes() {
    for (const KindSpec& kind : kinds) add_fact_set(kind.name, {});
    for (const RuleFile& file : files)
      for (const toml::table* table : tables_of(file, "rule")) {
        const std::string kind = required(file, *table, "kind");
        const toml::node* cls = table->get("class");
        add_fact_set(kind, {});
        if (cls != nullptr) add_fact_set(kind, text_of(file, *cls, "'class'"));
      }
  }

  void add_fact_set(const std::string& kind, const std::string& cls) {
    fact_classes.insert({kind, cls});
    std::vector<lexicon::ClassId> set{classes().add(kind)};
    if (!cls.empty()) set.push_back(classes().add(cls));
    if (std::find(into.fact_sets_.begin(), into.fact_sets_.end(), set) == into.fact_sets_.end()) into.fact_sets_.push_back(std::move(set));
  }

  void add_class(const RuleFile& file, const toml::table& table) {
    refuse_unknown_keys(file, table, {"name", "words", "table", "text", "where", "capital", "regex", "shapes", "any"});
    const std::string name = required(file, table, "name");
    const lexicon::ClassId* known = classes().find(name);
    if (!defined_classes.insert(name).second || (known != nullptr && lexicon::Classes::is_built_in(*known)))
      fail(file, *table.get("name"), "the class '" + name + "' is defined twice");
    if (fact_classes.contains(name)) fail(file, *table.get("name"), "the class '" + name + "' is that of facts: a kind, or the 'class' of a rule");
    const lexicon::ClassId cls = classes().add(name);
    const int forms = static_cast<int>(table.contains("words")) + static_cast<int>(table.contains("table")) + static_cast<int>(table.contains("regex")) +
                      static_cast<int>(table.contains("any"));
    if (forms != 1) fail(file, table, "expected one of 'words', 'table', 'regex' and 'any'");
    if (table.contains("words")) add_words(file, table, cls);
    else if (table.contains("table")) add_table(file, table, cls);
    else if (table.contains("regex")) add_regex(file, table, cls);
  }

  /// Groups are made of classes that may stand behind them, in other files too.
  void add_group(const RuleFile& file, const toml::table& table) {
    const toml::node* members = table.get("any");
    if (members == nullptr) return;
    if (members->as_array() == nullptr || members->as_array()->empty()) fail(file, *members, "expected 'any' as a list of classes");
    const lexicon::ClassId group = *classes().find(required(file, table, "name"));
    for (const toml::node& member : *members->as_array()) {
      const std::string name = text_of(file, member, "a class");
      const lexicon::ClassId* cls = classes().find(name);
      if (cls == nullptr) fail(file, member, "unknown class '" + name + "'");
      into.lexicon_.add_member(group, *cls);
    }
  }

  /// How the words of a class are to be written: `capital = true` asks for a capital.
  static lexicon::Lexicon::Case case_of(const RuleFile& file, const toml::table& spec) {
    using Case = lexicon::Lexicon::Case;
    const toml::node* capital = spec.get("capital");
    if (capital == nullptr) return Case::any;
    if (!capital->is_boolean()) fail(file, *capital, "expected 'capital' as true or false");
    return **capital->as_boolean() ? Case::capital : Case::any;
  }

  void add_words(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
    const toml::node& node = *spec.get("words");
    const toml::array* words = node.as_array();
    if (words == nullptr || words->empty()) fail(file, node, "expected 'words' as a list of strings");
    const lexicon::Lexicon::Case letters = case_of(file, spec);
    for (const toml::node& word : *words)
      if (!into.lexicon_.add(text_of(file, word, "a word"), cls, letters)) fail(file, word, "a word without a token");
  }

  void add_table(const RuleFile& file, const toml::table& spec, lexicon::ClassId cls) {
    const lexicon::Table& table = open_table(file, *spec.get("table"));
    const toml::node* text = spec.get("text");
    const std::string text_column = text == nullptr ? "text" : text_of(file, *text, "'text'");
    const std::size_t column = table.column(text_column);
    if (column == lexicon::Table::npos) fail(file, *spec.get("table"), "the table has no column '" + text_column + "'");
    const auto conditions = conditions_of(file, spec, table);
    const lexicon::Lexicon::Case letters = case_of(file, spec);
    const std::size_t exactness = table.column("case");
    std::size_t added = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      const bool holds = std::all_of(conditions.begin(), conditions.end(), [&](const auto& c) { return table.cell(row, c.first) == c.second; });
      if (!holds) continue;
      const bool is_exact = exactness != lexicon::Table::npos && table.cell(row, exactness) == "exact";
      if (into.lexicon_.add(table.cell(row, column), cls, is_exact ? lexicon::Lexicon::Case::exact : letters, &table, row)) ++added;
    }
    if (added == 0) fail(file, spec, "no row of the table belongs to the class");
  }

  std::vector<std::pair<std::size_t, std::string>> conditions_of(const RuleFile& file, const toml::table& spec, const lexicon::Table& table) {
    std::vector<std::pair<std::size_t, std::string>> conditions;
    const toml::node* where = spec.get("where");
    if (where == nullptr) return conditions;
    if (!where->is_table()) fail(file, *where, "expected 'where' as { column = \"value\" }");
    for (const auto& [key, value] : *where->as_table()) {
      const std::size_t column = table.column(key.str());
      if (column == lexicon::Table::npos) fail(file, key.source().begin, "the table has no column '" + std::string(key.str()) + "'");
      conditions.emplace_back(column, text_of(file, value, "the value"));
    }
    return conditions;
  }

  const lexicon::Table& open_table(const RuleFile& file, const toml::node& node) {
    const std::filesystem::path relative = text_of(file, node, "'table'");
    const std::string path = (std::filesystem::path(file.path).parent_path() / relative).lexically_normal().generic_string();
    std::unique_ptr<const lexicon::Table>& table = into.tables_[path];
    if (table == nullptr) {
      const auto content = file.source->read(path);
      if (!content) fail(file, node, "cannot read the table " + path);
      table = std::make_unique<const lexicon::Table>(path, *content);
    }
    return *table;
  }

  void add_regex(const RuleFile& file, const toml::table& table, lexicon::ClassId cls) {
    const std::string pattern = required(file, table, "regex");
    const toml::array* list = table.get("shapes") == nullptr ? nullptr : table.get("shapes")->as_array();
    if (list == nullptr || list->empty()) fail(file, table, "expected 'shapes', the list of shapes that the regex is tried on");
    std::vector<text::Shape> shapes;
    for (const toml::node& shape : *list) shapes.push_back(shape_of(file, shape));
    try {
      lexicon::RegexSet({pattern});
    } catch (const std::invalid_argument& e) {
      fail(file, *table.get("regex"), e.what());
    }
    into.lexicon_.add_regex(pattern, cls, shapes);
  }

  void add_rule(const RuleFile& file, const toml::table& table) {
    refuse_unknown_keys(file, table, {"name", "kind", "pattern", "note", "accept", "reject", "todo", "before", "after", "not_before", "not_after", "class"});
    auto rule = std::make_unique<Rule>();
    rule->name = std::filesystem::path(file.path).stem().generic_string() + "/" + required(file, table, "name");
    if (!rule_names.insert(rule->name).second) fail(file, *table.get("name"), "the rule '" + rule->name + "' is defined twice");
    rule->kind = required(file, table, "kind");
    rule->file = file.path;
    rule->line = table.source().begin.line;
    if (const toml::node* cls = table.get("class")) rule->fact_class = text_of(file, *cls, "'class'");
    required(file, table, "pattern");
    rule->pattern = *pattern_of(file, table, "pattern");
    check_slots(file, table, *rule);
    for (const auto& [key, guard] : {std::pair<const char*, std::optional<PatternNode>*>{"before", &rule->before}, {"after", &rule->after},
                                     {"not_before", &rule->not_before}, {"not_after", &rule->not_after}}) {
      *guard = pattern_of(file, table, key);
      if (*guard && (**guard).max_units() > most_guard_units) fail(file, *table.get(key), "a guard is at most 8 units long");
    }
    rule->note = required(file, table, "note");
    rule->accept = examples_of(file, table, "accept");
    rule->todo = examples_of(file, table, "todo");
    rule->reject = examples_of(file, table, "reject");
    if (rule->accept.empty()) fail(file, table, "the rule '" + rule->name + "' has no example that it accepts");
    if (rule->reject.empty()) fail(file, table, "the rule '" + rule->name + "' has no example that it rejects");
    into.rules_.push_back(std::move(rule));
  }

  std::optional<PatternNode> pattern_of(const RuleFile& file, const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return std::nullopt;
    const std::string pattern = text_of(file, *node, "a pattern");
    try {
      PatternNode parsed = parse_pattern(pattern, classes(), *this);
      if (parsed.can_be_empty()) fail(file, *node, "the pattern can match nothing");
      return parsed;
    } catch (const PatternError& e) {
      fail(file, position_in(file, *node, pattern, e.offset), e.what());
    }
  }

  void check_slots(const RuleFile& file, const toml::table& table, const Rule& rule) {
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const KindSpec& k) { return k.name == rule.kind; });
    if (kind == kinds.end()) return;
    std::vector<std::string> slots;
    collect_slots(rule.pattern, slots);
    for (const std::string& slot : slots) {
      if (std::find(kind->slots.begin(), kind->slots.end(), slot) != kind->slots.end()) continue;
      const toml::node& node = *table.get("pattern");
      const std::string pattern = text_of(file, node, "a pattern");
      std::string known;
      for (const std::string& s : kind->slots) known += (known.empty() ? "" : ", ") + s;
      fail(file, position_in(file, node, pattern, pattern.find("P<" + slot + ">") + 1),
           "the kind '" + rule.kind + "' has no slot '" + slot + "' (it has: " + known + ")");
    }
  }

  void load() {
    read_files();
    name_fact_classes();
    for (const RuleFile& file : files)
      for (const toml::table* table : tables_of(file, "class")) add_class(file, *table);
    for (const RuleFile& file : files)
      for (const toml::table* table : tables_of(file, "class")) add_group(file, *table);
    for (const RuleFile& file : files)
      for (const toml::table* table : tables_of(file, "rule")) add_rule(file, *table);
  }
};

Loader::Loader(RuleSet& into, const std::vector<KindSpec>& kinds) : impl_(std::make_unique<Impl>(into, kinds)) {}
Loader::~Loader() = default;
void Loader::load() { impl_->load(); }

}  // namespace warta::rules
