#include <warta/extractor.h>

#include "extractor_access.h"
#include "pipeline.h"
#include "text/encoding.h"

namespace warta {

struct Extractor::Impl {
  explicit Impl(const Options& options) : pipeline(options) {}
  Pipeline pipeline;
};

const Pipeline& ExtractorAccess::pipeline(const Extractor& extractor) noexcept { return extractor.impl_->pipeline; }

bool knows_encoding(std::string_view name) { return text::knows_encoding(std::string(name)); }

std::string to_utf8(std::string_view text, std::string_view encoding) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  const std::string conversion = knows_encoding(encoding) ? text::conversion_for(encoding, text) : std::string();
  if (conversion.empty()) return std::string(text);
  std::string converted(text::to_utf8(text, conversion, Damage::none).view(text));
  if (converted.starts_with(byte_order_mark)) converted.erase(0, byte_order_mark.size());
  return converted;
}

Extractor::Extractor() : Extractor(Options{}) {}
Extractor::Extractor(const Options& options) : impl_(std::make_unique<const Impl>(options)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Article Extractor::extract(const Input& input) const { return impl_->pipeline.run(input); }

}  // namespace warta
