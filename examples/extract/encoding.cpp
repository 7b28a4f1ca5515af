#include "encoding.h"

#include <algorithm>
#include <cstddef>

#include <simdjson.h>

namespace program {

bool is_utf8(std::string_view text) { return simdjson::validate_utf8(text.data(), text.size()); }

std::string_view wide_encoding_of(std::string_view text) {
  constexpr std::size_t most = 4096;
  const std::string_view head = text.substr(0, most);
  const auto nuls = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
  // Of a letter's bytes one in two is NUL, or three in four.
  if (nuls * 8 > head.size() * 5) return "UTF-32";
  return nuls * 4 > head.size() ? "UTF-16" : "";
}

}  // namespace program
