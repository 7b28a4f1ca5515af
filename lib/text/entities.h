#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/utf8.h"

namespace warta::text {

/// The character of the HTML entity that stands at the `&` at `at`, with the length of the entity: "&amp;", "&#8211;",
/// "&#x2013;", and what was escaped twice, "&amp;nbsp;". None where there is no entity, or one of another name than
/// those of HTML 4 for Latin letters, punctuation and signs.
std::optional<CodePoint> read_entity(std::string_view text, std::size_t at) noexcept;

}  // namespace warta::text
