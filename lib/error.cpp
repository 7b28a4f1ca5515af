#include <warta/error.h>

#include <utility>

namespace warta {

Error::Error(std::string file, std::size_t line, std::size_t column, const std::string& what, const std::string& source_line)
    : std::runtime_error(message(file, line, column, what, source_line)), file_(std::move(file)), line_(line), column_(column) {}

std::string Error::message(const std::string& file, std::size_t line, std::size_t column, const std::string& what, const std::string& source_line) {
  std::string out = file;
  if (line > 0) out += ":" + std::to_string(line) + ":" + std::to_string(column);
  out += ": " + what;
  if (source_line.empty()) return out;
  out += "\n  " + source_line + "\n  ";
  for (std::size_t i = 1; i < column; ++i) out += i <= source_line.size() && source_line[i - 1] == '\t' ? '\t' : ' ';
  return out + "^";
}

}  // namespace warta
