#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "enumerators.h"

namespace warta::rules {

/// A kind of facts: its name, and what its reader knows and asks for.
struct KindSpec {
  std::string name;
  /// The slots that its reader knows; for an open kind the slots that its rules name.
  std::vector<std::string> slots = {};
  /// The slots that every rule of the kind must have.
  std::vector<std::string> needed_slots = {};
  /// What its reader demands of a match; explanations say it of refused matches. May be empty.
  std::string demand = {};
  /// Whether it is a kind of a user's own, in which any slot is welcome.
  bool is_open = false;
};

/// The slots of a kind whose reader has them as an enumeration; each stands at the number of its value.
template <class Slot>
std::vector<std::string> slots_of() {
  return {names_of<Slot>.begin(), names_of<Slot>.end()};
}

/// The kind of this name; null where there is none.
inline const KindSpec* find_kind(const std::vector<KindSpec>& kinds, std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindSpec& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace warta::rules
