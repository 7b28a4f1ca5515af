#include "text/reading.h"

#include <limits>
#include <new>
#include <utility>

#include "text/encoding.h"
#include "text/recover.h"

namespace warta::text {

Reading::Reading(std::string_view original, Mending mending, std::string_view encoding) : original_(original), mending_(mending) {
  // Offsets are 32 bits wide, and a byte that is not UTF-8 becomes three bytes.
  if (original.size() >= std::numeric_limits<std::uint32_t>::max() / 3) throw std::bad_alloc();
  if (encoding.empty() && is_plain(original)) return;
  if (!encoding.empty()) decode_as(encoding, Damage::none);
  if (mends()) recover(encoding.empty());
  Normalized normalized = normalize(view(), mending_);
  has_letters_ = normalized.has_letters;
  add(std::move(normalized.text));
}

void Reading::decode_as(std::string_view encoding, Damage damage) {
  const std::string conversion = conversion_for(encoding, original_);
  if (!conversion.empty()) add(to_utf8(original_, conversion, damage));
}

void Reading::recover(bool is_encoding_open) {
  Recovered recovered = recover_characters(view());
  if (recovered.is_malformed && is_encoding_open) {
    decode_as(detect_encoding(original_), Damage::encoding);
    if (!maps_.empty()) recovered = recover_characters(view());
  }
  add(std::move(recovered.text));
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
    change.original =
        original(static_cast<std::uint32_t>(change.original.begin), static_cast<std::uint32_t>(change.original.end));
    changes_.push_back(std::move(change));
  }
  maps_.push_back(std::move(step.map));
  storage_ = std::move(step.storage);
}

}  // namespace warta::text
