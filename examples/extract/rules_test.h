#pragma once

#include <cstddef>
#include <iosfwd>
#include <vector>

#include <warta/rules.h>

namespace program {

struct ExampleCounts {
  std::size_t rules = 0, passed = 0, failed = 0, todo = 0;
  std::size_t resting = 0;  // passed, but not where their rule is alone
};

/// Failures and known failures in full, then the counts; with `shows_alone` also what passes only thanks to other rules.
ExampleCounts print_examples(std::ostream& out, const std::vector<warta::ExampleResult>& results, bool shows_alone);

}  // namespace program
