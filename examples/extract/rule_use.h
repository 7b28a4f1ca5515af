#pragma once

#include <string>
#include <vector>

#include <warta/rule_usage.h>

#include "arguments.h"
#include "commands.h"

namespace program {

/// The arguments of a command that counts what rules do on articles.
struct UseArguments {
  ReadArguments read;
  std::vector<std::string> paths;
};

struct RuleUses {
  std::vector<warta::RuleUse> rules;  ///< Empty if no article could be read.
  /// Whether all articles could be read.
  bool is_all_read = true;
  /// Whether any article could be read.
  bool is_any_read = false;
};

/// The use of all rules, in their order; timed if there is a clock.
RuleUses count_uses(const UseArguments& arguments, warta::RuleUsage::Clock clock);

/// A command below `warta rules`, as text shows it.
struct UseCommand {
  const char* name;
  const char* description;
  const char* footer;
  int (*run)(const UseArguments&);
};

void add_use_command(CLI::App& rules, Chosen& chosen, const UseCommand& use_command);

}  // namespace program
