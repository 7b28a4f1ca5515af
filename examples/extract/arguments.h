#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <warta/extractor.h>

namespace CLI {
class App;
}

namespace program {

/// The options that say how articles are read, for all commands that read them.
struct ReadArguments {
  std::vector<std::filesystem::path> rule_folders;
  /// The publication date of articles that give none of their own.
  std::optional<std::chrono::year_month_day> published;
  /// Whether damaged words are mended.
  bool repair = true;
  /// The encoding of texts that are no UTF-8, not of JSON; empty for what is detected.
  std::string encoding;

  warta::Options options() const { return {.rule_folders = rule_folders, .repair = repair}; }
};

/// Adds the options that fill `arguments`, which must outlive the command.
void add_read_options(CLI::App& command, ReadArguments& arguments);

/// Adds the positional argument for files and folders; "-" is standard input.
void add_paths(CLI::App& command, std::vector<std::string>& paths);

enum ExitCode : int { all_done = 0, some_failed = 1, not_usable = 2 };

}  // namespace program
