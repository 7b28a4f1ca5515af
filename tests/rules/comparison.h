#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "rules/reference_matcher.h"
#include "rules/search.h"

namespace warta::rules {

/// Whether both matches are of one rule, at the same tokens and with the same slots.
bool is_same_place(const Match& a, const Match& b);

/// Runs both matchers over tapes and reports the first few tapes on which they differ.
class Comparison {
 public:
  explicit Comparison(const KindRules& kind);

  /// Compares both matchers on a tape, and returns the matches of the reference matcher.
  std::vector<Match> run(const Tape& tape, const std::string& what);

  std::size_t tapes() const noexcept { return tapes_; }
  std::size_t matches() const noexcept { return matches_; }
  bool has_differences() const noexcept { return differences_ > 0; }

 private:
  void report(const Tape& tape, const std::string& what, const std::vector<Match>& expected, const std::vector<Match>& found);

  const KindRules& kind_;
  ReferenceMatcher reference_;
  std::size_t tapes_ = 0, matches_ = 0, differences_ = 0;
};

}  // namespace warta::rules
