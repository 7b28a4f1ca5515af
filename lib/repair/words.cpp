#include "repair/words.h"

#include <algorithm>
#include <cstdint>

#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::repair {
namespace {

bool is_high(char c) noexcept { return (static_cast<unsigned char>(c) & 0x80) != 0; }

/// The length in bytes of the letter or combining mark at `at`; 0 where there is none.
std::size_t letter_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return 0;
  if (!is_high(text[at])) return text::is_ascii_letter(text[at]) ? 1 : 0;
  const text::CodePoint c = text::decode(text, at);
  return text::is_letter(c.value) ? c.length : 0;
}

/// The length in bytes of the apostrophe at `at` if a letter follows it; 0 where there is none.
std::size_t apostrophe_at(std::string_view text, std::size_t at) noexcept {
  constexpr std::string_view right_quote = "\u2019";
  const std::size_t length = text.substr(at).starts_with('\'')          ? 1
                             : text.substr(at).starts_with(right_quote) ? right_quote.size()
                                                                        : 0;
  return length > 0 && letter_at(text, at + length) > 0 ? length : 0;
}

std::size_t word_end(std::string_view text, std::size_t at) noexcept {
  for (std::size_t step = 1; step > 0; at += step) {
    step = letter_at(text, at);
    if (step == 0) step = apostrophe_at(text, at);
  }
  return at;
}

/// Where the ASCII letters and apostrophes begin that stand right before `at` and belong to its word; not before `from`.
std::size_t word_begin(std::string_view text, std::size_t at, std::size_t from) noexcept {
  std::size_t begin = at;
  while (begin > from && (text::is_ascii_letter(text[begin - 1]) ||
                          (text[begin - 1] == '\'' && begin - 1 > from && text::is_ascii_letter(text[begin - 2]))))
    --begin;
  return begin;
}

}  // namespace

std::vector<Span> foreign_words(std::string_view text) {
  std::vector<Span> words;
  std::size_t done = 0;
  for (auto at = std::find_if(text.begin(), text.end(), is_high); at != text.end(); at = std::find_if(at, text.end(), is_high)) {
    const auto begin = static_cast<std::size_t>(at - text.begin());
    const std::size_t length = letter_at(text, begin);
    if (length == 0) {
      at += text::decode(text, begin).length;
      continue;
    }
    done = word_end(text, begin);
    words.push_back({word_begin(text, begin, words.empty() ? 0 : words.back().end), done});
    at = text.begin() + static_cast<std::ptrdiff_t>(done);
  }
  return words;
}

bool opens_sentence(std::string_view text, std::size_t begin) noexcept {
  while (begin > 0 && text[begin - 1] == ' ') --begin;
  if (begin == 0) return true;
  const char before = text[begin - 1];
  if (!is_high(before)) return std::string_view("\n.?!\"(:").find(before) != std::string_view::npos;
  return text.substr(0, begin).ends_with("“") || text.substr(0, begin).ends_with("…");
}

std::string_view word_before(std::string_view text, std::size_t begin) noexcept {
  if (begin < 2 || text[begin - 1] != ' ') return {};
  const std::size_t end = begin - 1;
  std::size_t at = end;
  while (at > 0 && text::is_ascii_letter(text[at - 1])) --at;
  return at > 0 && is_high(text[at - 1]) ? std::string_view() : text.substr(at, end - at);
}

std::string_view word_behind(std::string_view text, std::size_t end) noexcept {
  if (end + 1 >= text.size() || text[end] != ' ') return {};
  std::size_t at = end + 1;
  while (at < text.size() && text::is_ascii_letter(text[at])) ++at;
  return at < text.size() && is_high(text[at]) ? std::string_view() : text.substr(end + 1, at - end - 1);
}

}  // namespace warta::repair
