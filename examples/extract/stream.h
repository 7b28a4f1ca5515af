#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace program {

/// Reads a file, or standard input, whole or line by line. Only the line in hand is kept in memory. Failures of the system are
/// thrown as std::system_error.
class Stream {
 public:
  /// The path "-" is standard input.
  explicit Stream(const std::string& path);
  /// A stream over content that is in memory already.
  static Stream of(std::string content);

  /// Up to 4096 bytes from the beginning. It consumes nothing; the view lives until something else is read.
  std::string_view head();
  /// The text from the first byte that is neither blank nor part of a byte order mark to the next such byte: "{\n  \"", "[{",
  /// "Ba"; shorter if the file is. It consumes nothing; the view lives until something else is read.
  std::string_view opening();
  std::string read_all();
  /// Reads the next line, without its line feed; false at the end.
  bool read_line(std::string& line);

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept {
      if (file != stdin) std::fclose(file);
    }
  };

  Stream() = default;

  /// Appends to the buffer what the file has next; false at its end.
  bool fill();
  void drop_consumed();
  /// The place of the first byte at or behind `at` that is no blank; the end where there is none.
  std::size_t find_content(std::size_t at);

  /// Null if the buffer has everything.
  std::unique_ptr<std::FILE, Close> file_;
  std::string buffer_;
  std::size_t consumed_ = 0;
};

}  // namespace program
