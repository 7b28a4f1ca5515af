#pragma once

#include <cstdint>
#include <string>

#include <warta/span.h>

namespace warta {

/// A word of the original that was read as another: "dìgelar" as "digelar".
struct Repair {
  Span span;
  std::string from;
  std::string to;
  /// What the damage was: "accent" for foreign or look-alike letters in an Indonesian word.
  std::string kind;
};

/// A stretch of the article that belongs to one zone. The zones of an article cover it without gap or overlap.
struct ZoneSpan {
  Span span;
  Zone zone = Zone::body;
  /// "file/name" of the rule that opened the zone; empty for body and for headlines found by their place.
  std::string rule;
};

}  // namespace warta
