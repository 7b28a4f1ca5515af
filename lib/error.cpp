#include <warta/error.h>

#include <utility>

#include "caret.h"

namespace warta {

Error::Error(std::string file, std::size_t line, std::size_t column, const std::string& what, const std::string& source_line)
    : std::runtime_error(message(file, line, column, what, source_line)), file_(std::move(file)), line_(line), column_(column) {}

std::string Error::message(const std::string& file, std::size_t line, std::size_t column, const std::string& what,
                           const std::string& source_line) {
  std::string out = file;
  if (line > 0) out += ":" + std::to_string(line) + ":" + std::to_string(column);
  out += ": " + what;
  return source_line.empty() ? out : out + with_carets(source_line, column, 1);
}

}  // namespace warta
