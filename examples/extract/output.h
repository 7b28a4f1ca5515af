#pragma once

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

namespace program {

/// Where facts go: a file or standard output. A file is written beside its place ("FILE.part"), and is there when it is whole.
class Output {
 public:
  /// Empty for standard output. Throws std::system_error.
  explicit Output(const std::string& path);
  /// Without `finish` a file that was there before stays as it was.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// False where the reader has gone away and nothing more is wanted. Throws std::system_error for all else.
  bool write(std::string_view text);
  /// Puts the file in its place. Nothing can be written afterwards. Throws std::system_error.
  void finish();
  bool is_terminal() const;

 private:
  /// Both are empty where what is written needs no place: standard output, devices and pipes.
  std::filesystem::path target_, part_;
  std::FILE* file_;
};

/// Whether all that went to standard output is there, or its reader has gone away and wants no more.
bool is_all_printed();

/// Says on a terminal's standard error how far a long run has come, and prints messages beside that.
class Progress {
 public:
  explicit Progress(bool is_shown);

  void message(std::string_view lines);
  void advance(std::size_t articles);
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  void clear();

  bool is_shown_;
  bool is_on_screen_ = false;
  std::size_t articles_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_;
};

}  // namespace program
