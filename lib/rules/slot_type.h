#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace warta::rules {

/// What a slot of a user's kind holds. A slot whose rule does not say it holds the fact that it covers, else text.
enum class SlotType : std::uint8_t { text, number, money, date, region, official, post };

/// By the names that rule files use, in the order of SlotType.
constexpr std::array<std::string_view, 7> slot_type_names = {"text", "number", "money", "date", "region", "official", "post"};

/// None for a name that is no type.
constexpr std::optional<SlotType> slot_type_of(std::string_view name) noexcept {
  for (std::size_t i = 0; i < slot_type_names.size(); ++i)
    if (slot_type_names[i] == name) return static_cast<SlotType>(i);
  return std::nullopt;
}

}  // namespace warta::rules
