#pragma once

#include <cstdint>
#include <optional>

namespace warta::text {

/// The character of a byte in windows-1252; the control character of that number where it has none.
char32_t from_windows_1252(std::uint8_t byte) noexcept;

/// The byte of a character in windows-1252, or else in Latin-1; none where neither has it.
std::optional<std::uint8_t> to_windows_1252(char32_t value) noexcept;

}  // namespace warta::text
