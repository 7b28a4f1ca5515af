#include "rules/example_reader.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "text/iso_date.h"

namespace warta::rules {
namespace {

std::string scalar_text(const RuleFile& file, const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* truth = node.as_boolean()) return truth->get() ? "true" : "false";
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* list = node.as_array()) {
    std::string joined;
    for (const toml::node& item : *list) joined += (joined.empty() ? "" : " ") + text_of(file, item, "each item");
    return joined;
  }
  fail(file, node, "expected a string, a whole number, true, false or a list of strings (other numbers as strings: \"2.5\")");
}

class ExampleReader {
 public:
  ExampleReader(const RuleFile& file, const toml::table& table, const Rule& rule, const std::vector<KindSpec>& kinds)
      : file_(file), table_(table), is_open_(find_kind(kinds, rule.kind) == nullptr) {
    collect_slots(rule.pattern, slots_);
  }

  Examples run() const { return {examples_of("accept"), examples_of("todo"), examples_of("reject")}; }

 private:
  std::vector<Example> examples_of(std::string_view key) const {
    std::vector<Example> examples;
    const toml::array* list = list_of(file_, table_, key, "examples");
    if (list == nullptr) return examples;
    for (const toml::node& item : *list) examples.push_back(example_of(item));
    return examples;
  }

  Example example_of(const toml::node& node) const {
    Example example;
    example.line = node.source().begin.line;
    if (const toml::table* table = node.as_table()) read_fields(*table, example);
    else example.text = text_of(file_, node, "an example");
    if (example.text.empty()) fail(file_, node, "an example without text");
    return example;
  }

  void read_fields(const toml::table& table, Example& example) const {
    example.text = required(file_, table, "text");
    for (const auto& [key, value] : table) {
      if (key == "text") continue;
      if (key == "match") example.match = text_of(file_, value, "'match'");
      else if (key == "published") example.published = day_of(value);
      else expect_field(key, value, example);
    }
    if (example.text.find(example.match) == std::string::npos) fail(file_, table, "'match' does not occur in 'text'");
  }

  /// Reads a date, given as a string or as a date of TOML.
  std::chrono::year_month_day day_of(const toml::node& node) const {
    std::optional<std::chrono::year_month_day> day;
    if (const auto* date = node.as_date()) day = std::chrono::year(date->get().year) / date->get().month / date->get().day;
    else if (node.is_string()) day = text::read_iso_date(node.as_string()->get());
    if (!day) fail(file_, node, "expected 'published' as a date, \"2025-12-08\"");
    return *day;
  }

  /// Reads an expected field. In a user's kind it is a slot with its value, or with a table of the value's fields.
  void expect_field(const toml::key& key, const toml::node& value, Example& example) const {
    const std::string name(key.str());
    const bool is_slot = std::find(slots_.begin(), slots_.end(), name) != slots_.end();
    if (is_open_ && !is_slot && name != "kind") fail_unknown_slot(file_, key, slots_);
    if (!is_open_ || !is_slot || !value.is_table()) {
      example.expected.emplace(name, scalar_text(file_, value));
      return;
    }
    for (const auto& [field, content] : *value.as_table())
      example.expected.emplace(name + "." + std::string(field.str()), scalar_text(file_, content));
  }

  const RuleFile& file_;
  const toml::table& table_;
  bool is_open_;                    // whether the rule is of a user's kind
  std::vector<std::string> slots_;  // that its pattern has
};

}  // namespace

Examples read_examples(const RuleFile& file, const toml::table& table, const Rule& rule, const std::vector<KindSpec>& kinds) {
  Examples examples = ExampleReader(file, table, rule, kinds).run();
  if (examples.accept.empty()) fail(file, table, "the rule '" + rule.name + "' has no example that it accepts: accept = [\"…\"]");
  if (examples.reject.empty()) fail(file, table, "the rule '" + rule.name + "' has no example that it rejects: reject = [\"…\"]");
  return examples;
}

}  // namespace warta::rules
