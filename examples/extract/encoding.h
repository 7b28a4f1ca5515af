#pragma once

#include <string_view>

namespace program {

/// Whether all bytes are UTF-8.
bool is_utf8(std::string_view text);

/// "UTF-16" or "UTF-32" where the text seems to be in that, whatever the order of bytes: letters have NULs in it. Else empty.
std::string_view wide_encoding_of(std::string_view text);

}  // namespace program
