#include "text/text.h"

#include <algorithm>
#include <limits>
#include <new>

#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::text {

Text::Text(std::string_view original) : original_(original) {
  // Offsets are 32 bits wide, and a byte that is not UTF-8 becomes three.
  if (original.size() >= std::numeric_limits<std::uint32_t>::max() / 3) throw std::bad_alloc();
  normalized_ = normalize(original);
  normal_ = normalized_.view(original);
  tokens_ = tokenize(normal_);
  has_foreign_ = std::any_of(tokens_.begin(), tokens_.end(), [](const Token& t) { return t.has_foreign; });
}

std::string_view Text::repaired_word(std::uint32_t token) const noexcept {
  const auto found = std::lower_bound(repaired_.begin(), repaired_.end(), token, [](const auto& r, std::uint32_t at) { return r.first < at; });
  return found->second;
}

std::string Text::surface(TokenRange range) const {
  std::string out;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (i > range.first) out.append(normal_.substr(tokens_[i - 1].end, tokens_[i].begin - tokens_[i - 1].end));
    out.append(word(i));
  }
  return out;
}

Span Text::original(TokenRange range) const noexcept {
  if (range.empty()) return {};
  return normalized_.map.original(tokens_[range.first].begin, tokens_[range.last - 1].end);
}

void Text::repair(std::uint32_t token, std::string word) {
  tokens_[token].is_repaired = true;
  tokens_[token].hash = word_hash(lower(word));
  repaired_.emplace_back(token, std::move(word));
}

}  // namespace warta::text
