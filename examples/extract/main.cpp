// warta: prints the facts of Indonesian news articles, and serves those who write rules.

#include <csignal>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/error.h>
#include <warta/warta.h>

#include "commands.h"
#include "output.h"

namespace program {
namespace {

constexpr const char* description = "Extracts numbers, dates, officials, regions and facts of your own from Indonesian news.";

constexpr const char* footer = R"(Try `warta extract --help`, `warta rules --help`.)";

int run(int argc, char** argv) {
  Chosen chosen;
  CLI::App app(description, "warta");
  app.set_version_flag("--version", std::string("warta ") + warta_version());
  app.require_subcommand(1);
  app.footer(footer);
  add_extract(app, chosen);
  add_rules(app, chosen);
  add_explain(app, chosen);
  try {
    app.parse(argc, argv);
  } catch (const CLI::RequiredError& error) {
    // The error names the word that is wrong rather than the one that is missing.
    const std::vector<std::string> unknown = app.remaining(true);
    if (!unknown.empty()) return complain("'" + unknown.front() + "' is not known here; try `warta --help`", not_usable);
    app.exit(error);
    return not_usable;
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? all_done : not_usable;
  }
  return chosen();
}

/// The exit code of a command. One that fails has said why; any other has succeeded only if all that it printed was written.
int checked(int code) {
  return code == not_usable || is_all_printed() ? code : complain("standard output: cannot be written", not_usable);
}

}  // namespace

int complain(const std::string& what, ExitCode code) {
  std::cerr << "warta: " << what << '\n';
  return code;
}

}  // namespace program

int main(int argc, char** argv) {
  // A reader that goes away is seen as a failed write.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return program::checked(program::run(argc, argv));
  } catch (const warta::Error& error) {
    std::cerr << error.what() << '\n';
    return program::not_usable;
  } catch (const std::exception& error) {
    return program::complain(error.what(), program::not_usable);
  }
}
