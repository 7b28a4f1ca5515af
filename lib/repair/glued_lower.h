#pragma once

#include <string_view>

#include "repair/dictionary.h"
#include "text/rewriter.h"

namespace warta::repair {

/// Parts words in lower case that are glued, where one of them is part of an amount or of a time:
///
/// - a number word and what is counted: "enampengedar";
/// - behind a figure or a number word, what is counted and the word behind it: "70 tahunhubungan", "satu kasuspencurian";
/// - "hari ini" and the like from the words around: "hari iniberada", "hargahari ini".
///
/// The whole must be no word of the language, and the second part must be a word or begin with one. A counted noun is taken as
/// long as it can be. Every word is looked at, so this is for texts in which other words were found to be glued.
text::Rewritten part_glued_lower(std::string_view text, const Dictionary& dictionary);

}  // namespace warta::repair
