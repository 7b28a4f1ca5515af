#include "repair/glued_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include <warta/gazetteer.h>

#include "repair/letter_runs.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::repair {
namespace {

constexpr std::size_t shortest_head = 3, shortest_plain_head = 4;  // letters
constexpr std::size_t shortest_acronym = 3, shortest_noun = 4;
constexpr std::size_t shortest_verb = 6, shortest_never = 4, shortest_rare = 3;
/// Nearly all words are too short to be glued, and their length is asked first: that of a capital, or of the last capital of an
/// acronym, and the small letters behind it.
constexpr std::size_t shortest_behind_acronym = 1 + shortest_never;
constexpr std::size_t shortest_glued =
    std::min({shortest_head + shortest_verb, shortest_plain_head + shortest_never, shortest_plain_head + 1 + shortest_rare});
constexpr std::size_t longest_glued = 40;
constexpr std::size_t evidence_window = 1 << 14;  // bytes on either side, so that time stays linear in the text

struct VerbPrefix {
  std::string_view prefix;
  std::size_t shortest;  // letters of the verb: shorter ones end names and loan words, too ("mental", "berlin")
};
constexpr std::array<VerbPrefix, 4> verb_prefixes = {{{"me", 7}, {"di", 6}, {"ber", 7}, {"ter", 7}}};

/// The second letters of these prefixes, by their first letter: nearly all ends of words begin otherwise.
constexpr std::array<std::uint32_t, 26> second_letters = [] {
  std::array<std::uint32_t, 26> letters{};
  for (const VerbPrefix& p : verb_prefixes) letters[index_of(p.prefix[0])] |= std::uint32_t{1} << index_of(p.prefix[1]);
  return letters;
}();

/// Words with which no name and no other word of Indonesian ends.
constexpr std::array<std::string_view, 25> never_endings = {
    "yang",    "untuk",  "saat",   "dalam",  "dengan",  "sebagai", "langsung", "serta",  "secara",
    "kembali", "bakal",  "pernah", "ketika", "setelah", "tidak",   "hingga",   "kepada", "tentang",
    "adalah",  "sambil", "tetap",  "meraih", "merasa",  "selaku",  "karena"};
/// Words with which a few others end, so that the part before them must be known.
constexpr std::array<std::string_view, 19> rare_endings = {"akan",  "atau",  "dan",  "ini",   "itu",  "juga", "pada",
                                                           "usai",  "resmi", "buka", "sudah", "oleh", "soal", "bisa",
                                                           "masih", "kini",  "saja", "hari",  "telah"};

/// A list of words that may be glued to others as their end. The last three letters tell of nearly all words that they end with
/// none of them.
template <std::size_t size>
class Endings {
 public:
  explicit constexpr Endings(const std::array<std::string_view, size>& words) : words_(words) {
    for (const std::string_view word : words) keys_[key_of(word) / bits] |= std::uint64_t{1} << (key_of(word) % bits);
  }

  /// The size of the listed word that `word` ends with, or 0.
  std::size_t size_in(std::string_view word) const noexcept {
    if ((keys_[key_of(word) / bits] >> (key_of(word) % bits) & 1U) == 0) return 0;
    const auto found = std::find_if(words_.begin(), words_.end(), [&](std::string_view w) { return word.ends_with(w); });
    return found == words_.end() ? 0 : found->size();
  }

 private:
  static constexpr std::size_t letters = 3, bits = 64;

  static constexpr std::size_t key_of(std::string_view word) noexcept {
    const auto bits_of = [&](std::size_t from_end) { return static_cast<unsigned char>(word[word.size() - from_end]) & 31U; };
    return bits_of(3) << 10U | bits_of(2) << 5U | bits_of(1);
  }

  std::array<std::string_view, size> words_;
  std::array<std::uint64_t, (1U << (5 * letters)) / bits> keys_{};
};
/// Acronyms of states, councils and federations that names are glued to: "PSSIErick". Acronyms that any word may begin with are
/// left out.
constexpr std::array<std::string_view, 24> heads_of_names = {"AS",   "RI",   "PT",   "CEO",  "DPR",  "MPR",  "DPD",  "DPRD",
                                                             "PSSI", "PBSI", "PDIP", "PKB",  "PKS",  "PPP",  "PSI",  "KPK",
                                                             "TNI",  "PBB",  "BUMN", "ESDM", "UMKM", "BRIN", "BNPB", "KPU"};

constexpr Endings never(never_endings);
constexpr Endings rare(rare_endings);

/// Whether it is an ASCII letter or digit, or a byte of a character outside ASCII.
bool is_word_byte(char c) noexcept {
  return text::is_ascii_letter(c) || text::is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

class Parter {
 public:
  Parter(std::string_view text, const Dictionary& dictionary) : text_(text), dictionary_(dictionary), out_(text) {}

  text::Rewritten run() {
    text::LetterBits here = letters_at(text_, 0);
    std::uint32_t is_behind_capital = 0;
    for (std::size_t at = 0; at < text_.size(); at += 16) {
      const text::LetterBits next = letters_at(text_, at + 16);
      const std::uint32_t lower = lower_letters(here, next);
      const std::uint32_t behind_capitals = here.capitals << 1 | is_behind_capital;
      const std::uint32_t heads = here.capitals & (runs<shortest_glued - 1>(lower >> 1) |
                                                   (behind_capitals & runs<shortest_behind_acronym - 1>(lower >> 1)));
      for (std::uint32_t bits = heads; bits != 0; bits &= bits - 1)
        part_at(at + static_cast<std::size_t>(std::countr_zero(bits)));
      is_behind_capital = here.capitals >> 15;
      here = next;
    }
    return std::move(out_).finish();
  }

 private:
  /// Parts the word of the capital at `begin`, behind which at least as many small letters stand as the shortest glued words
  /// have.
  void part_at(std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text_.size() && text::is_ascii_lower(text_[end])) ++end;
    const bool is_whole = end == text_.size() || !is_word_byte(text_[end]) || text::is_ascii_upper(text_[end]);
    const bool is_behind_capital = begin > 0 && text::is_ascii_upper(text_[begin - 1]);  // as hardly any is
    if (is_behind_capital && is_behind_zone(begin)) out_.replace(begin, begin, " ");
    else if (is_whole && end - begin <= longest_glued) part(begin, end);
  }

  /// Whether the capital is glued to a time zone: "19.30 WIBPerebutan".
  bool is_behind_zone(std::size_t begin) const {
    const std::string_view before = text_.substr(0, begin);
    const auto ends_with = [&](std::string_view zone) {
      return before.ends_with(zone) &&
             (before.size() == zone.size() || !text::is_ascii_upper(before[before.size() - zone.size() - 1]));
    };
    return ends_with("WIB") || ends_with("WITA") || ends_with("WIT");
  }

  /// Whether the capital is glued to one of `heads_of_names`: "PSSIErick".
  bool is_behind_acronym(std::size_t begin) const {
    std::size_t first = begin;
    while (first > 0 && text::is_ascii_upper(text_[first - 1])) --first;
    if (first == begin || (first > 0 && is_word_byte(text_[first - 1]))) return false;
    const std::string_view acronym = text_.substr(first, begin - first);
    return std::find(heads_of_names.begin(), heads_of_names.end(), acronym) != heads_of_names.end() &&
           !dictionary_.knows(text::lower(text_.substr(first, begin + 1 - first)));  // "ASNmuda" is of ASN
  }

  /// Parts `[begin, end)`, a capital and the small letters behind it, if a second word is glued to its end.
  void part(std::size_t begin, std::size_t end) {
    const std::size_t second = second_word(begin, end);
    if (second == end) return;
    while (begin > 0 && text::is_ascii_upper(text_[begin - 1])) --begin;  // "KPUtelah"
    const std::string_view whole = text_.substr(begin, end - begin);
    if (!dictionary_.knows(text::lower(whole)) && gazetteer::find_name(whole).empty()) out_.replace(second, second, " ");
  }

  /// Where the word begins that is glued to the first one; `end` where none is.
  std::size_t second_word(std::size_t begin, std::size_t end) const {
    const bool is_acronym = begin > 0 && text::is_ascii_upper(text_[begin - 1]);
    const std::size_t first = is_acronym ? begin + 1 : begin + shortest_head;
    if (is_acronym && begin >= shortest_acronym - 1 && text::is_ascii_upper(text_[begin + 1 - shortest_acronym]) &&
        end - begin > shortest_noun && dictionary_.has(text_.substr(begin + 1, end - begin - 1)))
      return begin + 1;  // "UTMBtahun"
    for (std::size_t at = first; at + shortest_verb <= end; ++at)
      if (is_verb(text_.substr(at, end - at))) return at;
    const std::string_view word = text_.substr(begin, end - begin);
    if (const std::size_t size = never.size_in(word); size > 0 && (is_acronym || word.size() >= size + shortest_plain_head))
      return end - size;
    if (const std::size_t size = rare.size_in(word);
        size > 0 && word.size() > size + shortest_plain_head && is_word_alone(begin, word.size() - size))
      return end - size;
    return is_behind_acronym(begin) ? begin : end;
  }

  /// Whether the `size` bytes from `head` on are a word of the language, or a word of their own nearby.
  bool is_word_alone(std::size_t head, std::size_t size) const {
    return dictionary_.knows(text::lower(text_.substr(head, size))) || stands_elsewhere(head, size);
  }

  bool is_verb(std::string_view tail) const {
    if ((second_letters[index_of(tail[0])] >> index_of(tail[1]) & 1U) == 0) return false;
    const auto begins = [&](const VerbPrefix& p) { return tail.size() >= p.shortest && tail.starts_with(p.prefix); };
    return std::any_of(verb_prefixes.begin(), verb_prefixes.end(), begins) && dictionary_.has(tail);
  }

  /// Whether the `size` bytes from `head` on stand as a word of their own at another place nearby.
  bool stands_elsewhere(std::size_t head, std::size_t size) const {
    const std::string_view word = text_.substr(head, size);
    const std::size_t last = std::min(text_.size(), head + evidence_window);
    const std::string_view near = text_.substr(0, last);
    for (std::size_t at = near.find(word, head - std::min(head, evidence_window)); at != std::string_view::npos;
         at = near.find(word, at + size)) {
      const bool begins = at == 0 || !is_word_byte(text_[at - 1]),
                 ends = at + size == text_.size() || !is_word_byte(text_[at + size]);
      if (begins && ends) return true;
    }
    return false;
  }

  std::string_view text_;
  const Dictionary& dictionary_;
  text::Rewriter out_;
};

}  // namespace

text::Rewritten part_glued(std::string_view text, const Dictionary& dictionary) { return Parter(text, dictionary).run(); }

}  // namespace warta::repair
