#pragma once

#include <string_view>

#include "text/rewriter.h"

namespace warta::text {

/// A text without what programs made of its characters.
struct Recovered {
  Rewritten text;
  bool is_malformed = false;  // holds NUL, or bytes that are not UTF-8
};

/// Puts characters in the place of what programs made of them: HTML entities and mojibake. See read_entity and
/// read_mojibake. The text is UTF-8; malformed bytes stay as they are.
Recovered recover_characters(std::string_view text);

}  // namespace warta::text
