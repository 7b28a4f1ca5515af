#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// The only place that knows RE2: its StringPiece is a class of its own in older releases and absl::string_view in newer.

namespace warta::lexicon {

/// What a pattern's bytes mean.
enum class Alphabet {
  utf8,    // text
  symbols  // one byte a symbol, all 256 of them
};

/// A compiled regular expression. Immutable, for any number of threads.
class Regex {
 public:
  /// Throws std::invalid_argument with RE2's reason.
  Regex(const std::string& pattern, Alphabet alphabet);
  ~Regex();
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;

  bool matches_whole(std::string_view text) const;
  /// Length of the match at the start of `text`, leftmost-first; npos if none.
  std::size_t prefix_length(std::string_view text) const;
  /// Start of the leftmost match in `text`; npos if none.
  std::size_t find(std::string_view text) const;
  /// Matches at the start of `text`, leftmost-first. `groups[0]` is the match, a group that took no part has a null
  /// pointer. `groups` is resized to the number of groups and one.
  bool match_prefix(std::string_view text, std::vector<std::string_view>& groups) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

/// Several expressions tried at once.
class RegexSet {
 public:
  enum class Anchor { start, whole };

  /// Throws std::invalid_argument with RE2's reason.
  RegexSet(const std::vector<std::string>& patterns, Alphabet alphabet, Anchor anchor);
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
