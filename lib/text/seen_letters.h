#pragma once

#include <cstdint>

#include "text/token.h"

namespace warta::text {

/// Counts the letters of a word while it is read; the word's shape follows from the counts.
struct SeenLetters {
  std::uint32_t count = 0;
  std::uint32_t upper = 0;
  bool first_upper = false;
  bool foreign = false;  // whether one of them is not ASCII

  void add(bool is_upper) noexcept {
    if (count++ == 0) first_upper = is_upper;
    upper += is_upper ? 1 : 0;
  }
  void add_lower(std::uint32_t letters) noexcept { count += letters; }
  Shape shape() const noexcept {
    if (upper == 0) return Shape::lower;
    if (upper == count) return Shape::caps;
    return first_upper ? (upper == 1 ? Shape::cap : Shape::mixed) : Shape::mixed;
  }
};

}  // namespace warta::text
