#include <CLI/CLI.hpp>

#include "commands.h"

namespace program {

void add_explain(CLI::App&, Chosen&) {}

}  // namespace program
