#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "enumerators.h"

namespace warta::rules {

/// A kind of facts: its name, and the slots that its reader knows.
struct KindSpec {
  std::string name;
  /// Of an open kind, those that its rules name.
  std::vector<std::string> slots = {};
  /// Of these every rule of the kind needs one.
  std::vector<std::string> needed_slots = {};
  /// What its reader asks of a match, for those whose match it refuses; may be empty.
  std::string demand = {};
  /// A kind of a user's own: any slot is welcome.
  bool is_open = false;
};

/// The slots of a kind whose reader has them as an enumeration, each at the number of its value.
template <class Slot>
std::vector<std::string> slots_of() {
  return {names_of<Slot>.begin(), names_of<Slot>.end()};
}

/// Null where no kind has the name.
inline const KindSpec* find_kind(const std::vector<KindSpec>& kinds, std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindSpec& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace warta::rules
