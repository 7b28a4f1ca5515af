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

}  // namespace warta::text
