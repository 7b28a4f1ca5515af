#include "own_slots.h"

#include <algorithm>

#include <warta/catalogue.h>

namespace program {

std::vector<std::string> slots_of_own_kinds(const warta::Extractor& extractor) {
  std::vector<std::string> slots;
  for (const warta::RuleDescription& rule : warta::describe_rules(extractor, warta::ExampleScope::rule_folders))
    for (const auto& [slot, type] : rule.slots)
      if (rule.is_of_own_kind && std::find(slots.begin(), slots.end(), slot) == slots.end()) slots.push_back(slot);
  return slots;
}

}  // namespace program
