#include "text/mojibake.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/ascii.h"
#include "text/windows_1252.h"

namespace warta::text {
namespace {

struct Range {
  char32_t first, last;
};

// The characters that an Indonesian page may have meant.
constexpr std::array<Range, 13> meant = {{{0xA0, 0x17F},         // Latin letters and signs
                                          {0x2BB, 0x36F},        // apostrophes, combining marks
                                          {0x370, 0x4FF},        // Greek, Cyrillic
                                          {0x600, 0x6FF},        // Arabic
                                          {0x1E00, 0x1EFF},      // Latin letters of transliterations and of Vietnam
                                          {0x2000, 0x206F},      // quotes, dashes, blanks, invisible characters
                                          {0x20A0, 0x20BF},      // currencies
                                          {0x2100, 0x27BF},      // signs, arrows, circled digits, dingbats
                                          {0xFE00, 0xFE0F},      // variation selectors
                                          {0xFEFF, 0xFEFF},      // byte order mark
                                          {0xFF01, 0xFF5E},      // full-width forms
                                          {0x1D400, 0x1D7FF},    // mathematical letters
                                          {0x1F000, 0x1FAFF}}};  // emoji

bool is_meant(char32_t value) noexcept {
  return std::any_of(meant.begin(), meant.end(), [=](const Range& r) { return r.first <= value && value <= r.last; });
}

/// Whether the character is a quote, dash or ellipsis, which may stand behind a word.
bool is_quote_or_dash(char32_t value) noexcept {
  return value == U'–' || value == U'—' || value == U'‘' || value == U'’' || value == U'“' || value == U'”' || value == U'…';
}

/// Reads the character at a place with up to `layers` layers of mojibake taken off.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  CodePoint read(std::size_t at, int layers) const noexcept {
    if (layers == 0) return decode(text_, at);
    const CodePoint first = read(at, layers - 1);
    if (!may_begin_mojibake(first.value)) return first;
    return combine(first, at, layers).value_or(first);
  }

 private:
  /// Reads a character whose bytes in UTF-8 stand each as a character of the layer above; none where there is none.
  std::optional<CodePoint> combine(CodePoint first, std::size_t at, int layers) const noexcept {
    const std::size_t size = first.value < 0xE0 ? 2 : first.value < 0xF0 ? 3 : 4;
    std::array<char, 4> bytes{static_cast<char>(first.value)};
    std::size_t end = at + first.length;
    for (std::size_t i = 1; i < size; ++i) {
      if (end >= text_.size()) return i == 2 ? lost_quote(bytes, end - at) : std::nullopt;
      const CodePoint next = read(end, layers - 1);
      const auto byte = next.value < 0x80 || (next.value == replacement_character) ? std::nullopt : to_windows_1252(next.value);
      if (!byte || (*byte & 0xC0) != 0x80) return i == 2 ? lost_quote(bytes, end - at) : std::nullopt;
      // “AMANHÔ ends with a letter and a quote, which are no two bytes of UTF-8.
      if (size == 2 && is_quote_or_dash(next.value) && at > 0 && is_ascii_upper(text_[at - 1])) return std::nullopt;
      bytes[i] = static_cast<char>(*byte);
      end += next.length;
    }
    const CodePoint value = decode(std::string_view(bytes.data(), size), 0);
    // Below another layer a character is right if it can be a byte of that layer.
    const bool is_byte = layers == 1 && to_windows_1252(value.value);
    if (value.length != size || (!is_meant(value.value) && !is_byte)) return std::nullopt;
    return CodePoint{value.value, static_cast<std::uint32_t>(end - at)};
  }

  /// The quote ” without its last byte, which windows-1252 has no character for, so that many programs drop it.
  static std::optional<CodePoint> lost_quote(const std::array<char, 4>& bytes, std::size_t length) noexcept {
    if (bytes[0] != '\xE2' || bytes[1] != '\x80') return std::nullopt;
    return CodePoint{0x201D, static_cast<std::uint32_t>(length)};
  }

  std::string_view text_;
};

}  // namespace

std::optional<CodePoint> read_mojibake(std::string_view text, std::size_t at) noexcept {
  constexpr int most_layers = 2;
  const CodePoint written = decode(text, at);
  if (!may_begin_mojibake(written.value)) return std::nullopt;
  const CodePoint found = Reader(text).read(at, most_layers);
  if (found.length > written.length && is_meant(found.value)) return found;
  const std::size_t end = at + written.length;
  const bool lost_blank =
      written.value == 0xC2 && end < text.size() && text[end] == ' ' && (at == 0 || !is_ascii_letter(text[at - 1]));
  if (lost_blank) return CodePoint{' ', written.length + 1};
  return std::nullopt;
}

}  // namespace warta::text
