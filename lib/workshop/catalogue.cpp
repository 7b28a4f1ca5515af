#include <warta/catalogue.h>

#include "pipeline.h"

namespace warta {
namespace {

std::vector<std::string> texts_of(const std::vector<rules::Example>& examples) {
  std::vector<std::string> texts;
  for (const rules::Example& example : examples) texts.push_back(example.text);
  return texts;
}

RuleDescription describe(const rules::Rule& rule) {
  RuleDescription description{rule.name,
                              rule.kind,
                              rule.file,
                              rule.line,
                              rule.pattern_text,
                              rule.note,
                              {},
                              texts_of(rule.accept),
                              texts_of(rule.reject),
                              texts_of(rule.todo)};
  std::vector<std::string> slots;
  rules::collect_slots(rule.pattern, slots);
  for (std::string& slot : slots) {
    const auto type = rule.slot_types.find(slot);
    description.slots.emplace_back(
        std::move(slot), type == rule.slot_types.end() ? "" : rules::slot_type_names[static_cast<std::size_t>(type->second)]);
  }
  return description;
}

}  // namespace

std::vector<RuleDescription> describe_rules(const Options& options, ExampleScope scope) {
  const Pipeline pipeline(options);
  std::vector<RuleDescription> all;
  for (const auto& kind : pipeline.rules().kinds())
    for (const rules::Rule* rule : kind->rules)
      if (scope == ExampleScope::all_rules || rule->source > 0) all.push_back(describe(*rule));
  return all;
}

}  // namespace warta
