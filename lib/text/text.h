#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <warta/span.h>

#include "text/reading.h"
#include "text/token.h"

namespace warta::text {

/// A range of tokens `[first, last)`.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  std::uint32_t size() const noexcept { return last - first; }
  bool empty() const noexcept { return first == last; }
  bool contains(const TokenRange& other) const noexcept { return first <= other.first && other.last <= last; }
  bool overlaps(const TokenRange& other) const noexcept { return first < other.last && other.first < last; }
  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// An article's text, cut into tokens. The original must outlive it.
class Text {
 public:
  explicit Text(std::string_view original) : Text(Reading(original)) {}
  explicit Text(Reading reading);
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;

  std::string_view normal() const noexcept { return normal_; }
  const std::vector<Token>& tokens() const noexcept { return tokens_; }
  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(tokens_.size()); }

  /// The token as it is read: normalised, and mended if it was damaged.
  std::string_view word(std::uint32_t token) const noexcept {
    const Token& t = tokens_[token];
    return normal_.substr(t.begin, t.end - t.begin);
  }
  /// The normalised text from the first token to the last, with what stands between them.
  std::string_view view(TokenRange range) const noexcept;
  std::string surface(TokenRange range) const { return std::string(view(range)); }
  /// The bytes of the tokens in the original.
  Span original(TokenRange range) const noexcept;
  std::string_view original_text() const noexcept { return reading_.original(); }
  /// How it was read from the original.
  const Reading& reading() const noexcept { return reading_; }

 private:
  Reading reading_;
  std::string_view normal_;
  std::vector<Token> tokens_;
};

}  // namespace warta::text
