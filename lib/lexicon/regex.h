#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// RE2 is known here alone: its StringPiece is a class of its own in older releases and absl::string_view in newer ones.

namespace warta::lexicon {

/// Regular expressions in RE2's syntax that are tried together, each on the whole of a text. Immutable; any number of threads may
/// use it.
class RegexSet {
 public:
  /// Throws std::invalid_argument with RE2's reason for a pattern that is not valid, TooMany if all together are too large.
  explicit RegexSet(const std::vector<std::string>& patterns);
  ~RegexSet();
  RegexSet(RegexSet&&) noexcept;
  RegexSet& operator=(RegexSet&&) noexcept;

  /// Sets `found` to the indices of the patterns that match, in rising order.
  void matches(std::string_view text, std::vector<int>& found) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta::lexicon
