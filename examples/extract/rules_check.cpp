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
    R"(Errors are what an extractor refuses. Warnings are rules that others always override, identical patterns, classes that no
rule uses, kinds that are nearly built-in ones, and words that a table says twice.

Exit codes: 0 nothing to say; 1 warnings; 2 errors.)";

struct CheckArguments {
  std::vector<std::filesystem::path> folders;
  bool wants_untried = false;
};

int check(const CheckArguments& arguments) {
  const auto checks = arguments.wants_untried ? warta::RuleChecks::untried : warta::RuleChecks::hardly_meant;
  const std::vector<warta::RuleWarning> warnings = warta::check_rules({.rule_folders = arguments.folders}, checks);
  for (const warta::RuleWarning& warning : warnings) std::cout << warning.to_string() << "\n\n";
  std::cout << (warnings.empty() ? "no" : std::to_string(warnings.size()))
            << (warnings.size() == 1 ? " warning\n" : " warnings\n");
  return warnings.empty() ? all_done : some_failed;
}

}  // namespace

void add_rules_check(CLI::App& rules, Chosen& chosen) {
  const auto arguments = std::make_shared<CheckArguments>();
  CLI::App* command = rules.add_subcommand("check", "Show errors, and what is hardly meant");
  add_folders(*command, arguments->folders,
              "Folders of rules, read behind the built-in ones; without one the built-in rules are checked");
  command->add_flag("--untried", arguments->wants_untried,
                    "Warn of alternatives, parts that may be left out, and words that no accepted example has, too");
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return check(*arguments); }; });
}

}  // namespace program
