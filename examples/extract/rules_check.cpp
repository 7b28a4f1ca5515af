#include <filesystem>
#include <iostream>
#include <memory>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/rules.h>

#include "rules_commands.h"

namespace program {
namespace {

constexpr const char* footer =
    R"(Errors are what an extractor refuses. Warnings are rules that others always override, identical patterns, alternatives and
words that no example has, and classes that no rule uses.

Exit codes: 0 nothing to say; 1 warnings; 2 errors.)";

int check(const std::vector<std::filesystem::path>& folders) {
  const std::vector<warta::RuleWarning> warnings = warta::check_rules({.rule_folders = folders});
  for (const warta::RuleWarning& warning : warnings) std::cout << warning.to_string() << "\n\n";
  std::cout << (warnings.empty() ? "no" : std::to_string(warnings.size()))
            << (warnings.size() == 1 ? " warning\n" : " warnings\n");
  return warnings.empty() ? all_done : some_failed;
}

}  // namespace

void add_rules_check(CLI::App& rules, Chosen& chosen) {
  const auto folders = std::make_shared<std::vector<std::filesystem::path>>();
  CLI::App* command = rules.add_subcommand("check", "Show errors, and what is hardly meant");
  add_folders(*command, *folders, "Folders of rules, read behind the built-in ones; without one the built-in rules are checked");
  command->footer(footer);
  command->callback([&chosen, folders] { chosen = [folders] { return check(*folders); }; });
}

}  // namespace program
