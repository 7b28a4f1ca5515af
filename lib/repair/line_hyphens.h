#pragma once

#include <string_view>

#include "repair/dictionary.h"
#include "text/rewriter.h"

namespace warta::repair {

/// Whether any line ends with a hyphen.
bool has_line_hyphens(std::string_view text) noexcept;

/// Joins words that a hyphen splits at the end of a line: "pem-⏎bangunan", since "pembangunan" is a word, and "anak-⏎anak", which
/// keeps its hyphen. If three words of an article were joined without a hyphen, those are joined, too, whose parts are no words
/// ("Wi-⏎bowo"). Both parts must be letters, and the second one must begin in lower case unless both are in capitals.
text::Rewritten join_lines(std::string_view text, const Dictionary& dictionary);

}  // namespace warta::repair
