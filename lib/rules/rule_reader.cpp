#include "rules/rule_reader.h"

#include <algorithm>
#include <filesystem>

#include "rules/example_reader.h"
#include "rules/matcher.h"
#include "rules/part_reader.h"
#include "rules/suggestion.h"

namespace warta::rules {
namespace {

void refuse_unknown_keys_of_rule(const RuleFile& file, const toml::table& table) {
  refuse_unknown_keys(file, table,
                      {"name", "kind", "pattern", "note", "accept", "reject", "todo", "before", "after", "not_before",
                       "not_after", "class", "slots", "zones", "replaces"});
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
    if (!file_.source->is_tested()) read_examples(file_, table_, rule_, kinds_);
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

  /// Reads the zones that the rule may find facts in.
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
             "unknown zone '" + name + "' (known: " + listed({names.begin(), names.end()}) + ")" + did_you_mean(name, names));
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
      if (std::find(slots_.begin(), slots_.end(), slot) == slots_.end()) fail_unknown_slot(file_, key, slots_);
      const SlotType type = slot_type(value);
      refuse_impossible_type(rule_.pattern, slot, type, value);
      rule_.slot_types.emplace(slot, type);
    }
  }

  /// Refuses a type for a slot that can hold only facts of other types: no match could be a fact.
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
         "unknown type '" + name + "' (known: " + listed({names_of<SlotType>.begin(), names_of<SlotType>.end()}) + ")" +
             did_you_mean(name, names_of<SlotType>));
  }

  void check_slots(const KindSpec& kind) const {
    for (const std::string& slot : slots_)
      if (std::find(kind.slots.begin(), kind.slots.end(), slot) == kind.slots.end())
        fail_at_slot(slot, "the kind '" + rule_.kind + "' has no slot '" + slot + "' (it has: " + listed(kind.slots) + ")" +
                               did_you_mean(slot, kind.slots));
    for (const std::string& slot : kind.needed_slots)
      if (std::find(slots_.begin(), slots_.end(), slot) == slots_.end())
        fail(file_, *table_.get("pattern"), "a rule of the kind '" + rule_.kind + "' needs the slot '" + slot + "'");
  }

  /// Refuses slots that are called like a key of examples: no example could say what they hold.
  void refuse_keys_of_examples() const {
    for (const std::string& slot : slots_)
      if (std::find(example_keys.begin(), example_keys.end(), slot) != example_keys.end())
        fail_at_slot(slot, "no slot may be called '" + slot + "', which is a key of examples");
  }

  [[noreturn]] void fail_at_slot(const std::string& slot, const std::string& what) const {
    fail(file_, position_in(file_, *table_.get("pattern"), rule_.pattern_text, rule_.pattern_text.find("P<" + slot + ">") + 1),
         what);
  }

  const RuleFile& file_;
  const toml::table& table_;
  const std::vector<KindSpec>& kinds_;
  const PatternNames& names_;
  std::vector<std::string> slots_;  // that the pattern has
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
