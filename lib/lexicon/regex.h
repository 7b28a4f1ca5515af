#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

// The only place that knows RE2: its StringPiece is a class of its own in older releases and absl::string_view in newer.

namespace warta::lexicon {

/// Regular expressions in RE2's syntax that are tried on a text at once, each on the whole of it. Immutable, for any number
/// of threads.
class RegexSet {
 public:
  /// Throws std::invalid_argument with RE2's reason where one is none, TooMany where all together are too large.
  explicit RegexSet(const std::vector<std::string>& patterns);
  ~RegexSet();
  RegexSet(RegexSet&&) noexcept;
  RegexSet& operator=(RegexSet&&) noexcept;

  /// Indices of the patterns that match, in rising order.
  void matches(std::string_view text, std::vector<int>& found) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta::lexicon
