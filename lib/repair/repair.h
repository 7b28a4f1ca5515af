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
  /// `vocabulary_table` is the content of words/vocabulary.tsv. It and the lexicon must outlive the mender.
  Mender(std::string_view vocabulary_table, const lexicon::Lexicon& lexicon)
      : vocabulary_(vocabulary_table), dictionary_(vocabulary_, lexicon) {}
  Mender(const Mender&) = delete;
  Mender& operator=(const Mender&) = delete;

  /// Rewrites words of the reading: those with foreign letters, those split at the end of a line, and those glued to a name. It
  /// does nothing if the reading does not mend.
  void mend(text::Reading& reading) const;

 private:
  Vocabulary vocabulary_;
  Dictionary dictionary_;
  text::LookAlikes look_alikes_;
};

/// Lists what was mended on the way from the bytes to the tokens, by place: tokens that read otherwise than they are written, and
/// what stood between tokens. Changes that change no word are no repairs: blanks, line ends, invisible characters between words.
std::vector<Repair> list_repairs(const text::Text& text);

}  // namespace warta::repair
