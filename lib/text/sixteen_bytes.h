#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "text/word_hash.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace warta::text {

/// Which of sixteen bytes are ASCII letters, and which of those capitals: a bit each, the first byte's lowest.
struct LetterBits {
  std::uint32_t letters, capitals;
};

/// The same everywhere, and slower.
inline LetterBits find_letters_one_by_one(const char* bytes) noexcept {
  LetterBits found{0, 0};
  for (unsigned i = 0; i < 16; ++i) {
    const char c = bytes[i];
    const bool is_capital = c >= 'A' && c <= 'Z', is_letter = is_capital || (c >= 'a' && c <= 'z');
    found.letters |= std::uint32_t{is_letter} << i;
    found.capitals |= std::uint32_t{is_capital} << i;
  }
  return found;
}

inline LetterBits find_letters(const char* bytes) noexcept {
#ifdef __SSE2__
  const __m128i all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const __m128i small = _mm_or_si128(all, _mm_set1_epi8(0x20));  // compared with their sign: bytes outside ASCII are below 'a'
  const __m128i is_letter =
      _mm_and_si128(_mm_cmpgt_epi8(small, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(small, _mm_set1_epi8('z' + 1)));
  const auto letters = static_cast<std::uint32_t>(_mm_movemask_epi8(is_letter));
  const auto is_small =
      static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_slli_epi16(all, 2)));  // the bit 0x20, moved to the highest
  return {letters, letters & ~is_small};
#else
  return find_letters_one_by_one(bytes);
#endif
}

/// The first `size` of sixteen bytes, with zeros behind.
inline hashing::Halves first_bytes(const char* bytes, std::size_t size) noexcept {
  static constexpr std::array<std::uint64_t, 4> keep_then_clear = {~std::uint64_t{0}, ~std::uint64_t{0}, 0, 0};
  const char* const mask = reinterpret_cast<const char*>(keep_then_clear.data()) + 16 - size;
  return {hashing::load<std::uint64_t>(bytes) & hashing::load<std::uint64_t>(mask),
          hashing::load<std::uint64_t>(bytes + 8) & hashing::load<std::uint64_t>(mask + 8)};
}

}  // namespace warta::text
