#pragma once

#include <string>
#include <string_view>

#include "text/rewriter.h"

namespace warta::text {

/// Throws Error if Boost.Locale was built without the ICU backend that the conversions need.
void check_conversions();

/// Whether texts in the encoding can be read. Names are those of IANA and their aliases, in any case. Encodings that shift
/// between states (ISO-2022, UTF-7) count as unknown: what a byte of them means cannot be told from its place.
bool knows_encoding(const std::string& name);

/// The encoding that `bytes`, said to be in `name`, are converted from: empty for UTF-8 and ASCII, which need no conversion;
/// windows-1252 for Latin-1, as browsers read it; UTF-16 and UTF-32 with the order of bytes that their mark gives, little-endian
/// without one.
std::string conversion_for(std::string_view name, std::string_view bytes);

/// The bytes as UTF-8; bytes that are no character of the encoding are left out. `damage` is the kind that each change is listed
/// as. `encoding` must be one that `conversion_for` returned for a known name.
Rewritten to_utf8(std::string_view bytes, const std::string& encoding, Damage damage);

/// The name of the encoding of bytes that are not UTF-8; empty where they are damaged UTF-8 rather, or nothing is sure.
std::string detect_encoding(std::string_view bytes);

}  // namespace warta::text
