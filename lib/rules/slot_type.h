#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace warta::rules {

/// What a slot of a user's kind holds. A slot whose rule does not say it holds the fact that it covers, else text.
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

/// By the names that rule files use, in the order of SlotType.
constexpr std::array<std::string_view, 13> slot_type_names = {"text",   "number",        "money", "percent",  "quantity",
                                                              "date",   "calendar_date", "time",  "duration", "set",
                                                              "region", "official",      "post"};

constexpr std::string_view to_string(SlotType type) noexcept { return slot_type_names[static_cast<std::size_t>(type)]; }

/// None for a name that is no type.
constexpr std::optional<SlotType> slot_type_of(std::string_view name) noexcept {
  for (std::size_t i = 0; i < slot_type_names.size(); ++i)
    if (slot_type_names[i] == name) return static_cast<SlotType>(i);
  return std::nullopt;
}

/// The type of the facts of a kind: that of its name, for kinds whose facts slots may hold; text for all others.
constexpr SlotType type_of_kind(std::string_view kind) noexcept {
  for (const SlotType type : {SlotType::number, SlotType::date, SlotType::region, SlotType::official, SlotType::post})
    if (to_string(type) == kind) return type;
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
