#pragma once

#include <algorithm>
#include <cstdint>

#include "facts/context.h"

namespace warta::facts {

/// Whether the words right before the token, `longest` of them at most, are an entry of the class: "tim kuasa hukum" before
/// "Bupati".
inline bool stands_behind(const Context& context, std::uint32_t token, lexicon::ClassId cls, std::uint32_t longest) {
  for (std::uint32_t size = 1; size <= std::min(longest, token); ++size)
    if (context.is({token - size, token}, cls)) return true;
  return false;
}

}  // namespace warta::facts
