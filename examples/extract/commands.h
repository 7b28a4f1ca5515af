#pragma once

#include <functional>
#include <string>

#include "arguments.h"

namespace CLI {
class App;
}

namespace program {

/// Runs the command that the command line asks for, and returns the exit code.
using Chosen = std::function<int()>;

/// Each of these adds a command to the command line, which sets `chosen` if it is asked for.
void add_extract(CLI::App& app, Chosen& chosen);
void add_rules(CLI::App& app, Chosen& chosen);
void add_explain(CLI::App& app, Chosen& chosen);

/// Says what is wrong on standard error, and returns the exit code.
int complain(const std::string& what, ExitCode code);

}  // namespace program
