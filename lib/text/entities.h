#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/utf8.h"

namespace warta::text {

/// The character of the HTML entity that begins with the `&` at `at`, and the entity's length in bytes: "&amp;", "&#8211;",
/// "&#x2013;", and entities that were escaped twice, "&amp;nbsp;". None where no entity stands there, or its name is none of
/// those that HTML 4 has for Latin letters, punctuation and signs.
std::optional<CodePoint> read_entity(std::string_view text, std::size_t at) noexcept;

}  // namespace warta::text
