#include "lexicon/document.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

namespace warta::lexicon {
namespace {

using text::Gap;
using text::Shape;
using text::Text;
using text::Token;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const std::string_view w : words)
    if (word == w) return true;
  return false;
}

/// Whether the word is a stop, question or exclamation mark, a run of one, or an ellipsis.
bool is_end_mark(std::string_view word) {
  return word.front() == '.' || word.front() == '?' || word.front() == '!' || word == "…";
}
bool is_closing(std::string_view word) { return is_one_of(word, {"\"", "”", "’", "'", ")", "]", "»"}); }

/// Whether the token, the first of its line, is the mark of an item in a list: no phrase goes on over it.
bool opens_item(const Text& text, std::uint32_t i) {
  return text.tokens()[i].shape == Shape::punct && i + 1 < text.size() && text.tokens()[i + 1].gap == Gap::blank &&
         is_one_of(text.word(i), {"-", "–", "—", "•", "*", "·"});
}

/// Whether a new sentence may begin with this token.
bool may_begin(const Text& text, std::uint32_t i) {
  switch (text.tokens()[i].shape) {
    case Shape::lower: return false;
    case Shape::punct: return !is_one_of(text.word(i), {",", ";", ":", ")", "-", "–", "—", "/", "%"});
    default: return true;
  }
}

/// Whether the word opens a sentence but no name. Behind a degree such a word shows that the degree's stop ends the sentence.
bool opens_sentence(std::string_view word) {
  return is_one_of(
      word, {"Ia",        "Dia",       "Beliau",    "Kami",       "Kita",       "Mereka",      "Saya",        "Menurut", "Namun",
             "Selain",    "Sementara", "Sedangkan", "Dalam",      "Pada",       "Untuk",       "Dengan",      "Karena",  "Hal",
             "Ini",       "Itu",       "Tak",       "Tidak",      "Sebelumnya", "Selanjutnya", "Kemudian",    "Saat",    "Ketika",
             "Setelah",   "Usai",      "Sesuai",    "Adapun",     "Kegiatan",   "Acara",       "Turut",       "Hadir",   "Tampak",
             "Terlihat",  "Para",      "Sejumlah",  "Seluruh",    "Semua",      "Ada",         "Di",          "Dari",    "Bahkan",
             "Jika",      "Melalui",   "Terkait",   "Bagi",       "Seperti",    "Demikian",    "Berdasarkan", "Atas",    "Akibat",
             "Rombongan", "Rapat",     "Pertemuan", "Pelantikan", "Upacara",    "Kunjungan"});
}

/// The stops that are the last token of a phrase ("Drs."), in order.
std::vector<std::uint32_t> phrase_stops(const Text& text, const std::vector<Phrase>& phrases) {
  std::vector<std::uint32_t> stops;
  for (const Phrase& p : phrases)
    if (text.word(p.tokens.last - 1) == ".") stops.push_back(p.tokens.last - 1);
  std::sort(stops.begin(), stops.end());
  return stops;
}

/// Whether the stop of a degree ends the sentence as well: "…, M.Si. Menurut dia".
bool ends_at_degree(const Text& text, std::uint32_t token) {
  return token + 1 < text.size() && text.word(token).back() == '.' && text.tokens()[token + 1].shape == Shape::cap &&
         opens_sentence(text.word(token + 1));
}

/// The first token of the next sentence if one begins behind the end mark, else the number of tokens. Closing marks belong to the
/// old sentence.
std::uint32_t next_sentence(const Text& text, std::uint32_t mark) {
  const std::vector<Token>& tokens = text.tokens();
  std::uint32_t i = mark + 1;
  while (i < tokens.size() && tokens[i].shape == Shape::punct && tokens[i].gap == Gap::none && is_closing(text.word(i))) ++i;
  if (i == tokens.size()) return i;
  // A glued capital begins a sentence, too ("dilantik.Acara"); glued marks and figures do not.
  const bool apart = tokens[i].gap != Gap::none || tokens[i].shape == Shape::cap || tokens[i].shape == Shape::caps;
  return apart && (tokens[i].gap >= Gap::line || may_begin(text, i)) ? i : text.size();
}

/// The first bytes of the marks that `is_end_mark` accepts.
constexpr std::array<bool, 256> make_end_bytes() {
  std::array<bool, 256> table{};
  for (const char c : {'.', '?', '!', "…"[0]}) table[static_cast<unsigned char>(c)] = true;
  return table;
}
constexpr std::array<bool, 256> end_bytes = make_end_bytes();

/// A bit for each of up to 64 tokens that a break may stand before or behind. Most tokens are words within a line; nothing
/// foretells which are not, so there is no branch.
std::uint64_t may_break(std::span<const Token> tokens, const char* text) noexcept {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool is_end = (token.shape == Shape::punct) & end_bytes[static_cast<unsigned char>(text[token.begin])],
               may = is_end | (token.gap >= Gap::line) | (token.shape == Shape::abbreviation);
    bits |= std::uint64_t{may} << i;
  }
  return bits;
}

}  // namespace

std::vector<Break> find_breaks(const Text& text, const std::vector<Phrase>& phrases) {
  const std::vector<Token>& tokens = text.tokens();
  const std::vector<std::uint32_t> stops = phrase_stops(text, phrases);
  std::vector<Break> breaks(tokens.size());
  const auto visit = [&](std::uint32_t i) {
    if (tokens[i].gap >= Gap::line && breaks[i] == Break::none)
      breaks[i] = tokens[i].gap == Gap::line && !opens_item(text, i) ? Break::soft : Break::hard;
    const bool is_mark = tokens[i].shape == Shape::punct && is_end_mark(text.word(i));
    const bool may_end_degree =
        tokens[i].shape == Shape::abbreviation || (is_mark && std::binary_search(stops.begin(), stops.end(), i));
    if (may_end_degree && ends_at_degree(text, i)) breaks[i + 1] = Break::hard;
    if (!is_mark || may_end_degree) return;
    const std::uint32_t next = next_sentence(text, i);
    if (next < tokens.size()) breaks[next] = Break::hard;
  };
  constexpr std::size_t at_once = 64;
  for (std::size_t first = 0; first < tokens.size(); first += at_once) {
    const std::span<const Token> some(tokens.data() + first, std::min(at_once, tokens.size() - first));
    for (std::uint64_t bits = may_break(some, text.normal().data()); bits != 0; bits &= bits - 1)
      visit(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(std::countr_zero(bits)));
  }
  return breaks;
}

}  // namespace warta::lexicon
