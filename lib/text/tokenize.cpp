#include "text/tokenize.h"

#include <algorithm>
#include <array>
#include <bit>

#include "text/sixteen_bytes.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

enum class Byte : std::uint8_t { mark, blank, line, digit, lower, upper, high };  // letters, and what may be one, last

constexpr std::array<Byte, 256> make_byte_table() {
  std::array<Byte, 256> table{};
  for (std::size_t c = 0; c < 256; ++c) {
    if (c == '\n') table[c] = Byte::line;
    else if (c <= ' ' || c == 0x7F) table[c] = Byte::blank;
    else if (c >= '0' && c <= '9') table[c] = Byte::digit;
    else if (c >= 'a' && c <= 'z') table[c] = Byte::lower;
    else if (c >= 'A' && c <= 'Z') table[c] = Byte::upper;
    else table[c] = c >= 0x80 ? Byte::high : Byte::mark;
  }
  return table;
}

constexpr std::array<Byte, 256> byte_table = make_byte_table();

/// Whether a word may go on behind its letters with a byte.
enum class GoesOn : std::uint8_t { no, joined, yes };  // joined: unless a blank is next

constexpr std::array<GoesOn, 256> make_going_on() {
  std::array<GoesOn, 256> table{};
  for (std::size_t c = 0; c < 256; ++c)
    if (byte_table[c] == Byte::high || byte_table[c] == Byte::digit) table[c] = GoesOn::yes;
  for (const char c : {'.', '-', ':', '\''}) table[static_cast<unsigned char>(c)] = GoesOn::joined;
  return table;
}

constexpr std::array<GoesOn, 256> going_on = make_going_on();

// Before a name, and no part of a degree.
constexpr std::array<std::string_view, 20> titles = {"Ir",  "Dt",  "HM",  "Drs", "Dra", "Dr",  "Prof", "Hj", "Hi",  "Kh",
                                                     "Tgk", "Pdt", "Ust", "Moh", "Muh", "Mhd", "Rd",   "Ny", "Sdr", "Bpk"};

// What ends the names of Indonesian outlets and sites.
constexpr std::array<std::string_view, 16> domain_endings = {"com",  "co",   "id",  "net", "org", "go",  "ac",   "tv",
                                                             "news", "info", "sch", "or",  "my",  "mil", "desa", "web"};

constexpr std::size_t longest_domain = 253;  // bytes, by RFC 1035; without a limit "a.a.a…" would be read again at each stop

/// In small letters or in capitals: "hadir.Desa" are two sentences.
bool is_domain_ending(std::string_view group) {
  if (group.size() > 4) return false;
  const std::string folded = lower(group);
  if (folded != group && std::any_of(group.begin(), group.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return false;
  return std::find(domain_endings.begin(), domain_endings.end(), folded) != domain_endings.end();
}

/// Letters seen in a word, from which its shape follows.
struct Letters {
  std::uint32_t count = 0;
  std::uint32_t upper = 0;
  bool first_upper = false;
  bool foreign = false;

  void add(bool is_upper) noexcept {
    if (count++ == 0) first_upper = is_upper;
    upper += is_upper ? 1 : 0;
  }
  void add_lower(std::uint32_t letters) noexcept { count += letters; }
  Shape shape() const noexcept {
    if (upper == 0) return Shape::lower;
    if (upper == count) return Shape::caps;
    return first_upper ? (upper == 1 ? Shape::cap : Shape::mixed) : Shape::mixed;
  }
};

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) { tokens_.reserve(text.size() / 5 + 8); }

  std::vector<Token> run() {
    while (skip_blanks()) {
      begin_ = at_;
      switch (kind(at_)) {
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
  Byte kind(std::size_t at) const noexcept { return byte_table[static_cast<unsigned char>(text_[at])]; }
  bool has(std::size_t at) const noexcept { return at < text_.size(); }
  bool is_digit(std::size_t at) const noexcept { return has(at) && kind(at) == Byte::digit; }
  bool is_ascii_letter(std::size_t at) const noexcept { return has(at) && (kind(at) == Byte::lower || kind(at) == Byte::upper); }
  bool is_any_letter(std::size_t at) const noexcept {
    return has(at) && (is_ascii_letter(at) || (kind(at) == Byte::high && is_letter(decode(text_, at).value)));
  }

  bool skip_blanks() noexcept {
    if (at_ + 1 < text_.size() && text_[at_] == ' ' && kind(at_ + 1) > Byte::line) {  // as between most words
      gap_ = std::max(gap_, Gap::blank);
      ++at_;
      return true;
    }
    for (; at_ < text_.size(); ++at_) {
      const Byte b = kind(at_);
      if (b == Byte::line) gap_ = gap_ >= Gap::line ? Gap::blank_line : Gap::line;
      else if (b != Byte::blank) return true;
      else if (gap_ == Gap::none) gap_ = Gap::blank;
    }
    return false;
  }

  void emit(Shape shape, bool foreign) {
    const std::string_view word = text_.substr(begin_, at_ - begin_);
    put(foreign ? word_hash(lower(word)) : word_hash(word), shape, foreign);
  }

  void put(std::uint32_t hash, Shape shape, bool foreign) {
    tokens_.push_back({static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_), hash, shape, gap_, foreign});
  }

  void letters(Letters& seen) {
    while (has(at_)) {
      const Byte b = kind(at_);
      if (b == Byte::lower) {
        const std::size_t begin = at_++;
        while (has(at_) && kind(at_) == Byte::lower) ++at_;
        seen.add_lower(static_cast<std::uint32_t>(at_ - begin));
      } else if (b == Byte::upper) seen.add(true), ++at_;
      else if (b == Byte::high) {
        const CodePoint c = decode(text_, at_);
        if (!is_letter(c.value)) {
          if ((c.value != 0x2019 && c.value != 0x02BC) || seen.count == 0 || !is_any_letter(at_ + c.length)) return;
        } else {
          seen.add(is_upper(c.value));
        }
        seen.foreign = true;
        at_ += c.length;
      } else if (text_[at_] == '\'' && seen.count > 0 && is_any_letter(at_ + 1)) ++at_;
      else return;
    }
  }

  /// A word of less than sixteen ASCII letters with nothing behind it that could belong to it: nine in ten of all. Without a
  /// loop, since how long a word is no processor foresees.
  bool plain_word() {
    const SixteenBytes sixteen(text_, at_);
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
    const Byte next = byte_table[static_cast<unsigned char>(bytes[size + 1])];           // 0 at the end of the text: a blank
    return next != Byte::blank && next != Byte::line;
  }

  /// Of letters, a bit each, which are all or in part capitals. Whether a word has a capital nothing foretells, so there is no
  /// branch.
  static Shape shape_of(std::uint32_t capitals, std::uint32_t all) noexcept {
    const int has_capital = capitals != 0, are_capitals = capitals == all,
              is_mixed = has_capital & (capitals != 1) & (capitals != all);
    static_assert(static_cast<int>(Shape::cap) == 1 && static_cast<int>(Shape::caps) == 2 && static_cast<int>(Shape::mixed) == 3);
    return static_cast<Shape>(has_capital + are_capitals + 2 * is_mixed);
  }

  /// Emits ASCII letters up to `end` as the words that have grown together in them.
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
    Letters letters;
    for (std::size_t i = begin; i < end; ++i) letters.add(kind(i) == Byte::upper);
    return letters.shape();
  }

  /// Where another word begins within the ASCII letters `[begin, end)` ("JabungTimur", "PresidenPrabowo"), or `end`: at a
  /// capital behind a small letter, with four letters on either side, or three capitals behind. Shorter parts are those of
  /// names: McDonald, PilKada, LinkedIn; but before four letters the prepositions and "dan" are words ("diSumedang").
  std::size_t glue_of(std::size_t begin, std::size_t end) const noexcept {
    constexpr std::size_t shortest = 4, shortest_acronym = 3;
    for (const std::string_view word : {"di", "ke", "dan"})
      if (const std::size_t i = begin + word.size();
          text_.substr(begin, word.size()) == word && i + shortest <= end && kind(i) == Byte::upper)
        return i;
    for (std::size_t i = begin + shortest; i < end; ++i) {
      if (kind(i) != Byte::upper || kind(i - 1) != Byte::lower) continue;
      const bool is_acronym = end - i >= shortest_acronym && kind(i + 1) == Byte::upper && kind(i + 2) == Byte::upper;
      if (end - i >= shortest || is_acronym) return i;
    }
    return end;
  }

  void word() {
    Letters seen;
    letters(seen);
    if (has(at_)) {
      const char next = text_[at_];
      if (next == '.' && stops(seen)) return;
      if (!seen.foreign && seen.shape() == Shape::mixed && glue_of(begin_, at_) < at_) return glued_words(at_);
      if (next == '-') hyphens(seen);
      else if (next == ':' && url()) return;
      else if (is_digit(at_) && trailing_digits(seen)) return;
    }
    emit(seen.shape(), seen.foreign);
  }

  /// A word before a stop: a domain, an abbreviation or an initial. False where the stop is none of its business.
  bool stops(const Letters& seen) {
    if (domain()) return true;
    if (!seen.first_upper || seen.count > 4 || stands_alone(seen)) return false;
    const std::size_t word_end = at_;
    std::size_t end = is_before_name(seen) ? at_ : last_group_end();
    const bool is_stop = has(end) && text_[end] == '.';
    if (end > word_end) {
      // "MM.Acara" is a degree and a new sentence: a long first group needs a stop behind the second to be one.
      if (seen.count > 3 && !is_stop) return false;
      at_ = end + (is_stop ? 1 : 0);
      emit(Shape::abbreviation, seen.foreign);
      return true;
    }
    if (seen.count == 1 && !follows_figure()) {
      ++at_;
      emit(Shape::initial, seen.foreign);
      return true;
    }
    return false;
  }

  /// Behind the groups of letters that the stop at hand parts ("S.Pd.I"), up to the next degree ("S.Sos.M.Si").
  std::size_t last_group_end() const noexcept {
    std::size_t begin = begin_, end = at_;
    while (has(end) && text_[end] == '.' && is_ascii_letter(end + 1)) {
      const std::size_t next = group_end(end + 1);
      const bool is_degree = next == end + 2 && has(next) && text_[next] == '.' && is_ascii_letter(next + 1) && end - begin > 1;
      if (next - end - 1 > 4 || is_digit(next) || (is_degree && (text_[end + 1] == 'S' || text_[end + 1] == 'M'))) break;
      begin = end + 1;
      end = next;
    }
    return end;
  }

  std::size_t group_end(std::size_t at) const noexcept {
    while (is_ascii_letter(at)) ++at;
    return at;
  }

  /// What lost the blank behind its stop: "SH.MH", "KH.Ali", "Drs.Andi"; but "LL.M" is one degree.
  bool stands_alone(const Letters& seen) const noexcept {
    if (seen.count == 1 || !is_ascii_letter(at_ + 1)) return false;
    if (std::find(titles.begin(), titles.end(), text_.substr(begin_, at_ - begin_)) != titles.end()) return true;
    const std::size_t end = group_end(at_ + 1);
    return seen.shape() == Shape::caps && (end > at_ + 2 || (has(end) && text_[end] == '.' && is_ascii_letter(end + 1)));
  }

  /// "H.Ali", "H.M.Ali": the H of a haji, and initials behind it, for a degree ends with no name.
  bool is_before_name(const Letters& seen) noexcept {
    const bool is_haji = seen.count == 1 && text_[begin_] == 'H';
    if (seen.count != 1 || (!is_haji && begin_ != name_begin_)) return false;
    std::size_t name = at_ + 1;
    if (is_ascii_letter(name) && has(name + 1) && text_[name + 1] == '.') name += 2;
    if (!is_ascii_letter(name) || !has(name + 1) || kind(name) != Byte::upper || kind(name + 1) != Byte::lower) return false;
    name_begin_ = at_ + 1;
    return true;
  }

  /// "Rp1,75 M." ends a sentence with an abbreviation of miliar, not with an initial.
  bool follows_figure() const noexcept {
    return !tokens_.empty() && gap_ <= Gap::blank &&
           (tokens_.back().shape == Shape::decimal || tokens_.back().shape == Shape::digits);
  }

  bool domain() {
    std::size_t end = at_, site_end = at_;
    while (end - begin_ < longest_domain && has(end) && (text_[end] == '.' || text_[end] == '-') &&
           (is_ascii_letter(end + 1) || is_digit(end + 1))) {
      const std::size_t group = end + 1;
      for (end = group; is_ascii_letter(end) || is_digit(end);) ++end;
      if (text_[group - 1] == '.' && is_domain_ending(text_.substr(group, end - group))) site_end = end;
    }
    if (end == at_ || at_ - begin_ < 2) return false;
    if (lower(text_.substr(begin_, at_ - begin_)) == "www") site_end = end;
    if (site_end == at_) return false;
    at_ = site_end;  // "KOMPAS.com-Menteri" goes on with the text
    if (has(at_) && text_[at_] == '/') to_blank();
    emit(Shape::address, false);
    return true;
  }

  void to_blank() noexcept {
    while (has(at_) && kind(at_) != Byte::blank && kind(at_) != Byte::line) ++at_;
  }

  bool url() {
    if (text_.substr(at_, 3) != "://") return false;
    to_blank();
    emit(Shape::address, false);
    return true;
  }

  void hyphens(Letters& seen) {
    while (has(at_) && text_[at_] == '-' && is_any_letter(at_ + 1)) {
      const bool continues = kind(at_ + 1) == Byte::lower || repeats();
      if (!continues) return;
      ++at_;
      // The shape is that of the first part: "Anak-anak" and "Undang-Undang" are both capitalised words.
      Letters part;
      letters(part);
      seen.foreign = seen.foreign || part.foreign;
    }
  }

  bool repeats() const {
    constexpr std::size_t longest = 64;  // bytes: no word that is repeated is longer
    const std::size_t length = at_ - begin_;
    return length <= longest && at_ + 1 + length <= text_.size() &&
           lower(text_.substr(begin_, length)) == lower(text_.substr(at_ + 1, length)) && !is_any_letter(at_ + 1 + length);
  }

  /// "G20" and "m2" are one token, "Rp5" and "diterima19.658" are two.
  bool trailing_digits(const Letters& seen) {
    std::size_t end = at_;
    while (is_digit(end)) ++end;
    const bool is_name = end - at_ <= 3 && (seen.count <= 2 || seen.upper == seen.count) && !seen.foreign;
    const bool goes_on = has(end) && ((text_[end] == '.' || text_[end] == ',') && is_digit(end + 1));
    if (!is_name || goes_on || is_money_sign()) {
      const std::size_t word_end = at_;
      at_ = end;
      if (has(at_) && text_[at_] == '.' && domain()) return true;  // Liputan6.com
      at_ = word_end;
      return false;
    }
    at_ = end;
    if (has(at_) && text_[at_] == '.' && domain()) return true;
    while (is_ascii_letter(at_) || is_digit(at_)) ++at_;
    emit(Shape::alnum, false);
    return true;
  }

  bool is_money_sign() const {
    const std::string sign = lower(text_.substr(begin_, at_ - begin_));
    return sign == "rp" || sign == "idr" || sign == "usd" || sign == "rm" || sign == "us";
  }

  void figure() {
    char separator = 0;
    while (is_digit(at_)) ++at_;
    while (has(at_) && is_digit(at_ + 1)) {
      const char c = text_[at_];
      const bool fits = c == '/' || c == ':' ? (separator == 0 || separator == c)
                                             : (c == '.' || c == ',') && separator != '/' && separator != ':';
      if (!fits) break;
      separator = c;
      ++at_;
      while (is_digit(at_)) ++at_;
    }
    emit(separator == 0 ? Shape::digits : separator == '/' ? Shape::slashed : Shape::decimal, false);
  }

  void high() {
    if (is_letter(decode(text_, at_).value)) return word();
    at_ += decode(text_, at_).length;
    emit(Shape::punct, false);
  }

  void mark() {
    const char c = text_[at_];
    if ((c == '@' || c == '#') && is_ascii_letter(at_ + 1)) {
      ++at_;
      while (has(at_) &&
             (is_ascii_letter(at_) || is_digit(at_) || text_[at_] == '_' || (text_[at_] == '.' && is_ascii_letter(at_ + 1))))
        ++at_;
      return emit(Shape::address, false);
    }
    while (has(at_) && text_[at_] == c && (at_ == begin_ || is_run(c))) ++at_;
    emit(Shape::punct, false);
  }

  static constexpr bool is_run(char c) noexcept { return std::string_view(".-=_*~?!").find(c) != std::string_view::npos; }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
  std::size_t name_begin_ = std::string_view::npos;  // behind a title that a name is glued to
  Gap gap_ = Gap::blank_line;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text) { return Tokenizer(text).run(); }

}  // namespace warta::text
