#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace program {

enum class Format { jsonl, table };

/// Of `warta extract`.
struct Arguments {
  Format format = Format::jsonl;
  std::vector<std::filesystem::path> rule_folders;
  /// For articles that give no date of their own.
  std::optional<std::chrono::year_month_day> published;
  /// Whether damaged words are mended.
  bool repair = true;
  /// Of files that hold one article; empty for UTF-8, or what is detected.
  std::string encoding;
  unsigned jobs = 1;
  /// Empty for standard output.
  std::string output;
  /// Files and folders; "-" is standard input.
  std::vector<std::string> paths;
};

enum ExitCode : int { all_done = 0, some_failed = 1, not_usable = 2 };

}  // namespace program
