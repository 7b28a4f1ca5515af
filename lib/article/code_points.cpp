#include "article/code_points.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::size_t block = 256;

bool is_ascii(const char* eight_bytes) noexcept {
  std::uint64_t word = 0;
  std::memcpy(&word, eight_bytes, sizeof word);
  return (word & 0x8080808080808080U) == 0;
}

/// Moves `byte` to the first code point at `end` or behind it and adds those passed to `count`.
void pass(std::string_view text, std::size_t end, std::size_t& byte, std::size_t& count) noexcept {
  while (byte < end) {
    const std::size_t begin = byte;
    while (byte + 8 <= end && is_ascii(text.data() + byte)) byte += 8;
    while (byte < end && static_cast<unsigned char>(text[byte]) < 0x80) ++byte;
    count += byte - begin;
    for (; byte < end && static_cast<unsigned char>(text[byte]) >= 0x80; ++count) byte += text::decode(text, byte).length;
  }
}

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  checkpoints_.reserve(text.size() / block + 1);
  Checkpoint at{0, 0};
  for (std::size_t begin = 0; begin <= text.size(); begin += block) {
    pass(text, begin, at.byte, at.count);
    checkpoints_.push_back(at);
  }
}

std::size_t CodePoints::before(std::size_t offset) const noexcept {
  offset = std::min(offset, text_.size());
  std::size_t index = offset / block;
  if (checkpoints_[index].byte > offset) --index;  // a code point reaches into the block; the first is at 0
  Checkpoint at = checkpoints_[index];
  pass(text_, offset, at.byte, at.count);
  return at.count;
}

}  // namespace warta::article
