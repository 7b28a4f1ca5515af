#pragma once

#include <string_view>

#include "repair/dictionary.h"
#include "text/letters.h"
#include "text/rewriter.h"

namespace warta::repair {

/// Mends words that hold letters which Indonesian does not have.
///
/// Letters of other scripts inside a Latin word ("Вupati") and small capitals are always mended. Accents ("dìgelar") and words
/// all of whose letters are of another script need proof by the word itself: its folded form is a word, its written form is none,
/// and it is neither a capitalised name in mid-sentence nor among words of another language. Accents on a, o and u need two such
/// words in the article. Accents that loan words have, too (é, ü), need an article that is full of them.
///
/// Once damage is systematic in an article, names are mended as well. One proven word shows it for ì and ı; three for other
/// accents, which names have, too; five, and most of the words that carry the accent, for what loan words have. A capitalised
/// word whose folded form is known needs only one.
text::Rewritten mend_letters(std::string_view text, const Dictionary& dictionary, const text::LookAlikes& look_alikes);

}  // namespace warta::repair
