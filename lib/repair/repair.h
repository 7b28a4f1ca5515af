#pragma once

#include <string_view>
#include <vector>

#include <warta/text.h>

#include "lexicon/lexicon.h"
#include "repair/dictionary.h"
#include "repair/vocabulary.h"
#include "text/letters.h"
#include "text/text.h"

namespace warta::repair {

/// Mends damaged words on evidence of the language and of the article. Immutable.
class Mender {
 public:
  /// The table is words/vocabulary.tsv; it and the lexicon must outlive the mender.
  Mender(std::string_view vocabulary_table, const lexicon::Lexicon& lexicon)
      : vocabulary_(vocabulary_table), dictionary_(vocabulary_, lexicon) {}
  Mender(const Mender&) = delete;
  Mender& operator=(const Mender&) = delete;

  /// Rewrites words of the reading: those with foreign letters, those split at the end of a line, and those glued to a name. Does
  /// nothing where the reading does not mend.
  void mend(text::Reading& reading) const;

 private:
  Vocabulary vocabulary_;
  Dictionary dictionary_;
  text::LookAlikes look_alikes_;
};

/// What was mended on the way from the bytes to the tokens, by place: each token that reads otherwise than it is written,
/// and what stood between tokens. What changes no word is no repair: blanks, line ends, invisible characters between words.
std::vector<Repair> list_repairs(const text::Text& text);

}  // namespace warta::repair
