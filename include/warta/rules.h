#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <warta/export.h>
#include <warta/extractor.h>

namespace warta {

/// One `accept` or `reject` example of a rule, run against the whole rule set.
struct ExampleResult {
  /// "file/name" of the rule.
  std::string rule;
  /// Where the rule stands.
  std::string file;
  std::size_t line = 0;
  std::string text;
  /// True for `accept`, false for `reject`.
  bool accept = true;
  bool passed = false;
  /// What was expected and what came instead; empty where the example passed.
  std::string message;
};

/// Runs every example of every rule that an extractor with these options has.
/// Throws `Error` as the construction of an `Extractor` does.
WARTA_EXPORT std::vector<ExampleResult> run_examples(const Options& options = {});

}  // namespace warta
