#pragma once

#include <cstdint>
#include <vector>

#include <warta/span.h>

namespace warta::text {

/// Tells where bytes of the normalised text come from in the original.
///
/// Both ends of a span are mapped, each in its own way, since bytes that were dropped belong to neither side:
///
///     original   d i ZWSP r i      "di" is normalised [0,2): its end maps to 2, before the dropped bytes;
///     normalised d i      r i      "ri" is normalised [2,4): its begin maps to 5, behind them.
class OffsetMap {
 public:
  /// Records that `[normal_begin, normal_end)` replaces `[original_begin, original_end)`. Calls go left to right.
  void add(std::uint32_t normal_begin, std::uint32_t normal_end, std::uint32_t original_begin, std::uint32_t original_end);

  /// Takes back what was recorded from `normal_begin` on.
  void cut(std::uint32_t normal_begin);

  /// The span of the original for a span of the normalised text. A begin or end inside a replaced stretch covers
  /// that stretch whole.
  Span original(std::uint32_t normal_begin, std::uint32_t normal_end) const noexcept;

  bool is_identity() const noexcept { return edits_.empty(); }

 private:
  struct Edit {
    std::uint32_t normal_begin, normal_end, original_begin, original_end;
  };
  std::vector<Edit> edits_;
};

}  // namespace warta::text
