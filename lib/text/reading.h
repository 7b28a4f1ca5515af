#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <warta/span.h>

#include "text/normalize.h"

namespace warta::text {

/// A text on its way from bytes to the form that is cut into tokens. Each step rewrites it, and the way back is kept.
///
/// The constructor mends bytes and characters; steps that need to know words come later, through `add`.
class Reading {
 public:
  /// `encoding` is one that `knows_encoding` knows, or empty. Empty means UTF-8, or a detected encoding where damage is mended
  /// and the bytes are not UTF-8. The original must outlive the reading. Throws std::bad_alloc from 1.4 GB on.
  explicit Reading(std::string_view original, Mending mending = Mending::on, std::string_view encoding = {});
  Reading(Reading&&) = default;
  Reading& operator=(Reading&&) = delete;

  std::string_view original() const noexcept { return original_; }
  /// The text after the last step: valid UTF-8, normalised.
  std::string_view view() const noexcept { return maps_.empty() ? original_ : std::string_view(storage_); }
  Span original(std::uint32_t begin, std::uint32_t end) const noexcept;  ///< The bytes of the original for bytes of `view`.

  /// Whether damage is to be mended.
  bool mends() const noexcept { return mending_ == Mending::on; }
  /// Whether it holds letters outside ASCII.
  bool has_letters() const noexcept { return has_letters_; }
  /// What was mended, in the order of the steps; the places are those of the original.
  const std::vector<Change>& changes() const noexcept { return changes_; }

  /// Adds a step: `step` is a rewriting of `view()`.
  void add(Rewritten step);

 private:
  void decode_as(std::string_view encoding, Damage damage);
  /// Mends characters. `is_encoding_open` says that none was declared: it is detected if the bytes are not UTF-8.
  void recover(bool is_encoding_open);

  std::string_view original_;
  Mending mending_;
  std::string storage_;
  std::vector<OffsetMap> maps_;  // of the steps that changed something
  std::vector<Change> changes_;
  bool has_letters_ = false;
};

}  // namespace warta::text
