#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

/// How the gazetteer lies in memory. `compiler/` writes it when the library is built, in the byte order of the machine that runs
/// the compiler, which must be that of the library; all of it is constant.
///
/// Regions are numbered from 0: provinces, then kabupaten and kota, then districts, then villages, each level in the order of the
/// codes. So the regions below one follow each other, and no region needs to store its parent.
namespace warta::gazetteer {

constexpr std::size_t depth = 4;
/// Bytes of a code at each depth: "16", "16.08", "16.08.02", "16.08.02.2001".
constexpr std::array<std::size_t, depth> code_widths = {2, 5, 8, 13};

/// A piece of the pool of names: where it begins in the upper 24 bits, its length in the lower 8.
using NameRef = std::uint32_t;

/// The regions of one folded name are a group of postings in the order of their numbers. The lower bits hold the number of a
/// region, or that of an alias, which has a region.
using Posting = std::uint32_t;
constexpr Posting last_in_group = 1U << 31;
constexpr Posting is_alias = 1U << 30;
constexpr Posting posting_number = is_alias - 1;

/// Another name of a region.
struct Alias {
  NameRef name;
  std::uint32_t region;
};

/// A name that counts only as written, such as an acronym. Its group holds the regions of the folded name as well.
struct ExactName {
  NameRef name;
  std::uint32_t posting;
};

/// A slot of the hash table of folded names, which has open addressing with linear probing. An empty slot is 0; else it holds the
/// upper bits of the name's hash and the number of its first posting, counted from 1. Folded names are not stored: that of the
/// first posting is folded and compared.
using Slot = std::uint32_t;
constexpr unsigned slot_posting_bits = 18;
constexpr Slot slot_posting = (1U << slot_posting_bits) - 1;

struct Layout {
  const char* names;              // the pool of names
  const char* codes;              // one behind the other, in the order of the regions
  const NameRef* region_names;    // the official name of each region
  const std::uint8_t* types;      // for each region the place of its type in type_words
  const std::uint32_t* children;  // for each region above the villages the first one below it, then the number of regions
  const Slot* slots;
  std::size_t slot_mask;  // the number of slots, a power of two, less one
  const Posting* postings;
  const Alias* aliases;
  std::span<const ExactName> exact_names;         // sorted by their bytes
  std::array<std::uint32_t, depth + 1> first_at;  // the first region of each depth, then the number of regions
  std::span<const std::string_view> type_words;
};

/// The layout that is compiled into the library.
extern const Layout layout;

/// Hash of a folded name; the lower bits choose the slot, the upper ones are kept there.
inline std::uint64_t name_hash(std::string_view folded) noexcept {
  std::uint64_t state = folded.size();
  for (std::size_t at = 0; at < folded.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t piece = 0;
    const std::size_t left = folded.size() - at;
    std::memcpy(&piece, folded.data() + at, left < sizeof piece ? left : sizeof piece);
    state = (state ^ piece) * 0x9E3779B97F4A7C15ULL;  // Fibonacci hashing
    state ^= state >> 32;
  }
  return state;
}

constexpr Slot slot_tag(std::uint64_t hash) noexcept { return static_cast<Slot>(hash >> 32) & ~slot_posting; }

}  // namespace warta::gazetteer
