#pragma once

#include <cstddef>
#include <iosfwd>
#include <vector>

#include <warta/rules.h>

namespace program {

struct ExampleCounts {
  std::size_t rules = 0, passed = 0, failed = 0, todo = 0;
  std::size_t resting = 0;  // passed, but fail if their rule is alone
};

ExampleCounts count_examples(const std::vector<warta::ExampleResult>& results);

/// Prints failures and known failures in full.
void print_failures(std::ostream& out, const std::vector<warta::ExampleResult>& results);

void print_counts(std::ostream& out, const ExampleCounts& counts);

}  // namespace program
