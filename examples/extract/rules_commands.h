#pragma once

#include <filesystem>
#include <vector>

#include "commands.h"

namespace program {

/// Adds the argument for the folders of a command that reads rules and no articles: DIR, or --rules as in other commands.
void add_folders(CLI::App& command, std::vector<std::filesystem::path>& folders, const char* description);

/// Each of these adds a command below `warta rules`.
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
