#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
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

/// A pattern with all that belongs to it.
struct Rule {
  std::string name;  // "file/name"
  std::string kind;
  std::string file;
  std::size_t source = 0;  // the number of the source that its file is of
  std::size_t line = 0;
  PatternNode pattern;
  std::string pattern_text;
  Place pattern_place;  // of the first quote
  /// Guards: what must, or must not, stand right beside the match; at most 8 units each.
  std::optional<PatternNode> before, after, not_before, not_after;
  std::map<std::string, WrittenPattern, std::less<>> written_guards;  // by their keys
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
