#include "rules/overrides.h"

#include <algorithm>
#include <map>

#include "rules/rule_reader.h"
#include "rules/suggestion.h"

namespace warta::rules {
namespace {

class Overrides {
 public:
  explicit Overrides(const std::vector<RuleFile>& files) : files_(files) {}

  std::vector<RuleEntry> run() {
    for (std::size_t first = 0; first < files_.size();) {
      std::size_t last = first;
      while (last < files_.size() && files_[last].source_number == files_[first].source_number) ++last;
      add_source(first, last);
      first = last;
    }
    return std::move(entries_);
  }

 private:
  /// Adds the rules of a source; what they override must stand in an earlier source.
  void add_source(std::size_t first, std::size_t last) {
    std::vector<RuleEntry> own;
    earlier_ = entries_;
    for (std::size_t i = first; i < last; ++i)
      for (const toml::table* table : tables_of(files_[i], "disable"))
        if (!table->contains("class")) disable(files_[i], *table);
    for (std::size_t i = first; i < last; ++i)
      for (const toml::table* table : tables_of(files_[i], "rule")) {
        const RuleEntry entry{&files_[i], table, rule_name(files_[i], *table)};
        if (table->contains("replaces")) replace(entry);
        else own.push_back(entry);
      }
    entries_.insert(entries_.end(), own.begin(), own.end());
    refuse_equal_names();
  }

  void disable(const RuleFile& file, const toml::table& table) {
    refuse_unknown_keys(file, table, {"rule", "class", "word", "note"});
    const std::string name = required(file, table, "rule");
    required(file, table, "note");
    entries_.erase(find(file, *table.get("rule"), name));
    overridden_[name] = place_of(file, table) + " switches it off";
  }

  void replace(const RuleEntry& entry) {
    const std::string name = required(*entry.file, *entry.table, "replaces");
    const auto target = find(*entry.file, *entry.table->get("replaces"), name);
    const std::string kind = required(*target->file, *target->table, "kind");
    if (kind != required(*entry.file, *entry.table, "kind"))
      fail(*entry.file, *entry.table->get("kind"), "expected the kind of the rule that it replaces: '" + kind + "'");
    *target = entry;
    overridden_[name] = place_of(*entry.file, *entry.table) + " replaces it";
  }

  /// The rule in force that has this name, which an earlier source must have.
  std::vector<RuleEntry>::iterator find(const RuleFile& file, const toml::node& node, const std::string& name) {
    const auto is_named = [&](const RuleEntry& entry) { return entry.name == name; };
    const bool is_earlier = std::any_of(earlier_.begin(), earlier_.end(), is_named);
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const RuleEntry& e) {
      return e.name == name && e.file->source_number < file.source_number;
    });
    if (found != entries_.end()) return found;
    if (is_earlier) fail(file, node, "the rule '" + name + "' is overridden already: " + overridden_[name]);
    for (const RuleFile& other : files_)
      if (other.source_number == file.source_number)
        for (const toml::table* table : tables_of(other, "rule"))
          if (rule_name(other, *table) == name)
            fail(file, node, "the rule '" + name + "' stands in the same folder: change it there, " + place_of(other, *table));
    std::vector<std::string_view> known;
    for (const RuleEntry& entry : earlier_) known.push_back(entry.name);
    const auto before = overridden_.find(name);
    fail(file, node,
         before != overridden_.end() ? "the rule '" + name + "' is overridden already: " + before->second
                                     : "unknown rule '" + name + "'" + did_you_mean(name, known));
  }

  void refuse_equal_names() const {
    std::map<std::string_view, const RuleEntry*> seen;
    for (const RuleEntry& entry : entries_) {
      const auto [first, is_new] = seen.emplace(entry.name, &entry);
      if (is_new) continue;
      fail(*entry.file, *entry.table->get("name"),
           "the rule '" + entry.name + "' is defined twice, first in " + place_of(*first->second->file, *first->second->table) +
               advice(*first->second, entry));
    }
  }

  /// What an author may do about two rules of one name: a later folder may override a rule of the same kind; in other cases the
  /// names are equal by accident.
  static std::string advice(const RuleEntry& first, const RuleEntry& second) {
    if (first.file->source_number == second.file->source_number) return {};
    const bool may_replace = required(*first.file, *first.table, "kind") == required(*second.file, *second.table, "kind");
    return (may_replace ? "; to override that, write replaces = \"" + first.name + "\"; else" : ";") +
           std::string(" rename this rule or its file");
  }

  const std::vector<RuleFile>& files_;
  std::vector<RuleEntry> entries_;                 // in force
  std::vector<RuleEntry> earlier_;                 // those in force before this source
  std::map<std::string, std::string> overridden_;  // for each name what overrides it
};

}  // namespace

std::vector<RuleEntry> rules_in_force(const std::vector<RuleFile>& files) { return Overrides(files).run(); }

}  // namespace warta::rules
