#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <warta/article.h>
#include <warta/export.h>

namespace warta {

/// What became of a fact.
enum class ChangeKind : std::uint8_t {
  added,    ///< It was not there before.
  removed,  ///< It is there no more.
  altered,  ///< It is there, with other fields or of another rule.
};

/// "added", "removed", "altered".
WARTA_EXPORT std::string_view to_string(ChangeKind kind) noexcept;

/// A fact that two readings of one text do not share.
struct FactChange {
  ChangeKind kind = ChangeKind::added;  ///< What became of it.
  /// The list of the article that it is in: "numbers", "dates", …, or "zones".
  std::string list;
  /// The rule that finds it now; for a removed fact the rule that found it before.
  std::string rule;
  Span span;  ///< Its bytes in the text, which is the same in both.
  /// Its fields and the rule's name before, "kind=quantity unit=orang value=12 (numbers/jumlah)"; empty where it was not there.
  std::string before;
  std::string after;  ///< The same as it is now; empty where it is there no more.
};

/// The changes from `before` to `after`, ordered by place. Both articles must be of the same text. Facts of one list at one place
/// are altered if their fields or their rules differ; a region stands at its first mention.
WARTA_EXPORT std::vector<FactChange> compare(const Article& before, const Article& after);

}  // namespace warta
