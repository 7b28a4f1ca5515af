#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "enumerators.h"

namespace warta::rules {

/// What a slot of a user's kind holds, called in rule files as here. A slot whose rule does not say it holds the fact that it
/// covers, else text.
enum class SlotType : std::uint8_t {
  text,
  number,  // of any kind
  money,
  percent,
  quantity,
  date,  // of any type of TIMEX3; the next four are of one
  calendar_date,
  time,
  duration,
  set,
  region,
  official,
  post,
};

/// The type of the facts of a kind: that of its name, for kinds whose facts slots may hold; text for all others.
constexpr SlotType type_of_kind(std::string_view kind) noexcept {
  for (const SlotType type : {SlotType::number, SlotType::date, SlotType::region, SlotType::official, SlotType::post})
    if (name_of(type) == kind) return type;
  return SlotType::text;
}

/// Whether words that are a fact of `kind` may be, or have among them, what a slot of the type holds.
constexpr bool may_hold(SlotType kind, SlotType type) noexcept {
  const bool is_number = type >= SlotType::number && type <= SlotType::quantity;
  const bool is_date = type >= SlotType::date && type <= SlotType::set;
  switch (kind) {
    case SlotType::number: return type == SlotType::text || is_number;
    case SlotType::date: return type == SlotType::text || type == SlotType::number || is_date;
    case SlotType::region: return type == SlotType::text || type == SlotType::region;
    default: return true;
  }
}

}  // namespace warta::rules
