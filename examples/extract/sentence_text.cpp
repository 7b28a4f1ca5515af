#include "sentence_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "terminal_text.h"

namespace program {
namespace {

constexpr std::size_t most = 1000;
/// How much of that may stand before the fact.
constexpr std::size_t before = 400;
constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

/// The sentence in which a fact begins; an empty span where there is none.
warta::Span sentence_of(const warta::Article& article, const warta::Span& fact) {
  const auto behind = std::upper_bound(article.sentences.begin(), article.sentences.end(), fact.begin,
                                       [](std::size_t at, const warta::Span& sentence) { return at < sentence.end; });
  return behind == article.sentences.end() || behind->begin > fact.begin ? warta::Span() : *behind;
}

/// The beginning of a word at or behind `at`, but not behind the fact's beginning; if there is none, that of a character.
std::size_t word_begin(std::string_view text, std::size_t at, const warta::Span& fact) {
  const std::size_t blank = text.substr(0, fact.begin).find_first_of(blanks, at);
  if (blank != std::string_view::npos) return blank + 1;
  while (at < fact.begin && is_continuation(text[at])) ++at;
  return at;
}

/// The end of a word at or before `at`, but not before the fact's end; if there is none, that of a character.
std::size_t word_end(std::string_view text, std::size_t at, const warta::Span& fact) {
  const std::size_t least = std::min(fact.end, at);
  const std::size_t blank = text.substr(least, at + 1 - least).find_last_of(blanks);
  if (blank != std::string_view::npos) return least + blank;
  while (at > fact.begin && is_continuation(text[at])) --at;
  return at;
}

}  // namespace

std::string sentence_text(const warta::Article& article, const warta::Span& fact) {
  const warta::Span sentence = sentence_of(article, fact);
  if (sentence.size() <= most) return printable(article.slice(sentence));
  const std::size_t wanted = std::max(sentence.begin, fact.begin - std::min(fact.begin, before));
  const std::size_t first = std::min(wanted, sentence.end - most);
  const std::size_t begin = first == sentence.begin ? first : word_begin(article.text, first, fact);
  const std::size_t end = first + most == sentence.end ? sentence.end : word_end(article.text, first + most, fact);
  std::string text = printable(article.slice({begin, end}));
  if (begin > sentence.begin) text.insert(0, std::string(ellipsis) + " ");
  if (end < sentence.end) text.append(" ").append(ellipsis);
  return text;
}

}  // namespace program
