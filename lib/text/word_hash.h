#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace warta::text {
namespace hashing {

// Sets the bit that tells the cases of ASCII letters apart. Some marks fall together, which a hash may do.
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

/// The bytes of a word of less than eight, some of them twice.
inline std::uint64_t load_short(std::string_view word) noexcept {
  const char* end = word.data() + word.size();
  if (word.size() >= 4) return load<std::uint32_t>(word.data()) << 32 | load<std::uint32_t>(end - 4);
  if (word.size() >= 2) return load<std::uint16_t>(word.data()) << 16 | load<std::uint16_t>(end - 2);
  return word.empty() ? 0 : load<std::uint8_t>(word.data());
}

}  // namespace hashing

/// Hash of a word, the same for both cases of ASCII letters. Words that hold other letters are lower-cased first.
/// Of longer words the first and last eight bytes count: tables compare words whole.
inline std::uint32_t word_hash(std::string_view word) noexcept {
  using namespace hashing;
  std::uint64_t state = word.size();
  if (word.size() < 8) {
    state = mix(state, load_short(word));
  } else {
    state = mix(state, load<std::uint64_t>(word.data()));
    if (word.size() > 8) state = mix(state, load<std::uint64_t>(word.data() + word.size() - 8));
  }
  return static_cast<std::uint32_t>(state >> 16);
}

}  // namespace warta::text
