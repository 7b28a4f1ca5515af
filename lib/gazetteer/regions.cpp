#include "gazetteer/regions.h"

#include <algorithm>
#include <array>

#include "gazetteer/codes.h"
#include "text/ascii.h"

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

std::string_view code_at(std::uint32_t region, std::size_t depth_of_region) noexcept {
  return {layout.codes + code_begin(region, depth_of_region), code_widths[depth_of_region]};
}

/// Where a code's own digits begin at each depth, behind the code of its parent and a stop.
constexpr std::array<std::size_t, depth> own_digits = {0, code_widths[0] + 1, code_widths[1] + 1, code_widths[2] + 1};

/// The number that is a code's own at a depth: 2001 in "16.08.02.2001".
std::uint32_t own_number(const char* code, std::size_t at_depth) noexcept {
  std::uint32_t number = 0;
  for (std::size_t i = own_digits[at_depth]; i < code_widths[at_depth]; ++i)
    number = number * 10 + static_cast<std::uint32_t>(code[i] - '0');
  return number;
}

/// Whether a code, which must be long enough, has what all codes have at this depth: a stop, but for provinces, and digits.
bool is_well_formed(std::string_view code, std::size_t at_depth) noexcept {
  if (at_depth > 0 && code[own_digits[at_depth] - 1] != '.') return false;
  const std::string_view digits = code.substr(own_digits[at_depth], code_widths[at_depth] - own_digits[at_depth]);
  return std::all_of(digits.begin(), digits.end(), text::is_ascii_digit<char>);
}

/// The region with this number of its own among `[first, last)`, which are the children of one region; none where there is none.
std::optional<std::uint32_t> find_among(std::uint32_t first, std::uint32_t last, std::uint32_t number,
                                        std::size_t at_depth) noexcept {
  if (first == last) return std::nullopt;
  const char* codes = layout.codes + code_begin(first, at_depth);
  const auto number_at = [&](std::uint32_t i) { return own_number(codes + i * code_widths[at_depth], at_depth); };
  const std::uint32_t first_number = number_at(0);
  if (number < first_number) return std::nullopt;
  // Most numbers follow each other: the search begins where the number would stand if all did, and it never stands behind that.
  std::uint32_t before = 0, count = std::min(last - first, number - first_number + 1);
  for (std::uint32_t middle = count - 1; count > 0; middle = before + count / 2) {
    const std::uint32_t found = number_at(middle);
    if (found == number) return first + middle;
    if (found < number) count -= middle + 1 - before, before = middle + 1;
    else count = middle - before;
  }
  return std::nullopt;
}

}  // namespace

std::string_view code_at(std::uint32_t region) noexcept { return code_at(region, depth_at(region)); }

RegionLevel level_at(std::uint32_t region) noexcept { return level_of(code_at(region)); }

Entry entry_at(std::uint32_t region) noexcept {
  const std::size_t at_depth = depth_at(region);
  Entry entry;
  entry.code = code_at(region, at_depth);
  entry.parent = at_depth == 0 ? std::string_view() : entry.code.substr(0, code_widths[at_depth - 1]);
  entry.official = name_of(layout.region_names[region]);
  entry.name = has_type_words(region) ? bare_name_of(region) : entry.official;
  entry.type = layout.type_words[layout.types[region]];
  entry.level = level_of(entry.code);
  return entry;
}

std::optional<std::uint32_t> number_of(std::string_view code) noexcept {
  std::uint32_t first = 0, last = layout.first_at[1];
  for (std::size_t at_depth = 0; at_depth < depth && code.size() >= code_widths[at_depth] && is_well_formed(code, at_depth);
       ++at_depth) {
    const auto found = find_among(first, last, own_number(code.data(), at_depth), at_depth);
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
