#include "article/lines.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "facts/words_before.h"

namespace warta::article {

using lexicon::Break;
using lexicon::Document;
using text::TokenRange;

namespace {

constexpr std::uint32_t head_tokens = 24;
constexpr std::uint32_t paragraph_tokens = 30;
constexpr int most_paragraphs = 2;

}  // namespace

std::uint32_t next_break(const Document& document, std::uint32_t from) noexcept {
  static_assert(sizeof(Break) == 1 && static_cast<int>(Break::none) == 0);
  const auto size = static_cast<std::uint32_t>(document.breaks.size());
  const Break* const breaks = document.breaks.data();
  // Most tokens have no break before them: eight at a time.
  for (std::uint64_t eight = 0; from + 8 <= size; from += 8) {
    std::memcpy(&eight, breaks + from, 8);
    if (eight == 0) continue;
    const bool is_first_low = std::endian::native == std::endian::little;
    return from + static_cast<std::uint32_t>(is_first_low ? std::countr_zero(eight) : std::countl_zero(eight)) / 8;
  }
  while (from < size && breaks[from] == Break::none) ++from;
  return from;
}

bool goes_on_from_line(const Document& document, std::uint32_t token) noexcept {
  return document.breaks[token] == Break::soft && token > 0 &&
         (document.text->tokens()[token].shape == text::Shape::lower || document.text->word(token - 1) == ",");
}

std::uint32_t next_sentence(const Document& document, std::uint32_t from) noexcept {
  std::uint32_t next = next_break(document, from);
  while (next < document.text->size() && goes_on_from_line(document, next)) next = next_break(document, next + 1);
  return next;
}

bool has_hard_break(const Document& document, std::uint32_t first, std::uint32_t last) noexcept {
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(document.breaks.size(), std::size_t{last} + 1));
  return first < end && document.find_break(Break::hard, first, end) < end;
}

TokenRange sentence_around(const Document& document, std::uint32_t token, std::uint32_t farthest) noexcept {
  const auto size = static_cast<std::uint32_t>(document.breaks.size());
  const std::uint32_t end = farthest < size - token ? token + farthest : size;
  TokenRange sentence{facts::sentence_begin(document, token, farthest), next_break(document, token + 1)};
  while (sentence.last < end && document.breaks[sentence.last] != Break::hard)
    sentence.last = next_break(document, sentence.last + 1);
  sentence.last = std::min(sentence.last, end);
  return sentence;
}

bool begins_line(const Document& document, std::uint32_t token) noexcept {
  return token == 0 || document.text->tokens()[token].gap >= text::Gap::line;
}

std::uint32_t line_begin(const Document& document, std::uint32_t token) noexcept {
  while (document.breaks[token] == Break::none || !begins_line(document, token)) --token;
  return token;
}

std::uint32_t line_end(const Document& document, std::uint32_t token) noexcept {
  const std::uint32_t size = document.text->size();
  for (token = next_break(document, token + 1); token < size && !begins_line(document, token);)
    token = next_break(document, token + 1);
  return token;
}

std::vector<TokenRange> find_opening(const Document& document) {
  std::vector<TokenRange> lines;
  lines.reserve(opening_lines);
  const std::uint32_t size = document.text->size();
  for (std::uint32_t first = 0; first < std::min(size, opening_tokens) && lines.size() < opening_lines; first = lines.back().last)
    lines.push_back({first, line_end(document, first)});
  return lines;
}

std::vector<TokenRange> line_heads(const text::Text& text, const std::vector<TokenRange>& lines) {
  std::vector<TokenRange> heads;
  heads.reserve(lines.size());
  int paragraphs = 0;
  for (const TokenRange& line : lines) {
    const std::uint32_t limit = std::min(line.last, line.first + head_tokens);
    std::uint32_t end = line.first;
    for (int lower_words = 0; end < limit && lower_words < 2; ++end)
      lower_words += text.tokens()[end].shape == text::Shape::lower ? 1 : 0;
    // A place and its dash may stand on lines of their own.
    if (!heads.empty() && heads.back().last == line.first) heads.back().last = end;
    else heads.push_back({line.first, end});
    if (line.size() >= paragraph_tokens && ++paragraphs == most_paragraphs) break;
  }
  return heads;
}

bool ends_sentence(const text::Text& text, TokenRange line) noexcept {
  const std::string_view last = text.word(line.last - 1);
  const char mark = last.front();
  return mark == '.' || mark == '?' || mark == '!' || mark == ':' || mark == '"' || last == "”" || last == "…";
}

}  // namespace warta::article
