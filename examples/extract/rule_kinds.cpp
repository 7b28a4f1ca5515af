#include "rule_kinds.h"

#include <algorithm>

#include <warta/catalogue.h>

namespace program {

std::set<std::string> built_in_kinds() {
  std::set<std::string> kinds;
  for (const warta::RuleDescription& rule : warta::describe_rules()) kinds.insert(rule.kind);
  return kinds;
}

std::vector<std::string> slots_of_own_kinds(const warta::Extractor& extractor) {
  const std::set<std::string> built_in = built_in_kinds();
  std::vector<std::string> slots;
  for (const warta::RuleDescription& rule : warta::describe_rules(extractor, warta::ExampleScope::rule_folders))
    for (const auto& [slot, type] : rule.slots)
      if (!built_in.contains(rule.kind) && std::find(slots.begin(), slots.end(), slot) == slots.end()) slots.push_back(slot);
  return slots;
}

}  // namespace program
