#pragma once

#include <string_view>

#include "repair/dictionary.h"
#include "text/rewriter.h"

namespace warta::repair {

/// Whether any line ends with a hyphen.
bool has_line_hyphens(std::string_view text) noexcept;

/// Joins words that a hyphen splits at the end of a line: "pem-⏎bangunan" where "pembangunan" is a word, "anak-⏎anak"
/// with its hyphen. Where three words of an article were joined so, all are whose parts are no words ("Wi-⏎bowo").
/// Both parts are of letters, and the second one begins in lower case unless both are in capitals.
text::Rewritten join_lines(std::string_view text, const Dictionary& dictionary);

}  // namespace warta::repair
