#pragma once

#include <string_view>

#include "lexicon/lexicon.h"
#include "repair/vocabulary.h"

namespace warta::repair {

/// Knows what counts as a word when damage is judged: words of the vocabulary and all that the lexicon has an entry for.
class Dictionary {
 public:
  /// Both must outlive it.
  Dictionary(const Vocabulary& vocabulary, const lexicon::Lexicon& lexicon) : vocabulary_(vocabulary), lexicon_(lexicon) {}

  /// Whether the vocabulary's table has this very form.
  bool has(std::string_view lower_word) const noexcept { return vocabulary_.has(lower_word); }
  bool knows(std::string_view lower_word) const noexcept { return vocabulary_.is_word(lower_word) || lexicon_.knows(lower_word); }

 private:
  const Vocabulary& vocabulary_;
  const lexicon::Lexicon& lexicon_;
};

}  // namespace warta::repair
