#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace program {

/// Reads a file, or standard input, whole or line by line. Only the line in hand is kept in memory.
/// Whatever the system refuses is thrown as std::system_error.
class Stream {
 public:
  /// "-" is standard input.
  explicit Stream(const std::string& path);
  /// What is in memory already.
  static Stream of(std::string content);

  /// Up to 4096 bytes of the beginning. Consumes nothing; the view lives until something else is read.
  std::string_view head();
  /// From the first byte that is no blank and no part of a byte order mark to the next such byte: "{\n  \"", "[{", "Ba".
  /// Shorter where the file is. Consumes nothing; the view lives until something else is read.
  std::string_view opening();
  std::string read_all();
  /// The next line without its line feed; false at the end.
  bool read_line(std::string& line);

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept {
      if (file != stdin) std::fclose(file);
    }
  };

  Stream() = default;

  /// Appends what the file has next; false at its end.
  bool fill();
  void drop_consumed();
  /// Where the first byte at or behind `at` stands that is no blank; the end where there is none.
  std::size_t find_content(std::size_t at);

  /// None where the buffer has everything.
  std::unique_ptr<std::FILE, Close> file_;
  std::string buffer_;
  std::size_t consumed_ = 0;
};

}  // namespace program
