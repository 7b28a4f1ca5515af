#pragma once

namespace warta::text {

// Classes of ASCII, for bytes and for code points: what lies outside it is none of them.

template <class Char>
constexpr bool is_ascii_lower(Char c) noexcept {
  return c >= 'a' && c <= 'z';
}

template <class Char>
constexpr bool is_ascii_upper(Char c) noexcept {
  return c >= 'A' && c <= 'Z';
}

template <class Char>
constexpr bool is_ascii_letter(Char c) noexcept {
  return is_ascii_lower(c) || is_ascii_upper(c);
}

template <class Char>
constexpr bool is_ascii_digit(Char c) noexcept {
  return c >= '0' && c <= '9';
}

/// The small letter of a capital, the capital of a small letter; what is none stays.
constexpr char to_ascii_lower(char c) noexcept { return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }
constexpr char to_ascii_upper(char c) noexcept { return is_ascii_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c; }

}  // namespace warta::text
