#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

namespace program {

/// Reads a file, or standard input, whole or line by line. Only the line in hand is kept in memory.
/// Whatever the system refuses is thrown as std::system_error.
class Stream {
 public:
  /// "-" is standard input.
  explicit Stream(const std::string& path);

  /// The first byte that is no blank and no part of a byte order mark; EOF where there is none. Consumes nothing.
  int peek();
  std::string read_all();
  /// The next line without its line feed; false at the end.
  bool read_line(std::string& line);

 private:
  struct Close {
    void operator()(std::FILE* file) const noexcept {
      if (file != stdin) std::fclose(file);
    }
  };

  /// Appends what the file has next; false at its end.
  bool fill();
  void drop_consumed();

  std::unique_ptr<std::FILE, Close> file_;
  std::string buffer_;
  std::size_t consumed_ = 0;
};

}  // namespace program
