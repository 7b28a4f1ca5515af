#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::text {

enum class Byte : std::uint8_t { mark, blank, line, digit, lower, upper, high };  // bytes that may be letters come last

constexpr std::array<Byte, 256> make_byte_table() {
  std::array<Byte, 256> table{};
  for (std::size_t c = 0; c < 256; ++c) {
    if (c == '\n') table[c] = Byte::line;
    else if (c <= ' ' || c == 0x7F) table[c] = Byte::blank;
    else if (is_ascii_digit(c)) table[c] = Byte::digit;
    else if (is_ascii_lower(c)) table[c] = Byte::lower;
    else if (is_ascii_upper(c)) table[c] = Byte::upper;
    else table[c] = c >= 0x80 ? Byte::high : Byte::mark;
  }
  return table;
}

inline constexpr std::array<Byte, 256> byte_table = make_byte_table();

/// Answers what the bytes of a text are. Behind the text's end every question but `kind` and `[]` is answered with no.
class Bytes {
 public:
  explicit Bytes(std::string_view text) noexcept : text_(text) {}

  std::string_view text() const noexcept { return text_; }
  std::size_t size() const noexcept { return text_.size(); }
  char operator[](std::size_t at) const noexcept { return text_[at]; }
  std::string_view between(std::size_t begin, std::size_t end) const noexcept { return text_.substr(begin, end - begin); }

  Byte kind(std::size_t at) const noexcept { return byte_table[static_cast<unsigned char>(text_[at])]; }
  bool has(std::size_t at) const noexcept { return at < text_.size(); }
  bool is(std::size_t at, char c) const noexcept { return has(at) && text_[at] == c; }
  bool is_digit(std::size_t at) const noexcept { return has(at) && kind(at) == Byte::digit; }
  bool is_ascii_letter(std::size_t at) const noexcept { return has(at) && (kind(at) == Byte::lower || kind(at) == Byte::upper); }
  bool is_blank(std::size_t at) const noexcept { return has(at) && (kind(at) == Byte::blank || kind(at) == Byte::line); }
  bool is_any_letter(std::size_t at) const noexcept {
    return has(at) && (is_ascii_letter(at) || (kind(at) == Byte::high && is_letter(decode(text_, at).value)));
  }

  /// The place behind the run of ASCII letters (or of ASCII letters and digits) that begins at `at`; `at` where there is none.
  std::size_t behind_letters(std::size_t at) const noexcept {
    while (is_ascii_letter(at)) ++at;
    return at;
  }
  std::size_t behind_alphanumerics(std::size_t at) const noexcept {
    while (is_ascii_letter(at) || is_digit(at)) ++at;
    return at;
  }

 private:
  std::string_view text_;
};

}  // namespace warta::text
