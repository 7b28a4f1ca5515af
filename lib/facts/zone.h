#pragma once

#include <optional>

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

/// How far a zone goes that a marker opens, where the marker opens its line.
enum class Extent : std::uint8_t {
  line,  // to the end of its line
  next,  // and over a headline in the next, where the marker stands alone: "Baca juga:⏎…"
  tail,  // and over all lines behind it, where none of them is a sentence: credits, then tags
  rest,  // to the end of the text
};

/// Where a zone opens, and how far it goes.
struct ZoneMarker {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Zone zone;
  Extent extent;
  bool fills_line;  // or is no marker: ordinary words that stand alone, initials in brackets
};

rules::KindSpec zone_kind();

std::optional<ZoneMarker> read_zone(const Context& context, const rules::Match& match);

/// The writers' names or initials in brackets that open at `bracket`: "(abc/def)", "(*)", "(Siti Rahma)"; empty where it is
/// something else.
text::TokenRange find_initials(const text::Text& text, std::uint32_t bracket);

}  // namespace warta::facts
