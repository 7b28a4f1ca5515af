#include "text/reading.h"

#include <limits>
#include <new>
#include <utility>

#include "text/encoding.h"
#include "text/recover.h"

namespace warta::text {

Reading::Reading(std::string_view original, Mending mending, std::string_view encoding) : original_(original), mending_(mending) {
  // Offsets are 32 bits wide, and a byte that is not UTF-8 becomes three.
  if (original.size() >= std::numeric_limits<std::uint32_t>::max() / 3) throw std::bad_alloc();
  if (encoding.empty() && is_plain(original)) return;
  Normalized normalized = normalize_and_decode(encoding);
  if (mends() && normalized.is_mangled) {
    add(recover_characters(view()));
    normalized = normalize(view(), mending_);
  }
  has_letters_ = normalized.has_letters;
  add(std::move(normalized.text));
}

Normalized Reading::normalize_and_decode(std::string_view encoding) {
  if (!encoding.empty()) {
    const std::string declared = conversion_for(encoding, original_);
    if (!declared.empty()) add(to_utf8(original_, declared, Damage::none));
    return normalize(view(), mending_);
  }
  Normalized normalized = normalize(original_, mending_);
  if (!mends() || !normalized.is_malformed) return normalized;
  const std::string detected = conversion_for(detect_encoding(original_), original_);
  if (detected.empty()) return normalized;
  add(to_utf8(original_, detected, Damage::encoding));
  return normalize(view(), mending_);
}

Span Reading::original(std::uint32_t begin, std::uint32_t end) const noexcept {
  Span span{begin, end};
  for (auto map = maps_.rbegin(); map != maps_.rend(); ++map)
    span = map->original(static_cast<std::uint32_t>(span.begin), static_cast<std::uint32_t>(span.end));
  return span;
}

void Reading::add(Rewritten step) {
  if (!step.changed) return;
  for (Change& change : step.changes) {
    change.original = original(static_cast<std::uint32_t>(change.original.begin), static_cast<std::uint32_t>(change.original.end));
    changes_.push_back(std::move(change));
  }
  maps_.push_back(std::move(step.map));
  storage_ = std::move(step.storage);
}

}  // namespace warta::text
