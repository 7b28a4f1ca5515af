#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>

namespace warta::lexicon {

/// Notes the first two words of all phrases, each pair as one of many bits. A pair whose bit is not set begins no phrase, which
/// spares nearly all looks at the trie.
class Openings {
 public:
  /// The first word is given by its node, the second by its hash.
  void add(std::uint32_t node, std::uint32_t hash) noexcept { bits_.set(bit_of(node, hash)); }
  bool may_have(std::uint32_t node, std::uint32_t hash) const noexcept { return bits_[bit_of(node, hash)]; }

 private:
  static constexpr std::size_t size = 1U << 16U;  // eight thousand pairs in eight kilobytes, which stay in the first cache

  static std::size_t bit_of(std::uint32_t node, std::uint32_t hash) noexcept { return (node * 0x9E3779B1U ^ hash) % size; }

  std::bitset<size> bits_;
};

}  // namespace warta::lexicon
