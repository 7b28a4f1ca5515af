#pragma once

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace program {

/// Where facts go: a file or standard output.
class Output {
 public:
  /// Empty for standard output. Throws std::system_error.
  explicit Output(const std::string& path);
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// False where the reader has gone away and nothing more is wanted. Throws std::system_error for all else.
  bool write(std::string_view text);
  bool is_terminal() const;

 private:
  std::FILE* file_;
};

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
