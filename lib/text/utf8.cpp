#include "text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "text/ascii.h"

namespace warta::text {

CodePoint decode(std::string_view text, std::size_t at) noexcept {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + at;
  const std::size_t rest = text.size() - at;
  // No sequence is longer than this, and the macro's index has 32 bits.
  const auto length = static_cast<std::int32_t>(rest < 8 ? rest : 8);
  std::int32_t next = 0;
  UChar32 value = 0;
  U8_NEXT(bytes, next, length, value);
  if (value < 0) return {replacement_character, 1};
  return {static_cast<char32_t>(value), static_cast<std::uint32_t>(next)};
}

void append(std::string& out, char32_t value) {
  std::uint8_t bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(value));
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

std::string lower(std::string_view word) {
  std::string out(word);
  bool is_ascii = true;
  for (char& c : out) {
    is_ascii = is_ascii && static_cast<unsigned char>(c) < 0x80;
    if (is_ascii_upper(c)) c = static_cast<char>(c | 0x20);
  }
  if (is_ascii) return out;
  out.clear();
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    append(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
    at += c.length;
  }
  return out;
}

bool is_lower_of(std::string_view lower_word, std::string_view word) noexcept {
  std::size_t at = 0, lower_at = 0;
  while (at < word.size() && lower_at < lower_word.size()) {
    const CodePoint c = decode(word, at), l = decode(lower_word, lower_at);
    if (static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))) != l.value) return false;
    at += c.length;
    lower_at += l.length;
  }
  return at == word.size() && lower_at == lower_word.size();
}

bool is_letter(char32_t value) noexcept {
  const auto c = static_cast<UChar32>(value);
  return u_isalpha(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

bool is_upper(char32_t value) noexcept { return u_isupper(static_cast<UChar32>(value)); }

}  // namespace warta::text
