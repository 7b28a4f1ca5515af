#pragma once

#include <optional>

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

/// How far a zone goes that a marker at the beginning of a line opens.
enum class Extent : std::uint8_t {
  line,  // to the end of its line
  next,  // if the marker stands alone, also over a headline in the next: "Baca juga:⏎…"
  tail,  // also over all lines behind it, if none of them is a sentence: credits, then tags
  rest,  // to the end of the text
};

/// Where a zone opens, and how far it goes.
struct ZoneMarker {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Zone zone;
  Extent extent;
  bool fills_line;  // it must fill its line to be a marker: ordinary words alone, initials in brackets
};

rules::KindSpec zone_kind();

std::optional<ZoneMarker> read_zone(const Context& context, const rules::Match& match);

/// The writers' names or initials in the brackets that open at `bracket`: "(abc/def)", "(*)", "(Siti Rahma)"; empty if something
/// else stands there.
text::TokenRange find_initials(const text::Text& text, std::uint32_t bracket);

}  // namespace warta::facts
