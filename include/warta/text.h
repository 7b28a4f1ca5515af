#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <warta/export.h>
#include <warta/span.h>

namespace warta {

/// What was wrong with a stretch of text. If several of these were, the one that is listed first is named.
enum class Damage : std::uint8_t {
  none,         ///< Nothing: the same was only written in another way (line ends, blanks, composed letters). No repair has it.
  encoding,     ///< Bytes that are not UTF-8, in an encoding that was detected.
  mojibake,     ///< UTF-8 that was read as windows-1252 or Latin-1, once or twice: "â€œ", "Ã©".
  entity,       ///< HTML left in plain text: "&amp;", "&#8211;".
  invisible,    ///< Zero-width characters and soft hyphens inside the word.
  letter_form,  ///< Full-width, mathematical, circled letters and digits, small capitals, ligatures.
  look_alike,   ///< Letters of another script: "Вupati".
  accent,       ///< Marks on letters that Indonesian writes without: "dìgelar".
  hyphen,       ///< A word split at the end of a line.
};

/// "encoding", "mojibake", …; empty for none.
WARTA_EXPORT std::string_view to_string(Damage damage) noexcept;

/// A word of the original that was read as another one: "dìgelar" as "digelar". Also what stood between words and was read as
/// something else, such as "&nbsp;".
struct Repair {
  Span span;                   ///< Its bytes in the original text.
  std::string from;            ///< The text as it is written.
  std::string to;              ///< The text as it was read.
  Damage kind = Damage::none;  ///< What the damage was.
};

/// A stretch of the article that belongs to one zone. The zones of an article cover it without gap or overlap.
struct ZoneSpan {
  Span span;               ///< Its bytes in the original text.
  Zone zone = Zone::body;  ///< Which zone it is.
  /// "file/name" of the rule that opened the zone; empty for body and for headlines found by their place.
  std::string rule;
};

}  // namespace warta
