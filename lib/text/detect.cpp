#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <unicode/ucsdet.h>

#include "text/encoding.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

/// What the bytes above 0x7F are as UTF-8.
struct Evidence {
  std::size_t characters = 0;
  std::size_t malformed = 0;
  std::size_t nul = 0;
  std::size_t letters = 0;  // of ASCII
};

Evidence count(std::string_view bytes) {
  Evidence found;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte < 0x80) {
      found.nul += byte == 0 ? 1 : 0;
      const auto lower = static_cast<unsigned char>(byte | 0x20U);
      found.letters += lower >= 'a' && lower <= 'z' ? 1 : 0;
      ++at;
      continue;
    }
    const CodePoint c = decode(bytes, at);
    const bool is_malformed = c.value == replacement_character && c.length == 1;
    // A character cut off by the end of the text says nothing.
    if (is_malformed && byte >= 0xC2 && at + 4 > bytes.size()) break;
    ++(is_malformed ? found.malformed : found.characters);
    at += c.length;
  }
  return found;
}

struct Close {
  void operator()(UCharsetDetector* detector) const noexcept { ucsdet_close(detector); }
};

bool is_wide(std::string_view name) noexcept { return name.starts_with("UTF-16") || name.starts_with("UTF-32"); }
bool is_western(std::string_view name) noexcept { return name == "ISO-8859-1" || name == "windows-1252"; }

}  // namespace

std::string detect_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "UTF-16";
  // The detector needs no more, and reads all that it is given for each encoding that it knows.
  constexpr std::size_t sample = 16'384;
  const Evidence evidence = count(bytes.substr(0, sample));
  const bool is_wide_text = evidence.nul * 4 >= bytes.substr(0, sample).size();
  if (!is_wide_text && (evidence.malformed == 0 || evidence.characters > 0 || evidence.nul > 0)) return {};
  // Text in Indonesian has few letters outside ASCII: with many, the bytes are no text.
  if (!is_wide_text && evidence.malformed * 3 > evidence.letters) return {};

  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.substr(0, sample).size()), &status);
  std::int32_t size = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &size, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < size; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    if (U_SUCCESS(status) && (is_wide_text ? is_wide(name) : is_western(name))) return std::string(name);
  }
  return {};
}

}  // namespace warta::text
