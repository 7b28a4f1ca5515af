#pragma once

#include <cstdint>
#include <string>

#include <warta/span.h>

namespace warta {

/// A word of the original that was read as another: "dìgelar" as "digelar". Also what stood between words and was read as
/// something else, such as "&nbsp;".
struct Repair {
  Span span;         ///< Its bytes in the original text.
  std::string from;  ///< As it is written.
  std::string to;    ///< As it was read.
  /// What the damage was; of several the first that is listed here:
  /// - "encoding": bytes that are not UTF-8, in an encoding that was detected;
  /// - "mojibake": UTF-8 that was read as windows-1252 or Latin-1, once or twice ("â€œ", "Ã©");
  /// - "entity": HTML left in plain text ("&amp;", "&#8211;");
  /// - "invisible": zero-width characters and soft hyphens inside the word;
  /// - "letter_form": full-width, mathematical, circled letters and digits, small capitals, ligatures;
  /// - "look_alike": letters of another script ("Вupati");
  /// - "accent": marks on letters that Indonesian writes without ("dìgelar");
  /// - "hyphen": a word split at the end of a line.
  std::string kind;
};

/// A stretch of the article that belongs to one zone. The zones of an article cover it without gap or overlap.
struct ZoneSpan {
  Span span;               ///< Its bytes in the original text.
  Zone zone = Zone::body;  ///< What it is.
  /// "file/name" of the rule that opened the zone; empty for body and for headlines found by their place.
  std::string rule;
};

}  // namespace warta
