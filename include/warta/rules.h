#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <warta/export.h>
#include <warta/extractor.h>

namespace warta {

enum class ExampleKind : std::uint8_t {
  accept,  // the rule must find the fact
  reject,  // the rule must find nothing
  todo,    // a known failure of accept: it must fail still
};

/// One example of one rule, run against the whole rule set.
struct ExampleResult {
  /// "file/name" of the rule.
  std::string rule;
  /// Where the example stands.
  std::string file;
  std::size_t line = 0;
  std::string text;
  ExampleKind kind = ExampleKind::accept;
  bool passed = false;
  /// What was expected and what came instead; empty where the example passed.
  std::string message;
};

/// Runs every example of every rule that an extractor with these options has.
/// Throws `Error` as the construction of an `Extractor` does.
WARTA_EXPORT std::vector<ExampleResult> run_examples(const Options& options = {});

}  // namespace warta
