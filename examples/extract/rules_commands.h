#pragma once

#include "commands.h"

namespace program {

/// Each adds a command below `warta rules`.
void add_rules_test(CLI::App& rules, Chosen& chosen);
void add_rules_check(CLI::App& rules, Chosen& chosen);
void add_rules_diff(CLI::App& rules, Chosen& chosen);
void add_rules_coverage(CLI::App& rules, Chosen& chosen);
void add_rules_profile(CLI::App& rules, Chosen& chosen);
void add_rules_watch(CLI::App& rules, Chosen& chosen);
void add_rules_doc(CLI::App& rules, Chosen& chosen);
void add_rules_classes(CLI::App& rules, Chosen& chosen);
void add_rules_new(CLI::App& rules, Chosen& chosen);

}  // namespace program
