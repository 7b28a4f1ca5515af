#pragma once

#include <cstdint>

namespace warta::lexicon {
/// The columns that readers of facts ask the rows of words for. Which number a column has differs from table to table.
/// They are called as their values are (`enumerators.h`).
enum class Column : std::uint8_t {
  acting,
  case_,
  content,
  count,
  extent,
  from,
  kind,
  name,
  nicknames,
  part,
  position,
  positions,
  public_,
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

}  // namespace warta::lexicon
