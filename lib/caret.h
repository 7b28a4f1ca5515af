#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta {

/// Whether the byte begins a character of UTF-8; continuation bytes do not.
inline bool begins_character(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

/// How many characters the text has.
inline std::size_t characters(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char byte : text) count += begins_character(byte) ? 1 : 0;
  return count;
}

/// The text of a line on a line of its own, and under it carets: `width` of them from `column` on, which counts from 1. Tabs
/// before them stay tabs, so that the carets stand right wherever the line does.
inline std::string with_carets(const std::string& line, std::size_t column, std::size_t width) {
  std::string out = "\n  " + line + "\n  ";
  std::size_t at = 1;
  for (const char byte : line)
    if (begins_character(byte) && at < column) out += byte == '\t' ? '\t' : ' ', ++at;
  for (; at < column; ++at) out += ' ';
  return out + std::string(width, '^');
}

}  // namespace warta
