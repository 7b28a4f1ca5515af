#pragma once

#include <string_view>

#include "repair/dictionary.h"
#include "text/letters.h"
#include "text/rewriter.h"

namespace warta::repair {

/// Mends words that hold letters which Indonesian does not have.
///
/// Letters of other scripts inside a Latin word ("Вupati") and small capitals are always mended. For accents ("dìgelar")
/// and for words all of whose letters are of another script, the word must speak: its folded form is a word, its written
/// form is none, and it is no capitalised name in mid-sentence nor among words of another language. Accents on a, o and u need
/// two such words. Accents that loan words have, too (é, ü), need an article that is full of them.
///
/// What is systematic in an article mends names as well: ì or ı that one such word shows; three words for other accents,
/// which names have, too; five, and most of those that carry it, for what loan words have. Of capitalised words those that
/// are known need one.
text::Rewritten mend_letters(std::string_view text, const Dictionary& dictionary, const text::LookAlikes& look_alikes);

}  // namespace warta::repair
