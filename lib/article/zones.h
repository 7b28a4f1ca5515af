#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <warta/article.h>

#include "facts/dateline.h"
#include "facts/zone.h"
#include "lexicon/document.h"

namespace warta::article {

/// The zones of an article. They cover its tokens, and their spans its text.
struct Zones {
  /// A stretch of one zone, from its first token to the next piece's.
  struct Piece {
    std::uint32_t first;
    Zone zone;
    const rules::Rule* rule;  // null for body, and where its place told
  };

  std::vector<Piece> pieces;  // in order; two neighbours are of different zones
  std::vector<ZoneSpan> spans;
  std::optional<facts::DatelineDraft> dateline;

  Zone at(std::uint32_t token) const noexcept {
    const auto after =
        std::upper_bound(pieces.begin(), pieces.end(), token, [](std::uint32_t t, const Piece& p) { return t < p.first; });
    return after == pieces.begin() ? Zone::body : (after - 1)->zone;
  }
  Zone at(text::TokenRange range) const noexcept { return at(range.first); }
};

/// Cuts the article at its markers, and finds headlines and initials by their place: a short first line without a full stop is
/// the title, lines like it before the dateline repeat it as captions, initials in brackets behind the last sentence are footer.
/// `opening` are the lines of `find_opening`, `markers` are in order, `title` is the one given apart, or empty.
Zones find_zones(const lexicon::Document& document, const std::vector<text::TokenRange>& opening,
                 const std::optional<facts::DatelineDraft>& dateline, const std::vector<facts::ZoneMarker>& markers,
                 const text::Text& title);

/// Adds breaks so that no match crosses from one zone into another.
void break_at_zones(lexicon::Document& document, const Zones& zones);

}  // namespace warta::article
