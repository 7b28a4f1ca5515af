#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <unicode/ucsdet.h>

#include "text/ascii.h"
#include "text/encoding.h"
#include "text/utf8.h"

namespace warta::text {
namespace {

/// What the bytes are when they are read as UTF-8.
struct Evidence {
  std::size_t characters = 0;  // outside ASCII
  std::size_t malformed = 0;
  std::size_t nul = 0;
  std::size_t letters = 0;  // in ASCII
};

Evidence count(std::string_view bytes) {
  Evidence found;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    if (byte < 0x80) {
      found.nul += byte == 0 ? 1 : 0;
      const auto lower = static_cast<unsigned char>(byte | 0x20U);
      found.letters += is_ascii_lower(lower) ? 1 : 0;
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

/// The stretches around bytes outside ASCII, which tell encodings apart. A sample is enough: the detector reads all that it is
/// given once for each encoding that it knows.
std::string sample_of(std::string_view bytes) {
  constexpr std::size_t around = 12, most = 384;
  std::string sample;
  std::size_t taken = 0;
  for (std::size_t at = 0; at < bytes.size() && sample.size() < most; ++at) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) continue;
    const std::size_t begin = std::max(taken, at - std::min(at, around));
    taken = std::min(bytes.size(), at + around);
    sample.append(bytes.substr(begin, taken - begin));
    at = taken;
  }
  return sample;
}

bool is_wide(std::string_view name) noexcept { return name.starts_with("UTF-16") || name.starts_with("UTF-32"); }
bool is_western(std::string_view name) noexcept { return name == "ISO-8859-1" || name == "windows-1252"; }

}  // namespace

std::string detect_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "UTF-16";
  const Evidence evidence = count(bytes);
  const bool is_wide_text = evidence.nul * 4 >= bytes.size();
  if (!is_wide_text && (evidence.malformed == 0 || evidence.characters > 0 || evidence.nul > 0)) return {};
  // Indonesian text has few letters outside ASCII: where there are many, the bytes are no text.
  if (!is_wide_text && evidence.malformed * 3 > evidence.letters) return {};

  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
  const std::string sample = is_wide_text ? std::string(bytes.substr(0, 128)) : sample_of(bytes);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t size = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &size, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < size; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    if (U_SUCCESS(status) && (is_wide_text ? is_wide(name) : is_western(name))) return std::string(name);
  }
  return {};
}

}  // namespace warta::text
