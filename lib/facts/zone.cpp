#include "facts/zone.h"

#include <array>

namespace warta::facts {
namespace {

enum class Slot : std::size_t { marker, place, outlet };
constexpr std::array<std::string_view, 3> slot_names = {"marker", "place", "outlet"};  // in the order of Slot

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

rules::KindSpec zone_kind() { return {"zone", {slot_names.begin(), slot_names.end()}}; }

std::optional<ZoneMarker> read_zone(const Context& context, const rules::Match& match) {
  const text::TokenRange marker = match.slots[static_cast<std::size_t>(Slot::marker)];
  if (marker.empty()) return ZoneMarker{match.tokens, match.rule, Zone::dateline, Extent::match, match.slots[static_cast<std::size_t>(Slot::place)], match.slots[static_cast<std::size_t>(Slot::outlet)]};
  const auto row = context.row(marker, context.classes.zone_marker);
  if (!row) return std::nullopt;
  return ZoneMarker{match.tokens, match.rule, zone_of((*row)["zone"]), extent_of((*row)["extent"]), {}, {}};
}

}  // namespace warta::facts
