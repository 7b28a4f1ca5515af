#pragma once

#include <string_view>
#include <vector>

#include <warta/text.h>

#include "lexicon/lexicon.h"
#include "text/text.h"

namespace warta::repair {

/// Indonesian word forms as news writes them, the lexicon's class common_word: what a repaired word must be.
class Vocabulary {
 public:
  explicit Vocabulary(const lexicon::Lexicon& lexicon);

  /// Whether the lower-cased word is a known form, or becomes one when its affixes are taken off.
  bool is_word(std::string_view lower_word) const;
  bool has(std::string_view lower_word) const { return lexicon_.has_word(lower_word, common_word_); }

 private:
  bool has_stem(std::string_view word, int affixes) const;

  const lexicon::Lexicon& lexicon_;
  lexicon::ClassId common_word_;
};

/// Mends words that carry a foreign or look-alike i ("dìgelar", "menjadì"), in the text, and lists what it did.
///
/// A word is mended where its folded form is Indonesian, its written form is not, and it is no capitalised name in
/// mid-sentence. Where five words of an article were mended, the letter is its mark: then all words that carry it are
/// mended, names too.
std::vector<Repair> repair_words(text::Text& text, const lexicon::Lexicon& lexicon, const Vocabulary& vocabulary);

}  // namespace warta::repair
