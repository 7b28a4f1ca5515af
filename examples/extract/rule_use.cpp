#include "rule_use.h"

#include <memory>
#include <utility>

#include <CLI/CLI.hpp>

#include "articles.h"

namespace program {

RuleUses count_uses(const UseArguments& arguments, warta::RuleUsage::Clock clock) {
  const warta::Extractor extractor(arguments.read.options());
  warta::RuleUsage usage(extractor, std::move(clock));
  RuleUses uses;
  uses.is_all_read = read_paths(arguments.paths, arguments.read, [&](const std::string&, const warta::Input& input) {
    usage.add(input);
    uses.is_any_read = true;
  });
  uses.rules = usage.rules();
  return uses;
}

void add_use_command(CLI::App& rules, Chosen& chosen, const UseCommand& use_command) {
  const auto arguments = std::make_shared<UseArguments>();
  CLI::App* command = rules.add_subcommand(use_command.name, use_command.description);
  add_read_options(*command, arguments->read);
  add_paths(*command, arguments->paths);
  command->footer(use_command.footer);
  command->callback([&chosen, arguments, run = use_command.run] { chosen = [arguments, run] { return run(*arguments); }; });
}

}  // namespace program
