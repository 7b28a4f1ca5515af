#include "article/name_evidence.h"

#include <algorithm>

#include "article/person_names.h"
#include "facts/name_words.h"

namespace warta::article {
namespace {

using lexicon::Break;
using text::Shape;
using text::TokenRange;

constexpr std::size_t likeness = 4;            // first letters that two spellings of a word share
constexpr std::uint32_t longest_headline = 4;  // words on either side that are looked at

}  // namespace

bool is_beside_speech(const facts::Context& context, TokenRange tokens) {
  const facts::WordClasses& c = context.classes;
  const std::vector<Break>& breaks = context.document.breaks;
  if (tokens.last < context.text().size() && breaks[tokens.last] == Break::none &&
      (context.has_class(tokens.last, c.speech_verb) || context.has_class(tokens.last, c.speech_adverb)))
    return true;
  const std::uint32_t first = tokens.first;
  return first > 0 && breaks[first] == Break::none &&
         (context.has_class(first - 1, c.said) || context.has_class(first - 1, c.according) ||
          context.has_class(first - 1, c.is_said));
}

bool NameEvidence::names(TokenRange tokens, std::uint32_t titled, std::size_t official) {
  if (tokens.size() > 1) return true;
  const std::uint32_t token = tokens.first;
  // "Israel" is the country, although Israel Katz is in the article.
  if (context_.has_class(token, context_.classes.country)) return false;
  if (zones_.at(token) != Zone::title && is_beside_name(token, titled, official)) {
    // If the article never names the official in full, the other name may be the rest of it.
    if (count_words(text_, parts_.name_of(official)) > 1) others_.insert(text_.tokens()[token].hash);
    return false;
  }
  if (titled < token) return true;
  if (is_beside_speech(context_, tokens)) return true;
  if (context_.has_class(token, context_.classes.bare_forename)) return false;
  return !context_.has_class(token, context_.classes.no_first_name) || stands_out(token);
}

/// Whether nothing but a name explains the capital of an ordinary word.
bool NameEvidence::stands_out(std::uint32_t token) const {
  const std::vector<Break>& breaks = context_.document.breaks;
  if (token == 0 || breaks[token] != Break::none || zones_.at(token) == Zone::title) return false;
  const Shape before = text_.tokens()[token - 1].shape;
  const bool is_alone_behind =
      token + 1 >= text_.size() || breaks[token + 1] != Break::none || !is_name_shape(text_.tokens()[token + 1].shape);
  return before == Shape::lower && is_alone_behind;
}

bool NameEvidence::is_beside_name(std::uint32_t token, std::uint32_t titled, std::size_t official) const {
  if (is_in_headline(token)) return false;
  const std::vector<Break>& breaks = context_.document.breaks;
  const std::uint32_t behind = token + 1;
  if (behind < text_.size() && breaks[behind] == Break::none && text_.tokens()[behind].gap == text::Gap::blank &&
      is_name_of_other(behind, token, official))
    return true;
  if (titled < token || token == 0 || breaks[token] != Break::none) return false;
  const std::uint32_t before = token - 1;
  // "Meurut Rizal, …": at the head of a sentence a word has its capital anyhow, and may be misspelt.
  if (breaks[before] != Break::none && !context_.has_class(before, context_.classes.forename)) return false;
  if (text_.tokens()[before].shape == Shape::initial)
    return !any_word_begins(text_.word(before).substr(0, 1), text_, parts_.name_of(official));
  return is_name_of_other(before, token, official);
}

/// Whether the token's neighbour is part of somebody else's name: it is written like a name, and unlike any word of the
/// official's, which a page may have misspelt or glued to the next one.
bool NameEvidence::is_name_of_other(std::uint32_t neighbour, std::uint32_t token, std::size_t official) const {
  const auto is_capitals = [&](std::uint32_t i) { return text_.tokens()[i].shape == Shape::caps; };
  if (!is_unknown_name(context_, neighbour) || is_capitals(neighbour) != is_capitals(token)) return false;
  const std::string_view written = text_.word(neighbour);
  return written.size() < likeness || !any_word_begins(written.substr(0, likeness), text_, parts_.name_of(official));
}

/// Whether the token stands in a row of capitals with an ordinary word that opens no sentence: what stands beside a word there
/// tells nothing.
bool NameEvidence::is_in_headline(std::uint32_t token) const {
  const auto is_of_language = [&](std::uint32_t i) { return context_.has_class(i, context_.classes.no_first_name); };
  const std::uint32_t end = std::min(text_.size(), token + 1 + longest_headline);
  for (std::uint32_t i = token + 1; i < end && goes_on_headline(i); ++i)
    if (is_of_language(i)) return true;
  for (std::uint32_t i = token;
       i > 0 && context_.document.breaks[i] == Break::none && token - i < longest_headline && goes_on_headline(i - 1); --i)
    if (is_of_language(i - 1)) return true;
  return false;
}

bool NameEvidence::goes_on_headline(std::uint32_t token) const {
  const Shape shape = text_.tokens()[token].shape;
  return context_.document.breaks[token] == Break::none && (is_name_shape(shape) || shape == Shape::digits);
}

}  // namespace warta::article
