#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <warta/gazetteer.h>

#include "gazetteer/layout.h"

namespace warta::gazetteer {

/// These ask about a region by its number; `layout.h` says how regions are numbered.
Entry entry_at(std::uint32_t region) noexcept;
std::string_view code_at(std::uint32_t region) noexcept;
RegionLevel level_at(std::uint32_t region) noexcept;

/// The number of the region that has the code; none where no region has it.
std::optional<std::uint32_t> number_of(std::string_view code) noexcept;

/// The regions right below a region.
Entries children_of(std::uint32_t region) noexcept;

inline std::string_view name_of(NameRef ref) noexcept { return {layout.names + (ref >> 8), ref & 0xFF}; }

/// Whether the official name begins with type words: kabupaten and kota.
inline bool has_type_words(std::uint32_t region) noexcept { return region >= layout.first_at[1] && region < layout.first_at[2]; }

/// The name of a kabupaten or kota without its type words.
inline std::string_view bare_name_of(std::uint32_t region) noexcept {
  return name_of(layout.region_names[region]).substr(layout.type_words[layout.types[region]].size() + 1);
}

}  // namespace warta::gazetteer
