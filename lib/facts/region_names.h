#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <warta/gazetteer.h>

#include "facts/context.h"

namespace warta::facts {

/// The codes of the regions that have a name. They are the gazetteer's own views, larger regions first, each level in the order
/// of its codes.
using RegionCodes = std::vector<std::string_view>;

/// A name that tokens spell, and the regions that have it; no tokens if there is no such name.
struct KnownName {
  text::TokenRange tokens;
  RegionCodes codes;
};

/// The longest name that begins with this token, each word of it with a capital or a figure. In "Sukarami Kota Palembang" the
/// name ends before "Kota", even where a district "Sukarami Kota" is known.
KnownName longest_name_at(const Context& context, std::uint32_t first, const gazetteer::Filter& filter);

/// The regions that have exactly this name.
RegionCodes codes_of(const Context& context, text::TokenRange name, const gazetteer::Filter& filter);

/// The provinces, kabupaten and kota that have exactly this name.
RegionCodes upper_codes_of(const Context& context, text::TokenRange name);

/// Whether the token is written as names are: with a capital, or in capitals.
bool is_name_part(const Context& context, std::uint32_t token);

/// Whether the code is one of `outer`, or lies in one of their regions.
bool lies_in_any(std::string_view inner, const RegionCodes& outer) noexcept;

}  // namespace warta::facts
