#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace program {

/// On one line and safe to show: runs of white space are one blank, control characters are left out (a terminal would
/// obey them), what is not UTF-8 is U+FFFD.
std::string printable(std::string_view text);

/// Columns that printable text takes, one a code point.
std::size_t width(std::string_view text);

/// Cut to `columns`, with "…" where something is missing. Never within a code point.
std::string cut(std::string_view text, std::size_t columns);

/// Cut, or filled with blanks.
std::string padded(std::string_view text, std::size_t columns);

}  // namespace program
