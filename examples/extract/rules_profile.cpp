#include <algorithm>
#include <chrono>
#include <cstdio>

#include "rule_use.h"
#include "rules_commands.h"

namespace program {
namespace {

std::chrono::nanoseconds now() { return std::chrono::steady_clock::now().time_since_epoch(); }

bool is_dearer(const warta::RuleUse& a, const warta::RuleUse& b) { return a.time > b.time; }

int profile(const UseArguments& arguments) {
  RuleUses uses = count_uses(arguments, now);
  if (!uses.is_any_read && !uses.is_all_read) return some_failed;
  std::stable_sort(uses.rules.begin(), uses.rules.end(), is_dearer);
  std::printf("       ms  candidates    matches  rule\n");
  for (const warta::RuleUse& use : uses.rules)
    std::printf("%9.2f  %10zu  %9zu  %s\n", std::chrono::duration<double, std::milli>(use.time).count(), use.candidates,
                use.matches, use.rule.c_str());
  return uses.is_all_read ? all_done : some_failed;
}

}  // namespace

void add_rules_profile(CLI::App& rules, Chosen& chosen) {
  add_use_command(
      rules, chosen,
      {"profile", "Show what each rule costs on articles",
       "Time is that of the rule as the only one of its kind, on every sentence: together rules take less, since most "
       "are never tried.\n"
       "A rule that another program's turn falls on looks dear: run it again before you believe a single figure.\n"
       "Candidates are places where the rule matches; matches are those that it wins.",
       profile});
}

}  // namespace program
