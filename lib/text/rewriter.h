#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <warta/text.h>

#include "text/offset_map.h"

namespace warta::text {

/// A stretch that was replaced because it was damaged.
struct Change {
  Span original;  // bytes of the text before it was rewritten
  std::string to;
  Damage damage;
};

/// A text with some stretches replaced, and the way back.
struct Rewritten {
  /// Empty while nothing had to change; `view` is then the text that was read.
  std::string storage;
  bool changed = false;
  OffsetMap map;
  std::vector<Change> changes;  // left to right

  std::string_view view(std::string_view original) const noexcept { return changed ? std::string_view(storage) : original; }
};

/// Copies a text from left to right and replaces stretches of it. It copies nothing where nothing is replaced.
class Rewriter {
 public:
  /// The text must outlive the rewriter.
  explicit Rewriter(std::string_view original) : original_(original) {}

  /// Replaces `[begin, end)` of the original, which must lie behind all that was replaced before.
  void replace(std::size_t begin, std::size_t end, std::string_view by, Damage damage = Damage::none);
  /// Replaces what was written from `normal_begin` on, together with the original up to `end`. All that stands before `end` must
  /// be written already, or belong to what is replaced: see `written_to`.
  void replace_tail(std::size_t normal_begin, std::size_t end, std::string_view by);

  /// The place in the original up to which it was written.
  std::size_t written_to() const noexcept { return written_to_; }
  const std::string& written() const noexcept { return out_.storage; }

  Rewritten finish() &&;

 private:
  void write_to(std::size_t end);
  void note(const Span& place, std::string_view by, Damage damage);

  std::string_view original_;
  std::size_t written_to_ = 0;
  Rewritten out_;
};

}  // namespace warta::text
