#include "text/offset_map.h"

#include <algorithm>

namespace warta::text {

void OffsetMap::add(std::uint32_t normal_begin, std::uint32_t normal_end, std::uint32_t original_begin,
                    std::uint32_t original_end) {
  edits_.push_back({normal_begin, normal_end, original_begin, original_end});
}

void OffsetMap::cut(std::uint32_t normal_begin) {
  while (!edits_.empty() && edits_.back().normal_begin >= normal_begin) edits_.pop_back();
}

Span OffsetMap::original(std::uint32_t normal_begin, std::uint32_t normal_end) const noexcept {
  if (edits_.empty()) return {normal_begin, normal_end};
  Span span{normal_begin, normal_end};
  // This is the last edit that begins at or before `normal_begin`: bytes that it dropped there lie before the span.
  auto after = std::upper_bound(edits_.begin(), edits_.end(), normal_begin,
                                [](std::uint32_t at, const Edit& e) { return at < e.normal_begin; });
  if (after != edits_.begin()) {
    const Edit& e = *std::prev(after);
    span.begin = normal_begin < e.normal_end ? e.original_begin : e.original_end + (normal_begin - e.normal_end);
  }
  // This is the last edit that begins before `normal_end`: bytes dropped at `normal_end` itself lie behind the span.
  after = std::lower_bound(edits_.begin(), edits_.end(), normal_end,
                           [](const Edit& e, std::uint32_t at) { return e.normal_begin < at; });
  if (after != edits_.begin()) {
    const Edit& e = *std::prev(after);
    span.end = normal_end <= e.normal_end ? e.original_end : e.original_end + (normal_end - e.normal_end);
  }
  span.end = std::max(span.end, span.begin);
  return span;
}

}  // namespace warta::text
