#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace warta::text {

/// A code point with its length in bytes; `value` is 0xFFFD and `length` 1 for a byte that starts no valid sequence.
struct CodePoint {
  char32_t value;
  std::uint32_t length;
};

constexpr char32_t replacement_character = 0xFFFD;

/// Decodes the code point at `at < text.size()`. Overlong forms, surrogates and values above U+10FFFF are malformed.
CodePoint decode(std::string_view text, std::size_t at) noexcept;

void append(std::string& out, char32_t value);

/// The word in lower case. ASCII words take a short way, all others Unicode's simple mapping.
std::string lower(std::string_view word);

/// Whether the lower case of `word` is `lower_word`; allocates nothing.
bool is_lower_of(std::string_view lower_word, std::string_view word) noexcept;

bool is_letter(char32_t value) noexcept;
bool is_upper(char32_t value) noexcept;

}  // namespace warta::text
