#include "text/text.h"

#include <utility>

#include "text/tokenize.h"

namespace warta::text {

Text::Text(Reading reading) : reading_(std::move(reading)), normal_(reading_.view()), tokens_(tokenize(normal_)) {}

std::string_view Text::view(TokenRange range) const noexcept {
  if (range.empty()) return {};
  const std::uint32_t begin = tokens_[range.first].begin;
  return normal_.substr(begin, tokens_[range.last - 1].end - begin);
}

Span Text::original(TokenRange range) const noexcept {
  if (range.empty()) return {};
  return reading_.original(tokens_[range.first].begin, tokens_[range.last - 1].end);
}

}  // namespace warta::text
