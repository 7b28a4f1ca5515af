#include <warta/extractor.h>

#include "pipeline.h"
#include "text/encoding.h"

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

struct Extractor::Impl {
  explicit Impl(const Options& options) : pipeline(options) {}
  Pipeline pipeline;
};

bool knows_encoding(std::string_view name) { return text::knows_encoding(std::string(name)); }

Extractor::Extractor() : Extractor(Options{}) {}
Extractor::Extractor(const Options& options) : impl_(std::make_unique<const Impl>(options)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Article Extractor::extract(const Input& input) const { return impl_->pipeline.run(input); }

}  // namespace warta
