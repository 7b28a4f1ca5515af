#include "gazetteer/fold.h"

#include <algorithm>
#include <utility>

#include "text/ascii.h"

namespace warta::gazetteer {
namespace {

/// Words that are written for others, and what they mean. None of them is a word of a name itself.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> words_for = {{{"adm", "administrasi"},
                                                                                     {"gn", "gunung"},
                                                                                     {"kab", "kabupaten"},
                                                                                     {"kep", "kepulauan"},
                                                                                     {"peg", "pegunungan"},
                                                                                     {"sumatra", "sumatera"},
                                                                                     {"tj", "tanjung"}}};

constexpr std::array<std::string_view, 10> digit_words = {"",     "satu", "dua",   "tiga",    "empat",
                                                          "lima", "enam", "tujuh", "delapan", "sembilan"};

enum class Sort : unsigned char { letter, separator, nothing };

constexpr std::array<std::string_view, 9> roman_digits = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

/// The value of a roman numeral below 40 in lower case; 0 for any other word.
constexpr std::size_t roman_value(std::string_view word) noexcept {
  std::size_t tens = 0;
  while (tens < 3 && tens < word.size() && word[tens] == 'x') ++tens;
  const std::string_view ones = word.substr(tens);
  if (ones.empty()) return 10 * tens;
  const auto* const found = std::find(roman_digits.begin(), roman_digits.end(), ones);
  return found == roman_digits.end() ? 0 : 10 * tens + static_cast<std::size_t>(found - roman_digits.begin()) + 1;
}

constexpr Sort sort_of(char c) noexcept {
  if (text::is_ascii_digit(c) || text::is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80) return Sort::letter;
  return c == '\'' || c == '`' || c == '"' ? Sort::nothing : Sort::separator;
}

/// A mark or blank outside ASCII, with its length in bytes; the length is 0 for everything else.
struct Mark {
  std::size_t length = 0;
  Sort sort = Sort::letter;
};

/// Reads general punctuation (U+2000 to U+206F), the no-break blank, and what stands for an apostrophe.
Mark mark_at(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  if (byte(0) == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81) && byte(2) >= 0x80 &&
      byte(2) <= (byte(1) == 0x80 ? 0xBFU : 0xAFU)) {
    const bool is_quote = byte(1) == 0x80 && ((byte(2) >= 0x98 && byte(2) <= 0x9F) || (byte(2) >= 0xB2 && byte(2) <= 0xB7));
    const bool is_invisible = byte(1) == 0x80 && byte(2) >= 0x8B && byte(2) <= 0x8F;
    return {3, is_quote || is_invisible ? Sort::nothing : Sort::separator};
  }
  if (byte(0) == 0xC2 && byte(1) == 0xA0) return {2, Sort::separator};
  if (byte(0) == 0xC2 && (byte(1) == 0xAD || byte(1) == 0xB4)) return {2, Sort::nothing};  // soft hyphen, acute
  if (byte(0) == 0xCA && byte(1) >= 0xB9 && byte(1) <= 0xBF) return {2, Sort::nothing};    // modifier apostrophes
  return {};
}

}  // namespace

void FoldedName::append(std::string_view words) noexcept {
  std::size_t first = size_;
  for (std::size_t at = 0; at < words.size() && !is_too_long_;) {
    const char c = words[at];
    Sort sort = sort_of(c);
    std::size_t length = 1;
    if (static_cast<unsigned char>(c) >= 0x80)
      if (const Mark mark = mark_at(words, at); mark.length > 0) sort = mark.sort, length = mark.length;
    if (sort == Sort::letter) {
      add(text::to_ascii_lower(c));
    } else if (sort == Sort::separator) {
      close_word(first);
      first = size_;
    }
    at += length;
  }
  close_word(first);
}

void FoldedName::add(char byte) noexcept {
  if (size_ == capacity) is_too_long_ = true;
  else bytes_[size_++] = byte;
}

void FoldedName::close_word(std::size_t first) noexcept {
  const std::string_view word = view().substr(first);
  if (word.empty()) return;
  if (text::is_ascii_digit(word.front())) return replace_figure(first);
  if (const std::size_t value = roman_value(word); value > 0) return replace_number(first, value);
  for (const auto& [written, meant] : words_for)
    if (word == written) return replace_word(first, meant);
}

void FoldedName::replace_word(std::size_t first, std::string_view word) noexcept {
  size_ = first;
  for (const char c : word) add(c);
}

/// Replaces a figure by its words: "16" becomes "enambelas"; "2x11", "007" and "100" stay.
void FoldedName::replace_figure(std::size_t first) noexcept {
  const std::string_view word = view().substr(first);
  if (word.size() > 2 || word.front() == '0' || !std::all_of(word.begin(), word.end(), text::is_ascii_digit<char>)) return;
  std::size_t value = 0;
  for (const char digit : word) value = 10 * value + static_cast<std::size_t>(digit - '0');
  replace_number(first, value);
}

/// Writes a number from 1 to 99 in words.
void FoldedName::replace_number(std::size_t first, std::size_t value) noexcept {
  const std::size_t tens = value / 10, ones = value % 10;
  replace_word(first, {});
  const auto say = [&](std::string_view part) { replace_word(size_, part); };
  if (tens == 1 && ones < 2) return say(ones == 0 ? "sepuluh" : "sebelas");
  if (tens > 1) say(digit_words[tens]), say("puluh");
  say(digit_words[ones]);
  if (tens == 1) say("belas");
}

}  // namespace warta::gazetteer
