#pragma once

#include <cstdint>
#include <optional>

namespace warta::text {

/// The character of a byte 0x80..0x9F of windows-1252; the control character of that number where it has none.
char32_t from_windows_1252(std::uint8_t byte) noexcept;

/// The byte that windows-1252, or else Latin-1, has for the character.
std::optional<std::uint8_t> to_windows_1252(char32_t value) noexcept;

}  // namespace warta::text
