#include "article/json_writer.h"

#include <array>
#include <charconv>

#include "text/utf8.h"

namespace warta::article {
namespace {

bool is_plain(unsigned char byte) noexcept { return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\'; }

/// The length of what can be copied at the start of `text`: plain bytes and well-formed sequences.
std::size_t copied_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (is_plain(byte)) {
      ++at;
    } else {
      const text::CodePoint c = byte < 0x80 ? text::CodePoint{byte, 1} : text::decode(text, at);
      if (c.length == 1) return at;
      at += c.length;
    }
  }
  return at;
}

}  // namespace

void JsonWriter::separate() {
  if (needs_comma_) out_ += ',';
  needs_comma_ = true;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
  needs_comma_ = false;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
  value(name);
  out_ += ':';
  needs_comma_ = false;
}

void JsonWriter::value(std::string_view text) {
  separate();
  out_ += '"';
  while (!text.empty()) {
    const std::size_t copied = copied_prefix(text);
    out_ += text.substr(0, copied);
    text.remove_prefix(copied);
    if (text.empty()) break;
    escaped(static_cast<unsigned char>(text.front()));
    text.remove_prefix(1);
  }
  out_ += '"';
}

void JsonWriter::value(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

void JsonWriter::value(std::size_t number) {
  separate();
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  out_.append(digits.data(), end.ptr);
}

/// Writes a byte that cannot stand in a string as it is.
void JsonWriter::escaped(unsigned char byte) {
  switch (byte) {
    case '"': out_ += "\\\""; return;
    case '\\': out_ += "\\\\"; return;
    case '\n': out_ += "\\n"; return;
    case '\r': out_ += "\\r"; return;
    case '\t': out_ += "\\t"; return;
    default: break;
  }
  if (byte >= 0x80) return text::append(out_, text::replacement_character);
  constexpr std::string_view hex = "0123456789abcdef";
  out_ += "\\u00";
  out_ += hex[byte >> 4];
  out_ += hex[byte & 15];
}

}  // namespace warta::article
