#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/ascii.h"
#include "text/word_hash.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace warta::text {

/// Sixteen bytes of a text from `at` on; those behind the text's end are zeros.
class SixteenBytes {
 public:
  SixteenBytes(std::string_view text, std::size_t at) noexcept : bytes_(text.data() + at) {
    if (text.size() - at >= padded_.size()) return;
    padded_.fill(0);
    std::memcpy(padded_.data(), bytes_, text.size() - at);
    bytes_ = padded_.data();
  }
  SixteenBytes(const SixteenBytes&) = delete;
  SixteenBytes& operator=(const SixteenBytes&) = delete;

  const char* data() const noexcept { return bytes_; }

 private:
  const char* bytes_;
  std::array<char, 16> padded_;
};

// These functions use SSE2 where there is any; elsewhere they go byte by byte, with the same results.

/// Says which of sixteen bytes are ASCII letters, and which are capitals. The lowest bit is the first byte's.
struct LetterBits {
  std::uint32_t letters, capitals;
};

/// A bit for each of sixteen bytes that equals `byte`.
inline std::uint32_t find_byte(const void* bytes, std::uint8_t byte) noexcept;
inline LetterBits find_letters(const char* bytes) noexcept;
/// The first `size` of sixteen bytes, with zeros behind.
inline hashing::Halves first_bytes(const char* bytes, std::size_t size) noexcept;
/// The same with ASCII letters in lower case.
inline hashing::Halves lower_first_bytes(const char* bytes, std::size_t size) noexcept;

namespace one_by_one {

inline std::uint32_t find_byte(const void* bytes, std::uint8_t byte) noexcept {
  std::uint32_t found = 0;
  for (unsigned i = 0; i < 16; ++i) found |= std::uint32_t{static_cast<const std::uint8_t*>(bytes)[i] == byte} << i;
  return found;
}

inline LetterBits find_letters(const char* bytes) noexcept {
  LetterBits found{0, 0};
  for (unsigned i = 0; i < 16; ++i) {
    const char c = bytes[i];
    const bool is_capital = is_ascii_upper(c), is_letter = is_ascii_letter(c);
    found.letters |= std::uint32_t{is_letter} << i;
    found.capitals |= std::uint32_t{is_capital} << i;
  }
  return found;
}

inline hashing::Halves lower_first_bytes(const char* bytes, std::size_t size) noexcept {
  std::array<char, 16> lower{};
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char small = static_cast<char>(is_ascii_upper(bytes[i]) ? bytes[i] | 0x20 : bytes[i]);
    if (i < size) lower[i] = small;
  }
  return {hashing::load<std::uint64_t>(lower.data()), hashing::load<std::uint64_t>(lower.data() + 8)};
}

}  // namespace one_by_one

/// Sixteen bytes of which the first `size` have all bits set, the others none.
inline const char* mask_of(std::size_t size) noexcept {
  static constexpr std::array<std::uint64_t, 4> keep_then_clear = {~std::uint64_t{0}, ~std::uint64_t{0}, 0, 0};
  return reinterpret_cast<const char*>(keep_then_clear.data()) + 16 - size;
}

inline hashing::Halves first_bytes(const char* bytes, std::size_t size) noexcept {
  const char* const mask = mask_of(size);
  return {hashing::load<std::uint64_t>(bytes) & hashing::load<std::uint64_t>(mask),
          hashing::load<std::uint64_t>(bytes + 8) & hashing::load<std::uint64_t>(mask + 8)};
}

#ifdef __SSE2__

inline __m128i load_sixteen(const void* bytes) noexcept { return _mm_loadu_si128(static_cast<const __m128i*>(bytes)); }

inline std::uint32_t find_byte(const void* bytes, std::uint8_t byte) noexcept {
  return static_cast<std::uint32_t>(
      _mm_movemask_epi8(_mm_cmpeq_epi8(load_sixteen(bytes), _mm_set1_epi8(static_cast<char>(byte)))));
}

inline LetterBits find_letters(const char* bytes) noexcept {
  const __m128i all = load_sixteen(bytes);
  const __m128i small = _mm_or_si128(all, _mm_set1_epi8(0x20));  // as signed numbers, bytes outside ASCII are below 'a'
  const __m128i is_letter =
      _mm_and_si128(_mm_cmpgt_epi8(small, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(small, _mm_set1_epi8('z' + 1)));
  const auto letters = static_cast<std::uint32_t>(_mm_movemask_epi8(is_letter));
  const auto is_small =
      static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_slli_epi16(all, 2)));  // the bit 0x20, moved to the highest
  return {letters, letters & ~is_small};
}

inline hashing::Halves lower_first_bytes(const char* bytes, std::size_t size) noexcept {
  const __m128i all = _mm_and_si128(load_sixteen(bytes), load_sixteen(mask_of(size)));
  const __m128i is_capital =
      _mm_and_si128(_mm_cmpgt_epi8(all, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(all, _mm_set1_epi8('Z' + 1)));
  const __m128i lower = _mm_or_si128(all, _mm_and_si128(is_capital, _mm_set1_epi8(0x20)));
  return {static_cast<std::uint64_t>(_mm_cvtsi128_si64(lower)),
          static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(lower, lower)))};
}

#else

inline std::uint32_t find_byte(const void* bytes, std::uint8_t byte) noexcept { return one_by_one::find_byte(bytes, byte); }
inline LetterBits find_letters(const char* bytes) noexcept { return one_by_one::find_letters(bytes); }
inline hashing::Halves lower_first_bytes(const char* bytes, std::size_t size) noexcept {
  return one_by_one::lower_first_bytes(bytes, size);
}

#endif

}  // namespace warta::text
