#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace warta::lexicon {

/// The columns that readers of facts ask the rows of words for. Which number a column has differs from table to table.
enum class Column : std::uint8_t {
  acting,
  content,
  count,
  extent,
  from,
  kind,
  letter_case,
  name,
  nicknames,
  part,
  position,
  positions,
  for_public,
  ranges,
  region,
  role,
  scope,
  status,
  takes,
  upper,
  value,
  zone,
};

constexpr std::array<std::string_view, 22> column_names = {
    "acting", "content", "count",  "extent", "from",  "kind",   "case",  "name",  "nicknames", "part", "position", "positions",
    "public", "ranges",  "region", "role",   "scope", "status", "takes", "upper", "value",     "zone"};  // in the order of Column

}  // namespace warta::lexicon
