#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/sixteen_bytes.h"

namespace warta::repair {

/// Says which of the sixteen bytes from `at` on are ASCII letters; bytes behind the end of the text are none.
inline text::LetterBits letters_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? text::find_letters(text::SixteenBytes(text, at).data()) : text::LetterBits{};
}

/// A bit for each small letter: the lower sixteen bits are those of `here`, the upper ones those of the bytes behind.
inline std::uint32_t lower_letters(const text::LetterBits& here, const text::LetterBits& next) noexcept {
  return (here.letters & ~here.capitals) | (next.letters & ~next.capitals) << 16;
}

/// The number of a small ASCII letter, from 0.
constexpr std::size_t index_of(char letter) noexcept { return static_cast<std::size_t>(letter - 'a'); }

/// Keeps the bits at which `length` set bits begin.
template <std::size_t length>
constexpr std::uint32_t runs(std::uint32_t bits) noexcept {
  if constexpr (length == 1) return bits;
  else {
    const std::uint32_t half = runs<(length + 1) / 2>(bits);
    return half & half >> (length / 2);
  }
}

}  // namespace warta::repair
