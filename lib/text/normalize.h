#pragma once

#include <string>
#include <string_view>

#include "text/offset_map.h"

namespace warta::text {

/// Text as later stages read it: valid UTF-8, NFC, without invisible characters, with ASCII blanks and digits.
struct Normalized {
  /// Empty while nothing had to change; `view` is then the original itself.
  std::string storage;
  bool changed = false;
  OffsetMap map;

  std::string_view view(std::string_view original) const noexcept { return changed ? std::string_view(storage) : original; }
};

/// Folds what Unicode writes in several ways and no rule should tell apart:
/// - malformed UTF-8 and NUL become U+FFFD, one for each byte that starts no character;
/// - zero-width characters, soft hyphens, byte order marks and direction marks are dropped;
/// - all blanks become U+0020, line and paragraph separators U+000A, CR LF and lone CR U+000A;
/// - full-width forms, ligatures and mathematical letters and digits become their plain letters (NFKC);
/// - all else is composed (NFC), so that i and a combining accent are one letter.
/// Quotes and dashes stay: the tokenizer takes each kind for what it is.
Normalized normalize(std::string_view original);

}  // namespace warta::text
