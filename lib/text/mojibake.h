#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/utf8.h"

namespace warta::text {

/// Whether mojibake can begin with this character: the first bytes of UTF-8 look like these in windows-1252.
constexpr bool may_begin_mojibake(char32_t value) noexcept { return value >= 0xC2 && value <= 0xF4; }

/// The character whose UTF-8 was read as windows-1252 or Latin-1 at `at`, once ("Ã©" is é) or twice ("ÃƒÂ©" is, too), with the
/// length in bytes of what stands for it; none where the text there means what it shows. "â€" whose last byte was lost is the
/// quote ”, and "Â" before a blank was a no-break space.
///
/// Only letters, marks and signs that Indonesian pages use are recovered: otherwise “CAFÉ”” would hold a phonetic letter.
std::optional<CodePoint> read_mojibake(std::string_view text, std::size_t at) noexcept;

}  // namespace warta::text
