#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace warta::text {
namespace hashing {

// Setting these bits makes both cases of ASCII letters alike. Some marks become alike, too, which a hash may do.
constexpr std::uint64_t fold_case = 0x2020202020202020ULL;

template <class Word>
std::uint64_t load(const char* at) noexcept {
  Word value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

inline std::uint64_t mix(std::uint64_t state, std::uint64_t word) noexcept {
  state = (state ^ (word | fold_case)) * 0x9E3779B97F4A7C15ULL;  // Fibonacci hashing
  return state ^ (state >> 29);
}

/// The bytes of a word in two numbers: the first eight, and the following eight, with zeros behind the word's end; of words
/// longer than sixteen bytes the first and the last eight.
struct Halves {
  std::uint64_t low, high;
};

inline std::uint32_t hash(Halves word, std::size_t size) noexcept {
  return static_cast<std::uint32_t>(mix(mix(size, word.low), word.high) >> 16);
}

/// Loads up to eight bytes as one number, with two loads that may overlap.
inline std::uint64_t load_short(std::string_view bytes) noexcept {
  const std::size_t size = bytes.size();
  const char* const end = bytes.data() + size;
  if (size >= 4) return load<std::uint32_t>(bytes.data()) | load<std::uint32_t>(end - 4) << (8 * (size - 4));
  if (size >= 2) return load<std::uint16_t>(bytes.data()) | load<std::uint16_t>(end - 2) << (8 * (size - 2));
  return size == 0 ? 0 : load<std::uint8_t>(bytes.data());
}

inline Halves halves_of(std::string_view word) noexcept {
  if (word.size() <= 8) return {load_short(word), 0};
  const std::size_t rest = word.size() < 16 ? word.size() - 8 : 8;
  const auto high = load<std::uint64_t>(word.data() + word.size() - 8);
  return {load<std::uint64_t>(word.data()), high >> (8 * (8 - rest))};
}

}  // namespace hashing

/// Hash of a word, the same for both cases of ASCII letters. Words with other letters must be in lower case. Words longer than
/// sixteen bytes are hashed by their first and last eight bytes: tables compare the whole words.
inline std::uint32_t word_hash(std::string_view word) noexcept { return hashing::hash(hashing::halves_of(word), word.size()); }

}  // namespace warta::text
