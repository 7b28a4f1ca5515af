// This is the only file that names Boost.Locale.
#include "text/encoding.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include <boost/locale/encoding.hpp>
#include <boost/locale/localization_backend.hpp>
#include <warta/error.h>

#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

namespace conv = boost::locale::conv;

std::string upper(std::string_view name) {
  std::string out(name);
  std::transform(out.begin(), out.end(), out.begin(), to_ascii_upper);
  return out;
}

bool is_any(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string convert(std::string_view bytes, const std::string& encoding) {
  return conv::to_utf<char>(bytes.data(), bytes.data() + bytes.size(), encoding, conv::skip);
}

/// The character, in UTF-8, of each byte from 0x80 on; empty where the byte is no character. One conversion fills the table,
/// since each conversion opens its converter anew.
using ByteTable = std::array<std::string, 128>;

ByteTable make_byte_table(const std::string& encoding) {
  std::string all;
  for (int byte = 0x80; byte < 0x100; ++byte) {
    all += static_cast<char>(byte);
    all += '\n';
  }
  const std::string lines = convert(all, encoding);
  ByteTable table;
  std::size_t begin = 0;
  for (std::string& entry : table) {
    const std::size_t end = lines.find('\n', begin);
    if (end == std::string::npos) break;
    entry = lines.substr(begin, end - begin);
    begin = end + 1;
  }
  return table;
}

Rewritten rewrite_by_table(std::string_view bytes, const ByteTable& table, Damage damage) {
  Rewriter out(bytes);
  for (std::size_t at = 0; at < bytes.size(); ++at)
    if (const auto byte = static_cast<unsigned char>(bytes[at]); byte >= 0x80)
      out.replace(at, at + 1, table[byte - 0x80U], damage);
  return std::move(out).finish();
}

/// Finds which bytes each character of a converted text came from, by converting the character back.
class Aligner {
 public:
  Aligner(std::string_view bytes, const std::string& encoding, Damage damage)
      : bytes_(bytes), encoding_(encoding), damage_(damage), out_(bytes) {}

  Rewritten run(std::string_view converted) && {
    for (std::size_t at = 0; at < converted.size() && from_ < bytes_.size();) {
      const CodePoint c = decode(converted, at);
      take(converted.substr(at, c.length), c.value);
      at += c.length;
    }
    if (from_ < bytes_.size()) out_.replace(from_, bytes_.size(), "");
    return std::move(out_).finish();
  }

 private:
  /// The conversion leaves out bytes that are no character. Before a character at most so many are looked for.
  static constexpr std::size_t most_left_out = 8;

  void take(std::string_view character, char32_t value) {
    const std::string& back = bytes_of(character, value);
    std::size_t begin = from_;
    while (begin < bytes_.size() && begin - from_ <= most_left_out && !bytes_.substr(begin).starts_with(back)) ++begin;
    if (begin == bytes_.size() || begin - from_ > most_left_out) begin = from_;
    const std::size_t end = std::min(begin + std::max<std::size_t>(back.size(), 1), bytes_.size());
    if (begin > from_) out_.replace(from_, begin, "");
    if (bytes_.substr(begin, end - begin) != character)
      out_.replace(begin, end, character, is_expected(value) ? Damage::none : damage_);
    from_ = end;
  }

  /// Whether converting the character is no repair: ASCII, and the mark that only tells the order of bytes.
  static bool is_expected(char32_t value) noexcept { return value < 0x80 || value == 0xFEFF; }

  const std::string& bytes_of(std::string_view character, char32_t value) {
    const auto [known, is_new] = back_.try_emplace(value);
    if (is_new) known->second = conv::from_utf(character.data(), character.data() + character.size(), encoding_, conv::skip);
    return known->second;
  }

  std::string_view bytes_;
  std::string encoding_;
  Damage damage_;
  std::size_t from_ = 0;
  Rewriter out_;
  std::unordered_map<char32_t, std::string> back_;
};

/// Whether the meaning of a byte depends on those before it, as in UTF-7 and ISO-2022. There a letter written twice does not take
/// twice the bytes of one. Throws conv::invalid_charset_error.
bool has_shifts(const std::string& encoding) {
  for (const std::string letter : {"é", "я", "あ", "中", "한"}) {
    const std::string once = conv::from_utf(letter, encoding, conv::skip),
                      twice = conv::from_utf(letter + letter, encoding, conv::skip);
    if (twice.size() != 2 * once.size()) return true;
  }
  return false;
}

}  // namespace

void check_conversions() {
  const auto backends = boost::locale::localization_backend_manager::global().get_all_backends();
  if (std::find(backends.begin(), backends.end(), "icu") == backends.end())
    throw Error("Boost.Locale", 0, 0, "expected its ICU backend, which this build of it lacks: encodings could not be converted");
}

bool knows_encoding(const std::string& name) {
  if (name.empty() || conversion_for(name, {}).empty()) return !name.empty();
  try {
    return !has_shifts(conversion_for(name, {}));
  } catch (const conv::invalid_charset_error&) {
    return false;
  }
}

std::string conversion_for(std::string_view name, std::string_view bytes) {
  const std::string known = upper(name);
  if (is_any(known, {"", "UTF-8", "UTF8", "US-ASCII", "ASCII"})) return {};
  if (is_any(known, {"ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1", "L1", "WINDOWS-1252", "CP1252"}))
    return "windows-1252";
  const bool is_big = bytes.starts_with("\xFE\xFF") || bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4));
  if (is_any(known, {"UTF-16", "UTF16"})) return is_big ? "UTF-16BE" : "UTF-16LE";
  if (is_any(known, {"UTF-32", "UTF32"})) return is_big ? "UTF-32BE" : "UTF-32LE";
  return std::string(name);
}

Rewritten to_utf8(std::string_view bytes, const std::string& encoding, Damage damage) {
  const std::string converted = convert(bytes, encoding);
  // Most encodings have one byte a character. This one is so if a table of its bytes gives the same text as the whole conversion.
  if (convert("\n09AZaz", encoding) == "\n09AZaz") {
    Rewritten by_table = rewrite_by_table(bytes, make_byte_table(encoding), damage);
    if (by_table.view(bytes) == converted) return by_table;
  }
  return Aligner(bytes, encoding, damage).run(converted);
}

}  // namespace warta::text
