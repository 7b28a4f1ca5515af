#include "text/windows_1252.h"

#include <algorithm>
#include <array>

namespace warta::text {
namespace {

// The characters of the bytes 0x80 to 0x9F. The bytes 81, 8D, 8F, 90 and 9D have none, and stand for themselves.
constexpr std::array<char16_t, 32> upper_controls = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178};

}  // namespace

char32_t from_windows_1252(std::uint8_t byte) noexcept {
  return byte >= 0x80 && byte < 0xA0 ? upper_controls[byte - 0x80U] : byte;
}

std::optional<std::uint8_t> to_windows_1252(char32_t value) noexcept {
  if (value < 0x100) return static_cast<std::uint8_t>(value);
  const auto found = std::find(upper_controls.begin(), upper_controls.end(), value);
  if (found == upper_controls.end()) return std::nullopt;
  return static_cast<std::uint8_t>(0x80 + (found - upper_controls.begin()));
}

}  // namespace warta::text
