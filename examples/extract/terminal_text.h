#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace program {

/// The text on one line and safe to show: runs of white space become one blank, control characters are left out (a terminal would
/// obey them), and bytes that are not UTF-8 become U+FFFD.
std::string printable(std::string_view text);

/// Whether the byte is one of a character of UTF-8, and not its first.
constexpr bool is_continuation(char c) { return (static_cast<std::uint8_t>(c) & 0xC0) == 0x80; }

/// How many columns printable text takes: one for each code point.
std::size_t width(std::string_view text);

/// The text cut to `columns`, with "…" if something is missing; never within a code point.
std::string cut(std::string_view text, std::size_t columns);

/// The text cut or filled with blanks to `columns`.
std::string padded(std::string_view text, std::size_t columns);

}  // namespace program
