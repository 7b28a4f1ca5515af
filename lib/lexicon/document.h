#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

#include "text/text.h"

namespace warta::lexicon {

/// Two or more tokens that the lexicon has as one entry, in one or more classes.
struct Phrase {
  text::TokenRange tokens;
  std::uint16_t unit;  // see Document::units
};

/// What the lexicon has of a word, 0 for nothing: of the plain word, and of its exact spelling where there is an entry for that.
struct WordNodes {
  std::uint32_t plain = 0, exact = 0;
};

/// What lies between a token and the one before it, for matches.
enum class Break : std::uint8_t {
  none,
  soft,  // a lone line feed: may stand between two elements of a pattern
  hard,  // blank line, end of sentence, zone edge: no match crosses it
};

/// A text with what the lexicon says of each token. All but `phrases` are as long as the tokens.
struct Document {
  const text::Text* text = nullptr;
  std::vector<std::uint16_t> units;    // which sort of unit the token is: Lexicon::unit_parts
  std::unique_ptr<WordNodes[]> nodes;  // where the entries of the token are, and of what begins with it
  std::vector<Break> breaks;           // before the token
  std::vector<Phrase> phrases;         // by first token, longest first

  /// The first token, from `token` on, with such a break before it; `end` if there is none before.
  std::uint32_t find_break(Break which, std::uint32_t token, std::uint32_t end) const noexcept {
    static_assert(sizeof(Break) == 1);
    const void* const found = std::memchr(breaks.data() + token, static_cast<int>(which), end - token);
    return found == nullptr ? end : static_cast<std::uint32_t>(static_cast<const Break*>(found) - breaks.data());
  }
};

/// Breaks before each token, from blanks and line feeds, and from stops, question and exclamation marks that end a
/// sentence. A stop inside a phrase ("Drs.", "No.") ends none; nor does one before a word in lower case.
/// This needs the lexicon, so it is here and not beside the tokenizer.
std::vector<Break> find_breaks(const text::Text& text, const std::vector<Phrase>& phrases);

}  // namespace warta::lexicon
