#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::test {

/// The piece repeated up to the first length that is not below `size`.
inline std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  return out;
}

}  // namespace warta::test
