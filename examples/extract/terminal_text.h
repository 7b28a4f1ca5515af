#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

/// The text on one line and safe to show: runs of white space become one blank, control characters are left out (a terminal would
/// obey them), and bytes that are not UTF-8 become U+FFFD.
std::string printable(std::string_view text);

/// How many columns printable text takes: one for each code point.
std::size_t width(std::string_view text);

/// The text cut to `columns`, with "…" if something is missing; never within a code point.
std::string cut(std::string_view text, std::size_t columns);

/// The text cut or filled with blanks to `columns`.
std::string padded(std::string_view text, std::size_t columns);

}  // namespace program
