#pragma once

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

namespace program {

/// Where facts are written: a file or standard output. A file is written beside its place ("FILE.part") and moved there when it
/// is whole.
class Output {
 public:
  /// An empty path is standard output. Throws std::system_error.
  explicit Output(const std::string& path);
  /// Without `finish` before it, a file that was there stays as it was.
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// Writes text. False if the reader has gone away and wants nothing more. Throws std::system_error for all other failures.
  bool write(std::string_view text);
  /// Puts the file in its place. Nothing can be written afterwards. Throws std::system_error.
  void finish();
  bool is_terminal() const;

 private:
  /// Both are empty for standard output, devices and pipes, which are written directly.
  std::filesystem::path target_, part_;
  std::FILE* file_;
};

/// Whether all that was printed to standard output was written, or its reader has gone away and wants no more.
bool is_all_printed();

/// Shows on a terminal's standard error how far a long run has come, and prints messages between.
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
