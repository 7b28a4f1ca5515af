#pragma once

#include "commands.h"

namespace program {

/// Each adds a command below `warta rules`.
void add_rules_test(CLI::App& rules, Chosen& chosen);
void add_rules_check(CLI::App& rules, Chosen& chosen);

}  // namespace program
