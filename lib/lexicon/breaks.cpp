#include "lexicon/document.h"

namespace warta::lexicon {
namespace {

using text::Gap;
using text::Shape;
using text::Text;
using text::Token;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const std::string_view w : words)
    if (word == w) return true;
  return false;
}

bool is_end_mark(std::string_view word) { return is_one_of(word, {".", "?", "!", "..", "...", "…"}); }
bool is_closing(std::string_view word) { return is_one_of(word, {"\"", "”", "’", "'", ")", "]", "»"}); }

/// Whether a new sentence may begin with this token.
bool may_begin(const Text& text, std::uint32_t i) {
  switch (text.tokens()[i].shape) {
    case Shape::lower: return false;
    case Shape::punct: return !is_one_of(text.word(i), {",", ";", ":", ")", "-", "–", "—", "/", "%"});
    default: return true;
  }
}

Break gap_break(const Token& token) {
  if (token.gap == Gap::blank_line) return Break::hard;
  return token.gap == Gap::line ? Break::soft : Break::none;
}

/// Marks, for each token, whether it is the last of a phrase that ends in a stop.
std::vector<bool> phrase_stops(const Text& text, const std::vector<Phrase>& phrases) {
  std::vector<bool> inside(text.size(), false);
  for (const Phrase& p : phrases)
    if (text.word(p.tokens.last - 1) == ".") inside[p.tokens.last - 1] = true;
  return inside;
}

}  // namespace

std::vector<Break> find_breaks(const Text& text, const std::vector<Phrase>& phrases) {
  const std::vector<Token>& tokens = text.tokens();
  const std::vector<bool> is_abbreviation = phrase_stops(text, phrases);
  std::vector<Break> breaks(tokens.size());
  bool ended = false;  // an end mark, and only closing marks since
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    breaks[i] = gap_break(tokens[i]);
    const bool is_mark = tokens[i].shape == Shape::punct;
    if (ended && is_mark && tokens[i].gap == Gap::none && is_closing(text.word(i))) continue;
    // A glued capital begins a sentence too ("dilantik.Acara"); glued marks and figures do not.
    const bool apart = tokens[i].gap != Gap::none || tokens[i].shape == Shape::cap || tokens[i].shape == Shape::caps;
    if (ended && apart && (tokens[i].gap >= Gap::line || may_begin(text, i))) breaks[i] = Break::hard;
    ended = is_mark && is_end_mark(text.word(i)) && !is_abbreviation[i];
  }
  return breaks;
}

}  // namespace warta::lexicon
