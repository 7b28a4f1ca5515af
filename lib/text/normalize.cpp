#include "text/normalize.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <new>
#include <utility>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/utf8.h"

namespace warta::text {
namespace {

const icu::Normalizer2& instance(const icu::Normalizer2* (*get)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = get(status);
  // ICU's normalisation data are inside its library: only missing memory makes this fail.
  if (U_FAILURE(status)) throw std::bad_alloc();
  return *normalizer;
}

const icu::Normalizer2& nfc() {
  static const icu::Normalizer2& normalizer = instance(&icu::Normalizer2::getNFCInstance);
  return normalizer;
}

const icu::Normalizer2& nfkc() {
  static const icu::Normalizer2& normalizer = instance(&icu::Normalizer2::getNFKCInstance);
  return normalizer;
}

bool is_dropped(char32_t c) noexcept {
  return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

bool is_blank(char32_t c) noexcept {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_line_end(char32_t c) noexcept { return c == 0x85 || c == 0x2028 || c == 0x2029; }

/// Whether the character is a letter or digit in another form. Superscripts stay: a reader does not take "m²" for "m2".
bool is_compatibility_form(char32_t c) noexcept {
  return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x1D400 && c <= 0x1D7FF) ||
         (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2100 && c <= 0x214F && c != 0x2116 && c != 0x2122);
}

/// Whether the character is a quote, dash, ellipsis or bullet: most of what is not ASCII in Indonesian news. No normalisation
/// changes these, and a mark that combines with one of them changes nothing that matters.
bool is_common_punctuation(char32_t c) noexcept { return c >= 0x2012 && c <= 0x2027; }

/// The hyphen U+2010 and the non-breaking one.
bool is_hyphen(char32_t c) noexcept { return c == 0x2010 || c == 0x2011; }

/// The ASCII character that this one is another form of, computed from its number; NUL for all others. It is a short way for the
/// forms in which whole texts are written, and the only one for letters in black circles and squares, which NFKC leaves alone.
char plain_form(char32_t c) noexcept {
  const auto from = [=](char base, char32_t first) { return static_cast<char>(base + static_cast<char>(c - first)); };
  if (c >= 0xFF01 && c <= 0xFF5E) return from('!', 0xFF01);
  if (c >= 0x24B6 && c < 0x24D0) return from('A', 0x24B6);
  if (c >= 0x24D0 && c < 0x24EA) return from('a', 0x24D0);
  if (c >= 0x1D7CE && c < 0x1D800) return static_cast<char>('0' + (c - 0x1D7CE) % 10);
  for (const char32_t first : {char32_t{0x1F130}, char32_t{0x1F150}, char32_t{0x1F170}})
    if (c >= first && c < first + 26) return from('A', first);
  // Thirteen mathematical alphabets of capitals and small letters follow each other. Unicode has a few of their letters
  // elsewhere.
  if (c < 0x1D400 || c >= 0x1D6A4 || u_isdefined(static_cast<UChar32>(c)) == 0) return '\0';
  const auto place = static_cast<char>((c - 0x1D400) % 52);
  return static_cast<char>(place < 26 ? 'A' + place : 'a' + place - 26);
}

class Folder {
 public:
  Folder(std::string_view original, Mending mending) : original_(original), mends_(mending == Mending::on), out_(original) {}

  Normalized run() {
    while (at_ < original_.size()) step();
    found_.text = std::move(out_).finish();
    return std::move(found_);
  }

 private:
  /// A longer run of combining marks is damage, not language. Unicode's stream-safe format has the same limit.
  static constexpr int most_marks = 30;
  static constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

  void step() {
    at_ += plain_prefix(original_.substr(at_));
    if (at_ == original_.size()) return;
    const auto byte = static_cast<unsigned char>(original_[at_]);
    if (byte < 0x80) return ascii(byte);
    const CodePoint c = decode(original_, at_);
    if (c.value == replacement_character && c.length == 1) return replace(1, replacement);
    if (is_common_punctuation(c.value)) at_ += c.length;
    else if (is_hyphen(c.value)) replace(c.length, "-");
    else if (mends_ && is_dropped(c.value)) drop(c);
    else if (is_blank(c.value)) replace(c.length, " ");
    else if (is_line_end(c.value)) replace(c.length, "\n");
    else letter(c);
  }

  void ascii(unsigned char byte) {
    if (byte == 0) return replace(1, replacement);
    if (byte == '\r') return replace(is_line_feed(at_ + 1) ? 2 : 1, "\n");
    ++at_;
  }

  /// Drops an invisible character; a soft hyphen that ends a line becomes a hyphen.
  void drop(CodePoint c) {
    const std::size_t next = at_ + c.length;
    if (c.value == 0xAD && (is_line_feed(next) || (is_at(next, '\r') && is_line_feed(next + 1)))) return replace(c.length, "-");
    replace(c.length, "", Damage::invisible);
  }

  void letter(CodePoint c) {
    found_.has_letters = found_.has_letters || is_letter(c.value);
    const char plain = mends_ ? plain_form(c.value) : '\0';
    if (plain != '\0' && !is_mark_at(at_ + c.length)) replace(c.length, std::string_view(&plain, 1), Damage::letter_form);
    else compose(c);
  }

  /// Normalises the stretch from the last boundary before this character to the next one behind it.
  void compose(CodePoint first) {
    std::size_t begin = at_;
    const bool is_mark = !nfc().hasBoundaryBefore(static_cast<UChar32>(first.value));
    if (is_mark && begin > out_.written_to()) begin = before(begin);
    std::size_t end = at_ + first.length;
    bool compatibility = mends_ && is_compatibility_form(first.value);
    for (int marks = 0; end < original_.size() && marks < most_marks; ++marks) {
      const CodePoint next = decode(original_, end);
      if (next.value < 0x300 || is_dropped(next.value) || nfc().hasBoundaryBefore(static_cast<UChar32>(next.value))) break;
      compatibility = compatibility || (mends_ && is_compatibility_form(next.value));
      end += next.length;
    }
    if (is_mark && begin == out_.written_to() && begin == at_ && !out_.written().empty()) return join(end);
    if (begin == at_ && end == at_ + first.length && !compatibility && nfc().isInert(static_cast<UChar32>(first.value))) {
      at_ = end;
      return;
    }
    const std::string_view piece = original_.substr(begin, end - begin);
    const std::string folded = fold(piece, compatibility);
    if (folded != piece) out_.replace(begin, end, folded, compatibility && is_plain(folded) ? Damage::letter_form : Damage::none);
    at_ = end;
  }

  /// Composes marks with the last character of the output, where what stood between them was dropped or replaced.
  void join(std::size_t end) {
    const std::string& written = out_.written();
    std::size_t base = written.size();
    for (int marks = 0; base > 0 && marks <= most_marks; ++marks) {  // back to the letter, over marks that belong to it
      do --base;
      while (base > 0 && (static_cast<unsigned char>(written[base]) & 0xC0) == 0x80);
      if (nfc().hasBoundaryBefore(static_cast<UChar32>(decode(written, base).value))) break;
    }
    out_.replace_tail(base, end, fold(written.substr(base) + std::string(original_.substr(at_, end - at_)), false));
    at_ = end;
  }

  static std::string fold(std::string_view piece, bool compatibility) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString in = icu::UnicodeString::fromUTF8({piece.data(), static_cast<std::int32_t>(piece.size())});
    const icu::UnicodeString out = (compatibility ? nfkc() : nfc()).normalize(in, status);
    if (U_FAILURE(status)) throw std::bad_alloc();
    std::string folded;
    out.toUTF8String(folded);
    return folded;
  }

  std::size_t before(std::size_t at) const noexcept {
    do --at;
    while (at > out_.written_to() && (static_cast<unsigned char>(original_[at]) & 0xC0) == 0x80);
    return at;
  }

  bool is_mark_at(std::size_t at) const noexcept {
    if (at >= original_.size() || static_cast<unsigned char>(original_[at]) < 0x80) return false;
    return !nfc().hasBoundaryBefore(static_cast<UChar32>(decode(original_, at).value));
  }
  bool is_at(std::size_t at, char c) const noexcept { return at < original_.size() && original_[at] == c; }
  bool is_line_feed(std::size_t at) const noexcept { return is_at(at, '\n'); }

  void replace(std::size_t length, std::string_view by, Damage damage = Damage::none) {
    out_.replace(at_, at_ + length, by, damage);
    at_ += length;
  }

  std::string_view original_;
  bool mends_;
  std::size_t at_ = 0;
  Rewriter out_;
  Normalized found_;
};

}  // namespace

std::size_t plain_prefix(std::string_view text) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101ULL, high_bits = ones * 0x80;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    // Eight bytes are looked at together, up to the first that is not ASCII, an ampersand, or smaller than a blank. The
    // subtractions can borrow from a later byte and mark it wrongly, but only behind one that is rightly marked.
    for (std::uint64_t bytes = 0; at + 8 <= text.size(); at += 8) {
      std::memcpy(&bytes, text.data() + at, 8);
      const std::uint64_t ampersands = bytes ^ (ones * '&');
      const std::uint64_t found = (bytes | (bytes - ones * 0x20) | (ampersands - ones)) & high_bits;
      if (found == 0) continue;
      at += static_cast<std::size_t>(std::countr_zero(found)) / 8;
      break;
    }
    if (at == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x80 || byte == 0 || byte == '\r' || byte == '&') break;
  }
  return at;
}

Normalized normalize(std::string_view original, Mending mending) {
  if (is_plain(original)) return {};
  return Folder(original, mending).run();
}

}  // namespace warta::text
