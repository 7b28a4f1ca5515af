#include "facts/zone.h"

namespace warta::facts {
namespace {

Zone zone_of(std::string_view name) {
  for (const Zone z : {Zone::title, Zone::dateline, Zone::body, Zone::related, Zone::caption, Zone::footer})
    if (to_string(z) == name) return z;
  return Zone::body;
}

Extent extent_of(std::string_view name) {
  if (name == "rest") return Extent::rest;
  return name == "next" ? Extent::next : Extent::line;
}

}  // namespace

rules::KindSpec zone_kind() { return {"zone", {"marker", "place", "outlet"}}; }

std::optional<ZoneMarker> read_zone(const Context& context, const rules::Match& match) {
  const text::TokenRange marker = match.slot("marker");
  if (marker.empty()) return ZoneMarker{match.tokens, match.rule, Zone::dateline, Extent::match, match.slot("place"), match.slot("outlet")};
  const auto row = context.row(marker, "zone_marker");
  if (!row) return std::nullopt;
  return ZoneMarker{match.tokens, match.rule, zone_of((*row)["zone"]), extent_of((*row)["extent"]), {}, {}};
}

}  // namespace warta::facts
