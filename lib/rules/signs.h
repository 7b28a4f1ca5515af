#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace warta::rules {

/// Which of the things that rules need stand in a piece of text, a bit for each: see Screen.
using Signs = std::array<std::uint64_t, 4>;

inline void add_signs(Signs& to, const Signs& signs) noexcept {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] |= signs[i];
}

}  // namespace warta::rules
