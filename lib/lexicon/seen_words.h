#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/word_hash.h"

namespace warta::lexicon {

/// Remembers, as eight bits, what short words matched when they were last seen: news has a few hundred figures and abbreviations,
/// over and over.
///
/// A slot is one number: the word's letters and, in its highest byte, what they matched. So threads need no lock: they find a
/// word with its own bits, or another word.
class SeenWords {
 public:
  /// The bits that were noted for the word, or else those of `match()`, which are noted then. No token holds a NUL, so the
  /// letters tell the length.
  template <class Match>
  std::uint8_t bits_of(std::string_view word, Match match) noexcept {
    if (word.empty() || word.size() > longest) return match();
    const std::uint64_t letters = text::hashing::load_short(word);
    std::atomic<std::uint64_t>& slot = slots_[letters * 0x9E3779B97F4A7C15ULL >> (64 - slot_bits)];  // Fibonacci hashing
    const std::uint64_t known = slot.load(std::memory_order_relaxed);
    if ((known & of_letters) == letters) return static_cast<std::uint8_t>(known >> (8 * longest));
    const std::uint8_t bits = match();
    slot.store(letters | std::uint64_t{bits} << (8 * longest), std::memory_order_relaxed);
    return bits;
  }

 private:
  static constexpr std::size_t longest = 7;  // bytes
  static constexpr std::uint64_t of_letters = (std::uint64_t{1} << (8 * longest)) - 1;
  static constexpr unsigned slot_bits = 11;

  std::array<std::atomic<std::uint64_t>, std::size_t{1} << slot_bits> slots_{};
};

}  // namespace warta::lexicon
