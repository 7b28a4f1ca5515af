#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace warta::rules {

/// A text that a rule must find a fact in (`accept`), or must not (`reject`).
struct Example {
  std::string text;
  /// The fact's surface form; empty for the whole text.
  std::string match;
  std::optional<std::chrono::year_month_day> published;
  /// The expected value of each field, by the field's name in the JSON contract; in users' kinds also "slot", and "slot.field".
  std::map<std::string, std::string> expected;
  std::size_t line = 0;
};

/// The examples of a rule.
struct Examples {
  std::vector<Example> accept;
  std::vector<Example> todo;  // known failures of `accept`
  std::vector<Example> reject;
};

}  // namespace warta::rules
