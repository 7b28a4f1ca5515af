#include <CLI/CLI.hpp>

#include "rules_commands.h"

namespace program {

void add_folders(CLI::App& command, std::vector<std::filesystem::path>& folders, const char* description) {
  CLI::Option* positional = command.add_option("DIR", folders, description)->option_text("...");
  command.add_option("--rules", folders, "The same; repeatable")
      ->allow_extra_args(false)
      ->option_text("DIR")
      ->excludes(positional);
}

void add_rules(CLI::App& app, Chosen& chosen) {
  CLI::App* rules = app.add_subcommand("rules", "Test, check and compare rules");
  rules->require_subcommand(1);
  add_rules_test(*rules, chosen);
  add_rules_check(*rules, chosen);
  add_rules_diff(*rules, chosen);
  add_rules_coverage(*rules, chosen);
  add_rules_profile(*rules, chosen);
  add_rules_watch(*rules, chosen);
  add_rules_doc(*rules, chosen);
  add_rules_classes(*rules, chosen);
  add_rules_new(*rules, chosen);
}

}  // namespace program
