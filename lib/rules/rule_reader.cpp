#include "rules/rule_reader.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>

#include "rules/matcher.h"
#include "rules/part_reader.h"
#include "rules/suggestion.h"
#include "text/iso_date.h"

namespace warta::rules {
namespace {

/// What an example says beside fields: see Example.
constexpr std::array<std::string_view, 4> example_keys = {"text", "match", "published", "kind"};

void refuse_unknown_keys_of_rule(const RuleFile& file, const toml::table& table) {
  refuse_unknown_keys(file, table,
                      {"name", "kind", "pattern", "note", "accept", "reject", "todo", "before", "after", "not_before",
                       "not_after", "class", "slots", "zones", "replaces"});
}

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list.empty() ? "none" : list;
}

std::string nearest(std::string_view name, const std::vector<std::string>& known) {
  return did_you_mean(name, std::vector<std::string_view>(known.begin(), known.end()));
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
  fail(file, node, "expected a string, a whole number, true, false or a list of strings (other numbers as strings: \"2.5\")");
}

class RuleReader {
 public:
  RuleReader(const RuleFile& file, const toml::table& table, const std::vector<KindSpec>& kinds, const PatternNames& names)
      : file_(file), table_(table), kinds_(kinds), names_(names) {}

  Rule run() {
    refuse_unknown_keys_of_rule(file_, table_);
    rule_.kind = rule_kind(file_, table_);
    rule_.name = rule_name(file_, table_);
    rule_.file = file_.path;
    rule_.source = file_.source_number;
    rule_.line = table_.source().begin.line;
    if (const toml::node* cls = table_.get("class")) rule_.fact_class = text_of(file_, *cls, "'class'");
    rule_.pattern_text = required(file_, table_, "pattern");
    rule_.pattern_place = place_of_key("pattern");
    rule_.pattern = *pattern_of("pattern");
    read_slots();
    read_zones();
    read_guards();
    rule_.note = required(file_, table_, "note");
    read_examples();
    return std::move(rule_);
  }

 private:
  Place place_of_key(std::string_view key) const {
    const toml::source_position at = table_.get(key)->source().begin;
    return {at.line, at.column};
  }

  std::optional<PatternNode> pattern_of(std::string_view key) {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return std::nullopt;
    return read_pattern(file_, *node, names_);
  }

  void read_guards() {
    for (const GuardKey& key : guard_keys) {
      std::optional<PatternNode> pattern = pattern_of(key.name);
      if (!pattern) continue;
      const toml::node& node = *table_.get(key.name);
      if (pattern->max_units() > most_guard_units)
        fail(file_, node, "a guard is at most " + std::to_string(most_guard_units) + " units long");
      std::vector<std::string> slots;
      collect_slots(*pattern, slots);
      if (!slots.empty()) fail(file_, node, "a guard takes no words, and so has no slots");
      rule_.guards.push_back({key, std::move(*pattern), {text_of(file_, node, "a pattern"), place_of_key(key.name)}});
    }
  }

  /// A fact in any other zone is none.
  void read_zones() {
    const toml::array* zones = list_of(file_, table_, "zones", "zones");
    if (zones == nullptr) return;
    if (find_kind(kinds_, rule_.kind) != nullptr) fail(file_, *zones, "only rules of a kind of your own have 'zones'");
    std::vector<std::string_view> names;
    for (const Zone zone : {Zone::title, Zone::dateline, Zone::body, Zone::related, Zone::caption, Zone::footer})
      names.push_back(to_string(zone));
    for (const toml::node& node : *zones) {
      const std::string name = text_of(file_, node, "a zone");
      const auto zone = std::find(names.begin(), names.end(), name);
      if (zone == names.end())
        fail(file_, node,
             "unknown zone '" + name + "' (known: " + joined({names.begin(), names.end()}) + ")" + did_you_mean(name, names));
      rule_.zones.push_back(static_cast<Zone>(zone - names.begin()));
    }
    if (rule_.zones.empty()) fail(file_, *zones, "'zones' is empty");
  }

  void read_slots() {
    collect_slots(rule_.pattern, slots_);
    const KindSpec* kind = find_kind(kinds_, rule_.kind);
    if (kind != nullptr) check_slots(*kind);
    else refuse_keys_of_examples();
    const toml::node* types = table_.get("slots");
    if (types == nullptr) return;
    if (kind != nullptr) fail(file_, *types, "the slots of the kind '" + rule_.kind + "' have their types already");
    if (!types->is_table()) fail(file_, *types, "expected 'slots' as { slot = \"type\" }");
    for (const auto& [key, value] : *types->as_table()) {
      const std::string slot(key.str());
      if (std::find(slots_.begin(), slots_.end(), slot) == slots_.end())
        fail(file_, key.source().begin,
             "the pattern has no slot '" + slot + "' (it has: " + joined(slots_) + ")" + nearest(slot, slots_));
      const SlotType type = slot_type(value);
      refuse_impossible_type(rule_.pattern, slot, type, value);
      rule_.slot_types.emplace(slot, type);
    }
  }

  /// Of a slot that is nothing but facts of other types: no match could be a fact.
  void refuse_impossible_type(const PatternNode& node, const std::string& slot, SlotType type, const toml::node& blamed) const {
    for (const PatternNode& child : node.children) refuse_impossible_type(child, slot, type, blamed);
    if (node.slot != slot) return;
    std::set<Element> elements;
    collect_elements(node, elements);
    const auto is_impossible = [&](const Element& element) {
      return !element.any && !may_hold(type_of_kind(names_.classes.name(element.cls)), type);
    };
    if (std::all_of(elements.begin(), elements.end(), is_impossible))
      fail(file_, blamed,
           "the slot '" + slot + "' is <" + names_.classes.name(elements.begin()->cls) + "> alone, which is never of the type '" +
               std::string(name_of(type)) + "'");
  }

  SlotType slot_type(const toml::node& node) const {
    const std::string name = text_of(file_, node, "the type of a slot");
    if (const auto type = value_of<SlotType>(name)) return *type;
    fail(file_, node,
         "unknown type '" + name + "' (known: " + joined({names_of<SlotType>.begin(), names_of<SlotType>.end()}) + ")" +
             did_you_mean(name, names_of<SlotType>));
  }

  void check_slots(const KindSpec& kind) const {
    for (const std::string& slot : slots_)
      if (std::find(kind.slots.begin(), kind.slots.end(), slot) == kind.slots.end())
        fail_at_slot(slot, "the kind '" + rule_.kind + "' has no slot '" + slot + "' (it has: " + joined(kind.slots) + ")" +
                               nearest(slot, kind.slots));
    for (const std::string& slot : kind.needed_slots)
      if (std::find(slots_.begin(), slots_.end(), slot) == slots_.end())
        fail(file_, *table_.get("pattern"), "a rule of the kind '" + rule_.kind + "' needs the slot '" + slot + "'");
  }

  /// No example could say what such a slot holds.
  void refuse_keys_of_examples() const {
    for (const std::string& slot : slots_)
      if (std::find(example_keys.begin(), example_keys.end(), slot) != example_keys.end())
        fail_at_slot(slot, "no slot may be called '" + slot + "', which is a key of examples");
  }

  [[noreturn]] void fail_at_slot(const std::string& slot, const std::string& what) const {
    fail(file_, position_in(file_, *table_.get("pattern"), rule_.pattern_text, rule_.pattern_text.find("P<" + slot + ">") + 1),
         what);
  }

  void read_examples() {
    rule_.accept = examples_of("accept");
    rule_.todo = examples_of("todo");
    rule_.reject = examples_of("reject");
    if (rule_.accept.empty()) fail(file_, table_, "the rule '" + rule_.name + "' has no example that it accepts");
    if (rule_.reject.empty()) fail(file_, table_, "the rule '" + rule_.name + "' has no example that it rejects");
  }

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

  /// A date, as a string or as TOML has it.
  std::chrono::year_month_day day_of(const toml::node& node) const {
    std::optional<std::chrono::year_month_day> day;
    if (const auto* date = node.as_date()) day = std::chrono::year(date->get().year) / date->get().month / date->get().day;
    else if (node.is_string()) day = text::read_iso_date(node.as_string()->get());
    if (!day) fail(file_, node, "expected 'published' as a date, \"2025-12-08\"");
    return *day;
  }

  /// Of a user's kind a field is a slot, or a table of what the slot's value has.
  void expect_field(const toml::key& key, const toml::node& value, Example& example) const {
    const std::string name(key.str());
    const bool is_open = find_kind(kinds_, rule_.kind) == nullptr;
    const bool is_slot = std::find(slots_.begin(), slots_.end(), name) != slots_.end();
    if (is_open && !is_slot && name != "kind")
      fail(file_, key.source().begin,
           "the pattern has no slot '" + name + "' (it has: " + joined(slots_) + ")" + nearest(name, slots_));
    if (!is_open || !is_slot || !value.is_table()) {
      example.expected.emplace(name, scalar_text(file_, value));
      return;
    }
    for (const auto& [field, content] : *value.as_table())
      example.expected.emplace(name + "." + std::string(field.str()), scalar_text(file_, content));
  }

  const RuleFile& file_;
  const toml::table& table_;
  const std::vector<KindSpec>& kinds_;
  const PatternNames& names_;
  std::vector<std::string> slots_;  // of the pattern
  Rule rule_;
};

}  // namespace

Rule read_rule(const RuleFile& file, const toml::table& table, const std::vector<KindSpec>& kinds, const PatternNames& names) {
  return RuleReader(file, table, kinds, names).run();
}

std::string rule_kind(const RuleFile& file, const toml::table& table) {
  if (!table.contains("kind")) refuse_unknown_keys_of_rule(file, table);
  return required_name(file, table, "kind");
}

std::string rule_name(const RuleFile& file, const toml::table& table) {
  return std::filesystem::path(file.path).stem().generic_string() + "/" + required_name(file, table, "name", "_-");
}

}  // namespace warta::rules
