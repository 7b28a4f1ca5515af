// warta: prints the facts of Indonesian news articles, and serves those who write rules.

#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/error.h>
#include <warta/warta.h>

#include "commands.h"
#include "output.h"
#include "spelling.h"

namespace program {
namespace {

constexpr const char* description = "Extracts numbers, dates, officials, regions and facts of your own from Indonesian news.";

constexpr const char* footer = R"(Try `warta extract --help`, `warta rules --help`.)";

/// The words of the command line, the last one first, as the parser takes them. "warta help extract" is "warta extract --help".
std::vector<std::string> words_of(int argc, char** argv) {
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  if (!words.empty() && words.front() == "help") {
    words.erase(words.begin());
    words.emplace_back("--help");
  }
  std::reverse(words.begin(), words.end());
  return words;
}

/// The names that may stand where a word does: options, or subcommands of the command that was reached.
std::vector<std::string> names_like(const CLI::App& command, std::string_view word) {
  std::vector<std::string> names;
  if (!word.starts_with('-')) {
    for (const CLI::App* subcommand : command.get_subcommands([](const CLI::App*) { return true; }))
      names.push_back(subcommand->get_name());
    return names;
  }
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

std::string unknown_word(const CLI::App& app, std::string word) {
  word.erase(std::min(word.find('='), word.size()));
  const CLI::App* command = &app;
  while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
  return "'" + word + "' is not known here" + did_you_mean(word, names_like(*command, word)) + "; try `warta --help`";
}

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
    app.parse(words_of(argc, argv));
  } catch (const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app.remaining(true);
    const bool is_help = error.get_exit_code() == 0;
    // The error names the word that is wrong rather than the one that is missing.
    if (!is_help && !unknown.empty()) return complain(unknown_word(app, unknown.front()), not_usable);
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
