#include <algorithm>
#include <cstdio>

#include "rule_use.h"
#include "rules_commands.h"

namespace program {
namespace {

bool is_rarer(const warta::RuleUse& a, const warta::RuleUse& b) { return a.matches < b.matches; }

int cover(const UseArguments& arguments) {
  RuleUses uses = count_uses(arguments, {});
  if (!uses.is_any_read && !uses.is_all_read) return some_failed;
  std::stable_sort(uses.rules.begin(), uses.rules.end(), is_rarer);
  for (warta::RuleUse& use : uses.rules) {
    std::printf("%9zu  %s  %s:%zu\n", use.matches, use.rule.c_str(), use.file.c_str(), use.line);
    std::stable_sort(use.alternatives.begin(), use.alternatives.end(),
                     [](const auto& a, const auto& b) { return a.matches < b.matches; });
    if (use.matches > 0)
      for (const warta::AlternativeUse& alternative : use.alternatives)
        std::printf("%20zu  %s\n", alternative.matches, alternative.text.c_str());
  }
  const auto never =
      std::count_if(uses.rules.begin(), uses.rules.end(), [](const warta::RuleUse& use) { return use.matches == 0; });
  std::printf("%zu rules, %zu of them never matched\n", uses.rules.size(), static_cast<std::size_t>(never));
  return uses.is_all_read ? all_done : some_failed;
}

}  // namespace

void add_rules_coverage(CLI::App& rules, Chosen& chosen) {
  add_use_command(
      rules, chosen,
      {"coverage", "Count how often each rule and alternative matches in articles",
       "The rarest come first; below each rule its alternatives and the parts that it may do without. What a match is\n"
       "read as may still be decided by the article.",
       cover});
}

}  // namespace program
