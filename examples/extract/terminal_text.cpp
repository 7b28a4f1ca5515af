#include "terminal_text.h"

#include <algorithm>
#include <cstdint>

namespace program {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

constexpr std::uint8_t byte_at(std::string_view text, std::size_t at) { return static_cast<std::uint8_t>(text[at]); }

/// The least code point that takes so many bytes; a smaller one with that many is an overlong form.
constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

/// The length of the sequence of UTF-8 that `text` starts with; 0 where it is malformed.
std::size_t sequence_length(std::string_view text) {
  const std::uint8_t lead = byte_at(text, 0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  std::uint32_t value = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_continuation(text[i])) return 0;
    value = value << 6 | (byte_at(text, i) & 0x3FU);
  }
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value < least[length] || value > 0x10FFFF || is_surrogate ? 0 : length;
}

bool is_white_space(std::string_view sequence) {
  return sequence == " " || sequence == "\t" || sequence == "\n" || sequence == "\r" || sequence == "\xC2\xA0";
}

/// Whether the sequence is a control character: C0, DEL or C1.
bool is_control(std::string_view sequence) {
  if (sequence.size() == 1) return byte_at(sequence, 0) < 0x20 || byte_at(sequence, 0) == 0x7F;
  return sequence.size() == 2 && byte_at(sequence, 0) == 0xC2 && byte_at(sequence, 1) < 0xA0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t length = 0; !text.empty(); text.remove_prefix(std::max<std::size_t>(length, 1))) {
    length = sequence_length(text);
    const std::string_view sequence = length == 0 ? replacement : text.substr(0, length);
    const bool is_blank = is_white_space(sequence);
    if (is_control(sequence) && !is_blank) continue;
    if (!is_blank) out += sequence;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !is_continuation(c); }));
}

std::string cut(std::string_view text, std::size_t columns) {
  if (width(text) <= columns) return std::string(text);
  if (columns == 0) return {};
  std::size_t end = 0;
  for (std::size_t left = columns - 1; end < text.size(); ++end) {
    if (is_continuation(text[end])) continue;
    if (left-- == 0) break;
  }
  return std::string(text.substr(0, end)).append(ellipsis);
}

std::string padded(std::string_view text, std::size_t columns) {
  std::string out = cut(text, columns);
  out.append(columns - width(out), ' ');
  return out;
}

}  // namespace program
