#pragma once

#include <optional>

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

/// How far a zone goes that a marker opens.
enum class Extent : std::uint8_t {
  match,  // the marker itself: a dateline
  line,   // to the end of its line
  next,   // to the end of its line, or of the next where the marker stands alone: "Baca juga:⏎…"
  rest,   // to the end of the text
};

/// Where a zone opens, and how far it goes.
struct ZoneMarker {
  text::TokenRange tokens;
  const rules::Rule* rule;
  Zone zone;
  Extent extent;
  text::TokenRange place, outlet;  // of a dateline
};

rules::KindSpec zone_kind();

std::optional<ZoneMarker> read_zone(const Context& context, const rules::Match& match);

}  // namespace warta::facts
