#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

#include <warta/export.h>

namespace warta {

/// Tells what is wrong with rules or tables. It is thrown where these are compiled, never while an article is read.
///
/// `what()` reads `file:line:column: what was expected`, followed where a line of text is to blame by that line
/// and a caret under the column.
class WARTA_EXPORT Error : public std::runtime_error {
 public:
  /// `line` and `column` count from 1, columns in characters; 0 where the whole file is meant.
  Error(std::string file, std::size_t line, std::size_t column, const std::string& what, const std::string& source_line = {});

  /// The rule file or table, as its path was given.
  const std::string& file() const noexcept { return file_; }
  /// The line, from 1; 0 where the whole file is meant.
  std::size_t line() const noexcept { return line_; }
  /// The column in characters, from 1; 0 where the whole file is meant.
  std::size_t column() const noexcept { return column_; }

 private:
  static std::string message(const std::string& file, std::size_t line, std::size_t column, const std::string& what,
                             const std::string& source_line);

  std::string file_;
  std::size_t line_;
  std::size_t column_;
};

}  // namespace warta
