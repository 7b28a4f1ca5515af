#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/rewriter.h"

namespace warta::text {

/// Whether damage is mended, or the text only brought into one form of what means the same.
enum class Mending : std::uint8_t { off, on };

/// Text as later stages read it, and what was seen on the way.
struct Normalized {
  Rewritten text;
  bool has_letters = false;  // outside ASCII
};

/// How many bytes at the text's front need no normalising in any mode: ASCII without NUL, CR and &.
std::size_t plain_prefix(std::string_view text) noexcept;
inline bool is_plain(std::string_view text) noexcept { return plain_prefix(text) == text.size(); }

/// Folds what Unicode writes in several ways and no rule should tell apart:
/// - malformed UTF-8 and NUL become U+FFFD, one for each byte that starts no character;
/// - all blanks become U+0020, line and paragraph separators U+000A, CR LF and lone CR U+000A;
/// - the hyphens U+2010 and U+2011 become "-";
/// - all else is composed (NFC), so that i and a combining accent are one letter.
/// Where damage is mended, too:
/// - zero-width characters, soft hyphens, byte order marks and direction marks are dropped; a soft hyphen that ends a
///   line becomes "-";
/// - full-width forms, ligatures, mathematical, circled and squared letters and digits become plain (NFKC).
/// Other quotes and dashes stay: the tokenizer takes each kind for what it is.
Normalized normalize(std::string_view original, Mending mending = Mending::on);

}  // namespace warta::text
