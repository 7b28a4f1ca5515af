#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <warta/span.h>

#include "text/normalize.h"

namespace warta::text {

/// A text on its way from bytes to what is cut into tokens: each step rewrites it, and the way back is kept.
///
/// The constructor does what is known of bytes and characters; steps that ask for words come later, by `add`.
class Reading {
 public:
  /// The encoding is one that is known (knows_encoding), or empty: then it is UTF-8, or where bytes are mended and are
  /// not UTF-8, one that is detected. The original must outlive the reading. Throws std::bad_alloc from 1.4 GB on.
  explicit Reading(std::string_view original, Mending mending = Mending::on, std::string_view encoding = {});
  Reading(Reading&&) = default;
  Reading& operator=(Reading&&) = delete;

  std::string_view original() const noexcept { return original_; }
  /// As it stands after the last step: valid UTF-8, normalised.
  std::string_view view() const noexcept { return maps_.empty() ? original_ : std::string_view(storage_); }
  Span original(std::uint32_t begin, std::uint32_t end) const noexcept;

  /// Whether damage of words is to be looked for.
  bool mends() const noexcept { return mending_ == Mending::on; }
  /// Whether it holds letters outside ASCII.
  bool has_letters() const noexcept { return has_letters_; }
  /// What was mended, step after step, in places of the original.
  const std::vector<Change>& changes() const noexcept { return changes_; }

  /// A step more: `view` as it was rewritten.
  void add(Rewritten step);

 private:
  void decode_as(std::string_view encoding, Damage damage);
  /// Mends characters; where the encoding was not declared, it is detected if need be.
  void recover(bool is_encoding_open);

  std::string_view original_;
  Mending mending_;
  std::string storage_;
  std::vector<OffsetMap> maps_;  // of the steps that changed something
  std::vector<Change> changes_;
  bool has_letters_ = false;
};

}  // namespace warta::text
