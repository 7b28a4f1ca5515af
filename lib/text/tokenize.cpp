#include "text/tokenize.h"

#include <algorithm>
#include <array>
#include <bit>

#include "text/bytes.h"
#include "text/seen_letters.h"
#include "text/sites.h"
#include "text/sixteen_bytes.h"
#include "text/stopped_words.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

/// Whether a word can go on behind its letters with a given byte.
enum class GoesOn : std::uint8_t { no, joined, yes };  // joined: yes, unless a blank follows the byte

constexpr std::array<GoesOn, 256> make_going_on() {
  std::array<GoesOn, 256> table{};
  for (std::size_t c = 0; c < 256; ++c)
    if (byte_table[c] == Byte::high || byte_table[c] == Byte::digit) table[c] = GoesOn::yes;
  for (const char c : {'.', '-', ':', '\''}) table[static_cast<unsigned char>(c)] = GoesOn::joined;
  return table;
}

constexpr std::array<GoesOn, 256> going_on = make_going_on();

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) { tokens_.reserve(text.size() / 5 + 8); }

  std::vector<Token> run() {
    while (skip_blanks()) {
      begin_ = at_;
      switch (text_.kind(at_)) {
        case Byte::lower:
        case Byte::upper:
          if (!plain_word()) word();
          break;
        case Byte::digit: figure(); break;
        case Byte::high: high(); break;
        default: mark(); break;
      }
      gap_ = Gap::none;
    }
    return std::move(tokens_);
  }

 private:
  bool skip_blanks() noexcept {
    if (at_ + 1 < text_.size() && text_[at_] == ' ' && text_.kind(at_ + 1) > Byte::line) {  // as between most words
      gap_ = std::max(gap_, Gap::blank);
      ++at_;
      return true;
    }
    for (; at_ < text_.size(); ++at_) {
      const Byte b = text_.kind(at_);
      if (b == Byte::line) gap_ = gap_ >= Gap::line ? Gap::blank_line : Gap::line;
      else if (b != Byte::blank) return true;
      else if (gap_ == Gap::none) gap_ = Gap::blank;
    }
    return false;
  }

  void emit(Shape shape, bool foreign) {
    const std::string_view word = text_.between(begin_, at_);
    put(foreign ? word_hash(lower(word)) : word_hash(word), shape, foreign);
  }

  void put(std::uint32_t hash, Shape shape, bool foreign) {
    tokens_.push_back({static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_), hash, shape, gap_, foreign});
  }

  void letters(SeenLetters& seen) {
    while (text_.has(at_)) {
      const Byte b = text_.kind(at_);
      if (b == Byte::lower) {
        const std::size_t begin = at_++;
        while (text_.has(at_) && text_.kind(at_) == Byte::lower) ++at_;
        seen.add_lower(static_cast<std::uint32_t>(at_ - begin));
      } else if (b == Byte::upper) seen.add(true), ++at_;
      else if (b == Byte::high) {
        const CodePoint c = decode(text_.text(), at_);
        if (!is_letter(c.value)) {
          if ((c.value != 0x2019 && c.value != 0x02BC) || seen.count == 0 || !text_.is_any_letter(at_ + c.length)) return;
        } else {
          seen.add(is_upper(c.value));
        }
        seen.foreign = true;
        at_ += c.length;
      } else if (text_[at_] == '\'' && seen.count > 0 && text_.is_any_letter(at_ + 1)) ++at_;
      else return;
    }
  }

  /// Emits a word of less than sixteen ASCII letters if nothing behind it can belong to it: nineteen words in twenty are such. It
  /// has no loop, since no processor foresees how long a word is. False where the word is not of this sort.
  bool plain_word() {
    const SixteenBytes sixteen(text_.text(), at_);
    const char* const bytes = sixteen.data();
    const LetterBits found = find_letters(bytes);
    const auto size = static_cast<unsigned>(std::countr_one(found.letters));
    if (size == 16 || may_go_on(bytes, size)) return false;
    const std::uint32_t all = (std::uint32_t{1} << size) - 1;
    const Shape shape = shape_of(found.capitals & all, all);
    if (shape == Shape::mixed) return glued_words(at_ + size), true;
    at_ += size;
    put(hashing::hash(first_bytes(bytes, size), size), shape, false);
    return true;
  }

  static bool may_go_on(const char* bytes, unsigned size) noexcept {
    const GoesOn there = going_on[static_cast<unsigned char>(bytes[size])];
    if (there != GoesOn::joined || size == 1 || size == 15) return there != GoesOn::no;  // "H. " is an initial
    const Byte next = byte_table[static_cast<unsigned char>(bytes[size + 1])];           // at the text's end 0, a blank
    return next != Byte::blank && next != Byte::line;
  }

  /// The shape of letters given as bits: `all` has a bit for each letter, `capitals` for each capital. Nothing foretells whether
  /// a word has a capital, so there is no branch.
  static Shape shape_of(std::uint32_t capitals, std::uint32_t all) noexcept {
    const int has_capital = capitals != 0, are_capitals = capitals == all,
              is_mixed = has_capital & (capitals != 1) & (capitals != all);
    static_assert(static_cast<int>(Shape::cap) == 1 && static_cast<int>(Shape::caps) == 2 && static_cast<int>(Shape::mixed) == 3);
    return static_cast<Shape>(has_capital + are_capitals + 2 * is_mixed);
  }

  /// Emits the ASCII letters up to `end` as the words that were glued together in them.
  void glued_words(std::size_t end) {
    for (;;) {
      at_ = glue_of(begin_, end);
      emit(shape_of(begin_, at_), false);
      if (at_ == end) return;
      begin_ = at_;
      gap_ = Gap::none;
    }
  }

  Shape shape_of(std::size_t begin, std::size_t end) const noexcept {
    SeenLetters letters;
    for (std::size_t i = begin; i < end; ++i) letters.add(text_.kind(i) == Byte::upper);
    return letters.shape();
  }

  /// The place within the ASCII letters `[begin, end)` where a second word begins ("JabungTimur", "PresidenPrabowo"), or `end`.
  /// It is a capital behind a small letter with four letters on either side, or with three capitals from it on. Shorter parts are
  /// those of names: McDonald, PilKada, LinkedIn. But the prepositions "di" and "ke" and "dan" are words before four letters
  /// ("diSumedang").
  std::size_t glue_of(std::size_t begin, std::size_t end) const noexcept {
    constexpr std::size_t shortest = 4, shortest_acronym = 3;
    for (const std::string_view word : {"di", "ke", "dan"})
      if (const std::size_t i = begin + word.size();
          text_.between(begin, begin + word.size()) == word && i + shortest <= end && text_.kind(i) == Byte::upper)
        return i;
    for (std::size_t i = begin + shortest; i < end; ++i) {
      if (text_.kind(i) != Byte::upper || text_.kind(i - 1) != Byte::lower) continue;
      const bool is_acronym = end - i >= shortest_acronym && text_.kind(i + 1) == Byte::upper && text_.kind(i + 2) == Byte::upper;
      if (end - i >= shortest || is_acronym) return i;
    }
    return end;
  }

  void word() {
    SeenLetters seen;
    letters(seen);
    if (text_.has(at_)) {
      const char next = text_[at_];
      if (next == '.' && stopped_word(seen)) return;
      if (!seen.foreign && seen.shape() == Shape::mixed && glue_of(begin_, at_) < at_) return glued_words(at_);
      if (next == '-') hyphens(seen);
      else if (next == ':' && url()) return;
      else if (text_.is_digit(at_) && trailing_digits(seen)) return;
    }
    emit(seen.shape(), seen.foreign);
  }

  /// Emits a site, an abbreviation or an initial with its stops. False where the stop does not belong to the word.
  bool stopped_word(const SeenLetters& seen) {
    if (site()) return true;
    const std::size_t word_end = at_, end = stopped_words_.end_of(begin_, word_end, seen);
    const bool is_initial = seen.count == 1 && end == word_end + 1;
    if (end == word_end || (is_initial && follows_figure())) return false;
    at_ = end;
    emit(is_initial ? Shape::initial : Shape::abbreviation, seen.foreign);
    return true;
  }

  /// Whether a figure stands before the letter: in "Rp1,75 M." it is short for miliar, and no initial.
  bool follows_figure() const noexcept {
    return !tokens_.empty() && gap_ <= Gap::blank &&
           (tokens_.back().shape == Shape::decimal || tokens_.back().shape == Shape::digits);
  }

  bool site() {
    const std::size_t end = site_end(text_, begin_, at_);
    if (end == at_) return false;
    at_ = end;
    emit(Shape::address, false);
    return true;
  }

  bool url() {
    if (text_.between(at_, at_ + 3) != "://") return false;
    at_ = address_end(text_, at_);
    emit(Shape::address, false);
    return true;
  }

  void hyphens(SeenLetters& seen) {
    while (text_.is(at_, '-') && text_.is_any_letter(at_ + 1)) {
      const bool continues = text_.kind(at_ + 1) == Byte::lower || repeats();
      if (!continues) return;
      ++at_;
      // The shape is that of the first part: "Anak-anak" and "Undang-Undang" are both capitalised words.
      SeenLetters part;
      letters(part);
      seen.foreign = seen.foreign || part.foreign;
    }
  }

  bool repeats() const {
    constexpr std::size_t longest = 64;  // bytes; no word that is repeated is longer
    const std::size_t length = at_ - begin_;
    return length <= longest && at_ + 1 + length <= text_.size() &&
           lower(text_.between(begin_, at_)) == lower(text_.between(at_ + 1, at_ + 1 + length)) &&
           !text_.is_any_letter(at_ + 1 + length);
  }

  /// Emits letters and the digits behind them if they are one token: "G20" and "m2" are, "Rp5" and "diterima19.658" are two.
  bool trailing_digits(const SeenLetters& seen) {
    std::size_t end = at_;
    while (text_.is_digit(end)) ++end;
    const bool is_name = end - at_ <= 3 && (seen.count <= 2 || seen.upper == seen.count) && !seen.foreign;
    const bool goes_on = text_.has(end) && ((text_[end] == '.' || text_[end] == ',') && text_.is_digit(end + 1));
    if (!is_name || goes_on || is_money_sign()) {
      const std::size_t word_end = at_;
      at_ = end;
      if (text_.is(at_, '.') && site()) return true;  // Liputan6.com
      at_ = word_end;
      return false;
    }
    at_ = end;
    if (text_.is(at_, '.') && site()) return true;
    at_ = text_.behind_alphanumerics(at_);
    emit(Shape::alnum, false);
    return true;
  }

  bool is_money_sign() const {
    const std::string sign = lower(text_.between(begin_, at_));
    return sign == "rp" || sign == "idr" || sign == "usd" || sign == "rm" || sign == "us";
  }

  void figure() {
    char separator = 0;
    while (text_.is_digit(at_)) ++at_;
    while (text_.has(at_) && text_.is_digit(at_ + 1)) {
      const char c = text_[at_];
      const bool fits = c == '/' || c == ':' ? (separator == 0 || separator == c)
                                             : (c == '.' || c == ',') && separator != '/' && separator != ':';
      if (!fits || (c == ',' && is_clock(at_ + 1))) break;
      separator = c;
      ++at_;
      while (text_.is_digit(at_)) ++at_;
    }
    emit(separator == 0 ? Shape::digits : separator == '/' ? Shape::slashed : Shape::decimal, false);
  }

  /// Whether a clock time stands there, so that the comma before it is no decimal one: "05-01-2021,20:00".
  bool is_clock(std::size_t at) const {
    return text_.is_digit(at) && text_.is_digit(at + 1) && text_.has(at + 2) && text_[at + 2] == ':' && text_.is_digit(at + 3);
  }

  void high() {
    if (is_letter(decode(text_.text(), at_).value)) return word();
    at_ += decode(text_.text(), at_).length;
    emit(Shape::punct, false);
  }

  void mark() {
    const char c = text_[at_];
    if ((c == '@' || c == '#') && text_.is_ascii_letter(at_ + 1)) {
      ++at_;
      while (text_.has(at_) && (text_.is_ascii_letter(at_) || text_.is_digit(at_) || text_[at_] == '_' ||
                                (text_[at_] == '.' && text_.is_ascii_letter(at_ + 1))))
        ++at_;
      return emit(Shape::address, false);
    }
    while (text_.has(at_) && text_[at_] == c && (at_ == begin_ || is_run(c))) ++at_;
    emit(Shape::punct, false);
  }

  static constexpr bool is_run(char c) noexcept { return std::string_view(".-=_*~?!").find(c) != std::string_view::npos; }

  Bytes text_;
  StoppedWords stopped_words_{text_};
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  Gap gap_ = Gap::blank_line;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text) { return Tokenizer(text).run(); }

}  // namespace warta::text
