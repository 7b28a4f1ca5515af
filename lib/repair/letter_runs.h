#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/sixteen_bytes.h"

namespace warta::repair {

/// Which of the sixteen bytes from `at` on are ASCII letters; none behind the end of the text.
inline text::LetterBits letters_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? text::find_letters(text::SixteenBytes(text, at).data()) : text::LetterBits{};
}

/// The letters in lower case of some bytes, and of the sixteen behind.
inline std::uint32_t lower_letters(const text::LetterBits& here, const text::LetterBits& next) noexcept {
  return (here.letters & ~here.capitals) | (next.letters & ~next.capitals) << 16;
}

/// Of an ASCII letter in lower case, from 0.
constexpr std::size_t index_of(char letter) noexcept { return static_cast<std::size_t>(letter - 'a'); }

/// The bits from which on `length` are set.
template <std::size_t length>
constexpr std::uint32_t runs(std::uint32_t bits) noexcept {
  if constexpr (length == 1) return bits;
  else {
    const std::uint32_t half = runs<(length + 1) / 2>(bits);
    return half & half >> (length / 2);
  }
}

}  // namespace warta::repair
