#include "rules/places.h"

#include <algorithm>

namespace warta::rules {
namespace {

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

void drop_character(std::string_view& text) {
  do text.remove_prefix(std::min<std::size_t>(1, text.size()));
  while (!text.empty() && continues_character(text.front()));
}

/// How many characters the file has for the next one of a string: in double quotes 2 for \n and 6 for \u00e9, else 1.
std::size_t written_size(std::string_view raw, bool has_escapes) {
  if (!has_escapes || raw.size() < 2 || raw.front() != '\\') return 1;
  return raw[1] == 'u' ? 6 : raw[1] == 'U' ? 10 : 2;
}

}  // namespace

std::string line_of(std::string_view content, std::size_t line) {
  for (; line > 1 && !content.empty(); --line) content.remove_prefix(std::min(content.find('\n'), content.size() - 1) + 1);
  return std::string(content.substr(0, content.find('\n')));
}

Place place_in_string(std::string_view content, Place begin, std::string_view value, std::size_t offset) {
  Place at = begin;
  std::string_view raw = content;
  for (std::size_t line = 1; line < at.line; ++line) raw.remove_prefix(raw.find('\n') + 1);
  for (std::size_t column = 1; column < at.column; ++column) drop_character(raw);
  const bool is_long = raw.starts_with("'''") || raw.starts_with("\"\"\"");
  const bool has_escapes = raw.starts_with('"') && !is_long;
  raw.remove_prefix(std::min<std::size_t>(is_long ? 3 : 1, raw.size()));
  at.column += is_long ? 3 : 1;
  if (is_long && raw.starts_with('\n')) {  // the line feed behind the quotes is not part of it
    at = {at.line + 1, 1};
    raw.remove_prefix(1);
  }
  for (const char c : value.substr(0, offset)) {
    if (continues_character(c)) continue;
    const std::size_t size = written_size(raw, has_escapes);
    raw.remove_prefix(std::min(size - 1, raw.size()));
    drop_character(raw);
    if (c == '\n' && !has_escapes) at = {at.line + 1, 1};
    else at.column += size;
  }
  return at;
}

}  // namespace warta::rules
