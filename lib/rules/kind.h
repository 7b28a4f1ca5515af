#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

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

/// Null where no kind has the name.
inline const KindSpec* find_kind(const std::vector<KindSpec>& kinds, std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const KindSpec& kind) { return kind.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace warta::rules
