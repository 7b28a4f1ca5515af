#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <warta/span.h>

#include "rules/pattern.h"
#include "rules/places.h"
#include "rules/slot_type.h"

namespace warta::rules {

/// A text that a rule must find a fact in (`accept`), or must not (`reject`).
struct Example {
  std::string text;
  /// The fact's surface form; the whole text where empty.
  std::string match;
  std::optional<std::chrono::year_month_day> published;
  /// Field of the fact, by its name in the JSON contract, to its value. Of users' kinds also "slot", and "slot.field".
  std::map<std::string, std::string> expected;
  std::size_t line = 0;
};

/// A pattern as its file has it.
struct WrittenPattern {
  std::string text;
  Place place;  // of the first quote
};

/// What a key of rule files says of the units right beside a match.
struct GuardKey {
  enum class Side : std::uint8_t { before, after };

  std::string_view name;
  Side side;
  bool must_match;
};
/// In the order in which guards are asked.
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
  std::size_t source = 0;  // the number of the source that its file is of
  std::size_t line = 0;
  PatternNode pattern;
  std::string pattern_text;
  Place pattern_place;        // of the first quote
  std::vector<Guard> guards;  // at most one of each key, in their order
  /// The class, beside the kind's own, that its facts have on the tapes of later kinds; empty for none.
  std::string fact_class;
  /// The set of classes that its facts have on those tapes, as the alphabets number them.
  std::uint16_t fact_set = 0;
  /// Of a user's kind: the types that the rule says its slots have.
  std::map<std::string, SlotType, std::less<>> slot_types;
  /// Of a user's kind: the zones that it finds facts in; all where there are none.
  std::vector<Zone> zones;
  std::string note;
  std::vector<Example> accept;
  std::vector<Example> todo;  // known failures of `accept`
  std::vector<Example> reject;
};

/// Whether a match of the rule in the zone may be a fact.
inline bool may_find_in(const Rule& rule, Zone zone) {
  return rule.zones.empty() || std::find(rule.zones.begin(), rule.zones.end(), zone) != rule.zones.end();
}

}  // namespace warta::rules
