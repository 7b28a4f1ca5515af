#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

#include "text/text.h"

namespace warta::lexicon {

/// Two or more tokens that are one entry of the lexicon, in one or more classes.
struct Phrase {
  text::TokenRange tokens;
  std::uint16_t unit;  // see Document::units
};

/// Where the lexicon has a word, 0 for nowhere: the node of the plain word, and that of its exact spelling where an entry has it.
struct WordNodes {
  std::uint32_t plain = 0, exact = 0;
};

/// How far matches may go on from the token before to this one.
enum class Break : std::uint8_t {
  none,
  soft,  // a lone line feed, which may stand between two elements of a pattern
  hard,  // blank line, end of sentence, item of a list, zone edge: no match crosses it
};

/// A text with what the lexicon says of each token. All lists but `phrases` are as long as the tokens.
struct Document {
  const text::Text* text = nullptr;
  std::vector<std::uint16_t> units;    // the sort of unit that the token is: see Lexicon::unit_parts
  std::unique_ptr<WordNodes[]> nodes;  // where the entries are of the token, and of phrases from it on
  std::vector<Break> breaks;           // before the token
  std::vector<Phrase> phrases;         // in the order of first tokens, longest first

  /// The first token from `token` on that has such a break before it; `end` if no token before `end` has.
  std::uint32_t find_break(Break which, std::uint32_t token, std::uint32_t end) const noexcept {
    static_assert(sizeof(Break) == 1);
    const void* const found = std::memchr(breaks.data() + token, static_cast<int>(which), end - token);
    return found == nullptr ? end : static_cast<std::uint32_t>(static_cast<const Break*>(found) - breaks.data());
  }
};

/// Finds the break before each token. Breaks come from blank lines and line feeds, and from stops, question and exclamation marks
/// that end a sentence. A stop inside a phrase ("Drs.", "No.") ends none, nor does one before a word in lower case. This needs
/// the lexicon, so it is here and not beside the tokenizer.
std::vector<Break> find_breaks(const text::Text& text, const std::vector<Phrase>& phrases);

}  // namespace warta::lexicon
