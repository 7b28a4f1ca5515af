#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <warta/span.h>

#include "rules/pattern.h"
#include "rules/places.h"
#include "rules/slot_type.h"

namespace warta::rules {

/// A pattern as it is written in its file.
struct WrittenPattern {
  std::string text;
  Place place;  // of the first quote
};

/// A key of rule files that says what stands right beside a match.
struct GuardKey {
  enum class Side : std::uint8_t { before, after };

  std::string_view name;
  Side side;
  bool must_match;
};
/// The keys in the order in which guards are asked.
inline constexpr std::array<GuardKey, 4> guard_keys = {{{"before", GuardKey::Side::before, true},
                                                        {"not_before", GuardKey::Side::before, false},
                                                        {"after", GuardKey::Side::after, true},
                                                        {"not_after", GuardKey::Side::after, false}}};

/// A pattern that must, or must not, match right beside a rule's match; at most 8 units long.
struct Guard {
  GuardKey key;
  PatternNode pattern;
  WrittenPattern written;
};

/// A pattern with all that belongs to it.
struct Rule {
  std::string name;  // "file/name"
  std::string kind;
  std::string file;
  std::size_t source = 0;  // the number of its file's source
  std::size_t line = 0;
  PatternNode pattern;
  std::string pattern_text;
  Place pattern_place;        // of the first quote
  std::vector<Guard> guards;  // at most one of each key, in their order
  /// The class that its facts have on the tapes of later kinds, besides that of their kind; empty for none.
  std::string fact_class;
  /// The number of the set of classes that its facts have on those tapes: see Alphabet.
  std::uint16_t fact_set = 0;
  /// For a user's kind: the types that the rule gives to its slots.
  std::map<std::string, SlotType, std::less<>> slot_types;
  /// For a user's kind: the zones that it finds facts in; empty for all.
  std::vector<Zone> zones;
  std::string note;
};

/// Whether a match of the rule in the zone may be a fact.
inline bool may_find_in(const Rule& rule, Zone zone) {
  return rule.zones.empty() || std::find(rule.zones.begin(), rule.zones.end(), zone) != rule.zones.end();
}

}  // namespace warta::rules
