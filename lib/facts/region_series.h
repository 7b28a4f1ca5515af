#pragma once

#include <optional>
#include <vector>

#include "facts/region.h"

namespace warta::facts {

/// The further names of a list that a typed mention opens, in their order. Districts and villages must share a kabupaten or kota
/// with the first one, whose readings are narrowed to it. "Kecamatan Babat, Lamongan" is no list, since Lamongan is its
/// kabupaten.
std::vector<RegionDraft> read_list(const Context& context, RegionDraft& first);

/// The district without type word behind a village that lies in it, "Kelurahan Ratu Jaya, Cipayung"; the village's readings are
/// narrowed to it. None where there is no such district.
std::optional<RegionDraft> read_district_behind(const Context& context, RegionDraft& village);

/// The smaller regions that stand without their type word right before a mention, largest last: "Pengentaan, Mulak Ulu" before
/// ", Kabupaten Lahat". Each must lie in the one behind it, be all of its capitalised words, and begin at or behind token `from`.
std::vector<RegionDraft> read_hierarchy(const Context& context, const RegionDraft& outer, std::uint32_t from);

}  // namespace warta::facts
