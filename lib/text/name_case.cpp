#include "text/name_case.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace warta::text {
namespace {

constexpr std::size_t longest_acronym = 4;  // bytes; SBY, AHY
constexpr std::size_t longest_numeral = 5;  // XVIII

enum class Writing { neither, capitals, small, mixed };

Writing writing_of(std::string_view word) {
  bool has_upper = false, has_lower = false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    has_upper |= is_upper(c.value);
    has_lower |= u_islower(static_cast<UChar32>(c.value)) != 0;
    at += c.length;
  }
  if (has_upper && has_lower) return Writing::mixed;
  if (has_upper) return Writing::capitals;
  return has_lower ? Writing::small : Writing::neither;
}

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ' || c == U'`'; }

bool is_one_of(std::string_view word, const auto& words) { return std::find(words.begin(), words.end(), word) != words.end(); }

/// Whether the letters can be spoken as a word; any letter outside ASCII counts as a vowel.
bool has_vowel(std::string_view lower_word) {
  return lower_word.find_first_of("aeiouy") != std::string_view::npos ||
         std::any_of(lower_word.begin(), lower_word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Whether the word is a Roman numeral from 1 to 39, as kings and generations are counted.
bool is_numeral(std::string_view word) {
  if (word.empty() || word.size() > longest_numeral) return false;
  constexpr std::array<std::string_view, 10> units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  const std::size_t tens = std::min<std::size_t>(std::min(word.find_first_not_of('X'), word.size()), 3);
  return is_one_of(word.substr(tens), units);
}

/// The word with its first letter as a capital, and the letter behind the apostrophe of "D'Amore"; all others are small.
std::string capitalised(std::string_view word) {
  std::string out;
  bool is_first = true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    const auto value = static_cast<UChar32>(c.value);
    append(out, static_cast<char32_t>(is_first ? u_totitle(value) : u_tolower(value)));
    is_first = is_apostrophe(c.value) && letters <= 1;
    if (is_letter(c.value)) ++letters;
    at += c.length;
  }
  return out;
}

/// A word of a name that stood in one case, in the case of running text. `is_head` says that it is the name's first word,
/// `mark_behind` is the mark right behind it, or 0.
std::string restored_word(std::string_view word, bool is_head, char mark_behind) {
  constexpr std::array<std::string_view, 12> particles = {"bin", "binti", "bte", "ibnu", "van", "von",
                                                          "de",  "den",   "der", "di",   "da",  "del"};
  constexpr std::array<std::string_view, 11> articles = {"al", "el", "ad", "adz", "an", "ar", "as", "ash", "asy", "at", "az"};
  const std::string small = lower(word);
  if (!is_head && is_one_of(small, particles)) return small;
  if (!is_head && mark_behind == '-' && is_one_of(small, articles)) return small;
  const bool is_upper_word = writing_of(word) == Writing::capitals;
  if (is_upper_word && (!has_vowel(small) || (!is_head && is_numeral(word)))) return std::string(word);
  return capitalised(word);
}

bool parts_words(char c) {
  return c == ' ' || c == '-' || c == '.' || c == ',' || c == '/' || c == '(' || c == ')' || c == '"' || c == '\n' || c == '\t';
}

}  // namespace

std::string restore_name_case(std::string_view name) {
  const Writing writing = writing_of(name);
  if (writing != Writing::capitals && writing != Writing::small) return std::string(name);
  const bool is_one_word = std::none_of(name.begin(), name.end(), parts_words);
  if (writing == Writing::capitals && is_one_word && name.size() <= longest_acronym &&
      (name.size() <= 3 || !has_vowel(lower(name))))
    return std::string(name);
  std::string out;
  bool is_head = true;
  for (std::size_t at = 0; at < name.size();) {
    if (parts_words(name[at])) {
      out += name[at++];
      continue;
    }
    const auto end = static_cast<std::size_t>(
        std::find_if(name.begin() + static_cast<std::ptrdiff_t>(at), name.end(), parts_words) - name.begin());
    out += restored_word(name.substr(at, end - at), is_head, end < name.size() ? name[end] : '\0');
    is_head = false;
    at = end;
  }
  return out;
}

}  // namespace warta::text
