#include "repair/glued_lower.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "repair/letter_runs.h"
#include "text/ascii.h"

namespace warta::repair {
namespace {

constexpr std::size_t shortest_word = 4;     // letters of the second one
constexpr std::size_t shortest_glued = 7;    // "duabuku"
constexpr std::size_t shortest_counted = 9;  // "buahrumah"
constexpr std::size_t longest_glued = 40;

constexpr std::array<std::string_view, 14> number_words = {"satu",    "dua",     "tiga",    "empat",    "lima",
                                                           "enam",    "tujuh",   "delapan", "sembilan", "belasan",
                                                           "puluhan", "ratusan", "ribuan",  "jutaan"};

/// The third letters of number words, by their first letter: hardly another word has such a pair.
constexpr std::array<std::uint32_t, 26> third_letters = [] {
  std::array<std::uint32_t, 26> letters{};
  for (const std::string_view word : number_words) letters[index_of(word[0])] |= std::uint32_t{1} << index_of(word[2]);
  return letters;
}();

/// Units of time before "ini". No other word of the language ends with one of them.
constexpr std::array<std::string_view, 5> time_units = {"hari", "tahun", "bulan", "pekan", "malam"};

class Parter {
 public:
  Parter(std::string_view text, const Dictionary& dictionary) : text_(text), dictionary_(dictionary), out_(text) {}

  text::Rewritten run() {
    text::LetterBits here = letters_at(text_, 0);
    for (std::size_t at = 0; at < text_.size(); at += 16) {
      const text::LetterBits next = letters_at(text_, at + 16);
      const std::uint32_t blanks = text::find_byte(text::SixteenBytes(text_, at).data(), ' ');
      for (std::uint32_t bits = blanks & runs<shortest_glued>(lower_letters(here, next) >> 1); bits != 0; bits &= bits - 1)
        part_at(at + static_cast<std::size_t>(std::countr_zero(bits)) + 1);
      here = next;
    }
    return std::move(out_).finish();
  }

 private:
  /// Parts the word at `begin`, which starts with at least as many small letters as the shortest glued words have.
  void part_at(std::size_t begin) {
    std::size_t end = begin + shortest_glued;
    while (end < text_.size() && text::is_ascii_lower(text_[end])) ++end;
    if (end - begin > longest_glued) return;
    const std::string_view word = text_.substr(begin, end - begin);
    std::size_t head = number_in(word);
    if (head == 0) head = time_in(begin, word);
    if (head == 0 && word.size() >= shortest_counted && is_behind_number(begin)) head = counted_in(word);
    if (head != 0 && !dictionary_.knows(word)) out_.replace(begin + head, begin + head, " ");
  }

  /// The size of the number word that the word begins with, before another word; 0 where it begins with none.
  std::size_t number_in(std::string_view word) const {
    if ((third_letters[index_of(word[0])] >> index_of(word[2]) & 1U) == 0) return 0;
    for (const std::string_view number : number_words)
      if (word.starts_with(number) && begins_with_word(word.substr(number.size()))) return number.size();
    return 0;
  }

  /// The size of the first part of "iniberada" behind "hari", and of "hargahari" before "ini"; 0 for other words.
  std::size_t time_in(std::size_t begin, std::string_view word) const {
    constexpr std::string_view pointing = "ini";
    if (word.starts_with(pointing) && begins_with_word(word.substr(pointing.size())) && is_unit(word_before(begin)))
      return pointing.size();
    if (!text_.substr(begin + word.size()).starts_with(" ini")) return 0;
    for (const std::string_view unit : time_units)
      if (word.ends_with(unit) && word.size() >= unit.size() + shortest_word) return word.size() - unit.size();
    return 0;
  }

  static bool is_unit(std::string_view word) { return std::find(time_units.begin(), time_units.end(), word) != time_units.end(); }

  bool begins_with_word(std::string_view rest) const {
    for (std::size_t size = rest.size(); size >= shortest_word; --size)
      if (dictionary_.has(rest.substr(0, size))) return true;
    return false;
  }

  /// The size of the noun that a glued word begins with ("kasus" in "kasuspencurian"); 0 where it begins with none.
  std::size_t counted_in(std::string_view word) const {
    for (std::size_t size = word.size() - shortest_word; size >= shortest_word; --size)
      if (dictionary_.has(word.substr(0, size))) return size;
    return 0;
  }

  bool is_behind_number(std::size_t begin) const {
    if (begin < 2 || text_[begin - 1] != ' ') return false;
    if (text::is_ascii_digit(text_[begin - 2])) return true;
    return std::find(number_words.begin(), number_words.end(), word_before(begin)) != number_words.end();
  }

  /// The word in lower case that stands one blank before `begin`; empty where there is none.
  std::string_view word_before(std::size_t begin) const {
    if (begin < 2 || text_[begin - 1] != ' ') return {};
    std::size_t first = begin - 1;
    while (first > 0 && text::is_ascii_lower(text_[first - 1])) --first;
    return text_.substr(first, begin - 1 - first);
  }

  std::string_view text_;
  const Dictionary& dictionary_;
  text::Rewriter out_;
};

}  // namespace

text::Rewritten part_glued_lower(std::string_view text, const Dictionary& dictionary) { return Parter(text, dictionary).run(); }

}  // namespace warta::repair
