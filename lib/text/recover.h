#pragma once

#include <string_view>

#include "text/rewriter.h"

namespace warta::text {

/// A text whose characters were recovered.
struct Recovered {
  Rewritten text;
  bool is_malformed = false;  // whether it holds NUL, or bytes that are not UTF-8
};

/// Replaces HTML entities and mojibake by the characters that they stand for: see read_entity and read_mojibake. The text is
/// UTF-8; malformed bytes stay as they are.
Recovered recover_characters(std::string_view text);

}  // namespace warta::text
