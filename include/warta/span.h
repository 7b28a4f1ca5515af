#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <warta/export.h>

#if __cplusplus < 202002L
#error "warta needs C++20: compile with -std=c++20"
#endif

namespace warta {

/// A half-open range of bytes `[begin, end)` of the original text, counted from 0.
///
///     O K U   T i m u r   –          "OKU Timur" is {0, 9}
///     ^begin            ^end
///
/// Valid: `{0, 9}`, and the empty `{9, 9}`. Invalid: `{9, 0}`; no function of warta returns such a span.
struct Span {
  std::size_t begin = 0;  ///< The place of the first byte.
  std::size_t end = 0;    ///< The place behind the last byte.

  /// How many bytes it has.
  std::size_t size() const noexcept { return end - begin; }
  /// Whether the two share a byte.
  bool overlaps(const Span& other) const noexcept { return begin < other.end && other.begin < end; }
  /// Whether no byte of the other is outside.
  bool contains(const Span& other) const noexcept { return begin <= other.begin && other.end <= end; }

  friend bool operator==(const Span&, const Span&) = default;
  friend auto operator<=>(const Span&, const Span&) = default;
};

/// The part of an article that a fact stands in. Facts in `related` and `footer` belong to other articles:
/// they are reported, and left out of all that is aggregated for the article.
enum class Zone : std::uint8_t {
  title,     ///< The headline.
  dateline,  ///< "DEMAK, SUARADEMAK.ID –".
  body,      ///< The article proper.
  related,   ///< Links to other articles: "Baca juga: …".
  caption,   ///< What stands under a picture.
  footer,    ///< Behind the article: its author, editor, tags and source.
};

/// "title", "dateline", …: the names of the JSON Lines contract.
WARTA_EXPORT std::string_view to_string(Zone zone) noexcept;

/// True where facts of the zone are facts of this article.
constexpr bool is_own(Zone zone) noexcept { return zone != Zone::related && zone != Zone::footer; }

/// One place in the text that names something.
struct Mention {
  Span span;               ///< Its bytes in the original text.
  Zone zone = Zone::body;  ///< The part of the article that it stands in.

  friend bool operator==(const Mention&, const Mention&) = default;
};

}  // namespace warta
