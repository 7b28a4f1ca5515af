#pragma once

namespace warta::text {

// Classes of ASCII characters. They take bytes and code points; whatever lies outside ASCII is in none of them.

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

/// The other case of an ASCII letter; any other byte is returned as it is.
constexpr char to_ascii_lower(char c) noexcept { return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }
constexpr char to_ascii_upper(char c) noexcept { return is_ascii_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c; }

}  // namespace warta::text
