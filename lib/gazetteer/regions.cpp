#include "gazetteer/regions.h"

namespace warta::gazetteer {
namespace {

std::size_t depth_at(std::uint32_t region) noexcept {
  std::size_t depth_of_region = 0;
  while (region >= layout.first_at[depth_of_region + 1]) ++depth_of_region;
  return depth_of_region;
}

std::size_t code_begin(std::uint32_t region, std::size_t depth_of_region) noexcept {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < depth_of_region; ++i) begin += code_widths[i] * (layout.first_at[i + 1] - layout.first_at[i]);
  return begin + code_widths[depth_of_region] * (region - layout.first_at[depth_of_region]);
}

/// The one of these regions whose code is the first `code_widths[at_depth]` bytes of `code`.
std::optional<std::uint32_t> find_among(std::uint32_t first, std::uint32_t last, std::string_view code, std::size_t at_depth) noexcept {
  const std::size_t width = code_widths[at_depth];
  const std::string_view wanted = code.substr(0, width);
  const char* codes = layout.codes + code_begin(first, at_depth);
  std::uint32_t before = 0, count = last - first;
  while (count > 0) {
    const std::uint32_t half = count / 2;
    const int order = std::string_view(codes + (before + half) * width, width).compare(wanted);
    if (order == 0) return first + before + half;
    if (order < 0) before += half + 1, count -= half + 1;
    else count = half;
  }
  return std::nullopt;
}

}  // namespace

std::string_view code_at(std::uint32_t region) noexcept {
  const std::size_t at_depth = depth_at(region);
  return {layout.codes + code_begin(region, at_depth), code_widths[at_depth]};
}

RegionLevel level_at(std::uint32_t region) noexcept {
  switch (depth_at(region)) {
    case 0: return RegionLevel::province;
    case 1: return code_at(region)[3] >= '7' ? RegionLevel::city : RegionLevel::regency;  // cities count from 71
    case 2: return RegionLevel::district;
    default: return RegionLevel::village;
  }
}

Entry entry_at(std::uint32_t region) noexcept {
  Entry entry;
  entry.code = code_at(region);
  entry.parent = parent_code(entry.code);
  entry.official = name_of(layout.region_names[region]);
  entry.name = entry.official;
  entry.type = layout.type_words[layout.types[region]];
  entry.level = level_at(region);
  if (entry.level == RegionLevel::regency || entry.level == RegionLevel::city) entry.name.remove_prefix(entry.type.size() + 1);
  return entry;
}

std::optional<std::uint32_t> number_of(std::string_view code) noexcept {
  std::uint32_t first = 0, last = layout.first_at[1];
  for (std::size_t at_depth = 0; at_depth < depth && code.size() >= code_widths[at_depth]; ++at_depth) {
    const auto found = find_among(first, last, code, at_depth);
    if (!found || code.size() == code_widths[at_depth]) return found;
    if (at_depth + 1 == depth) break;
    first = layout.children[*found];
    last = layout.children[*found + 1];
  }
  return std::nullopt;
}

Entries children_of(std::uint32_t region) noexcept {
  if (region >= layout.first_at[depth - 1]) return {};
  return {layout.children[region], layout.children[region + 1]};
}

}  // namespace warta::gazetteer
