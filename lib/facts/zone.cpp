#include "facts/zone.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace warta::facts {
namespace {

using text::Gap;
using text::Shape;
using text::TokenRange;

enum class Slot : std::size_t { open, colon, alone, bracket, fixed, initials };

/// The slots of markers: one for each value of the table's column `stands`.
constexpr std::array<Slot, 5> marker_slots = {Slot::open, Slot::colon, Slot::alone, Slot::bracket, Slot::fixed};
constexpr std::uint32_t most_initials = 8;  // tokens within the brackets

bool is_initials_mark(std::string_view word) {
  return word == "/" || word == "*" || word == "**" || word == "***" || word == "-" || word == "," || word == ".";
}

/// Whether the token may stand in brackets with initials. Names are capitalised, and initials stand apart: two words in lower
/// case beside each other are a remark.
bool belongs_to_initials(const text::Text& text, std::uint32_t token) {
  const text::Token& t = text.tokens()[token];
  switch (t.shape) {
    case Shape::punct: return is_initials_mark(text.word(token));
    case Shape::lower: return t.gap == Gap::none || text.tokens()[token - 1].shape == Shape::punct;
    case Shape::digits:
    case Shape::decimal:
    case Shape::slashed: return false;
    default: return true;
  }
}

}  // namespace

rules::KindSpec zone_kind() { return {"zone", rules::slots_of<Slot>()}; }

std::optional<ZoneMarker> read_zone(const Context& context, const rules::Match& match) {
  const auto tokens_of = [&](Slot slot) { return match.slots[static_cast<std::size_t>(slot)]; };
  if (const TokenRange open = tokens_of(Slot::initials); !open.empty()) {
    const TokenRange initials = find_initials(context.text(), open.first);
    if (initials.empty()) return std::nullopt;
    return ZoneMarker{initials, match.rule, Zone::footer, Extent::tail, true};
  }
  for (const Slot slot : marker_slots) {
    const TokenRange marker = tokens_of(slot);
    if (marker.empty()) continue;
    const auto row = context.row(marker, context.classes.zone_marker);
    if (!row) return std::nullopt;
    return ZoneMarker{match.tokens, match.rule, value_of<Zone>((*row)[Column::zone]).value_or(Zone::body),
                      value_of<Extent>((*row)[Column::extent]).value_or(Extent::line), slot == Slot::alone};
  }
  return std::nullopt;
}

TokenRange find_initials(const text::Text& text, std::uint32_t bracket) {
  const std::uint32_t end = std::min(text.size(), bracket + most_initials + 2);
  for (std::uint32_t i = bracket + 1; i < end; ++i) {
    const std::string_view word = text.word(i);
    if (word == ")" || word == "]") return i == bracket + 1 ? TokenRange{} : TokenRange{bracket, i + 1};
    if (text.tokens()[i].gap >= Gap::line || !belongs_to_initials(text, i)) return {};
  }
  return {};
}

}  // namespace warta::facts
