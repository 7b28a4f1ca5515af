#pragma once

#include <cstdint>

namespace warta::lexicon {
/// The columns that readers of facts ask the rows of tables for. A column's number differs from table to table; its name there is
/// that of its value (`enumerators.h`).
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
