#pragma once

#include <string>
#include <string_view>

#include "text/rewriter.h"

namespace warta::text {

/// Throws Error where the library for character sets was built without what the conversions rest on.
void check_conversions();

/// Whether texts in the encoding can be read. Names are those of IANA and their aliases, in any case. Encodings that
/// shift between states (ISO-2022, UTF-7) are not known, since a place in them is none in the text.
bool knows_encoding(const std::string& name);

/// The encoding to convert from: empty for UTF-8 and ASCII, which need no conversion; windows-1252 for Latin-1, as
/// browsers read it; UTF-16 and UTF-32 with the order of bytes that their mark gives, little-endian without one.
std::string conversion_for(std::string_view name, std::string_view bytes);

/// The bytes as UTF-8; bytes that are no character of the encoding are left out. `damage` is what each change counts as.
/// The name is one that is known.
Rewritten to_utf8(std::string_view bytes, const std::string& encoding, Damage damage);

/// The name of the encoding of bytes that are not UTF-8; empty where they are rather damaged UTF-8, or nothing is sure.
std::string detect_encoding(std::string_view bytes);

}  // namespace warta::text
