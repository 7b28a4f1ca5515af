#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <warta/article.h>

#include "facts/zone.h"
#include "lexicon/document.h"

namespace warta::article {

/// The zones of an article, by token and as spans that cover the text.
struct Zones {
  std::vector<Zone> of_token;
  std::vector<ZoneSpan> spans;
  std::optional<facts::ZoneMarker> dateline;

  Zone at(text::TokenRange range) const { return of_token.empty() ? Zone::body : of_token[range.first]; }
};

/// Cuts the article at its markers and finds headlines by their place: a first line without a full stop is the title,
/// lines like it before the dateline repeat it as captions. `title` is the one given apart, or empty.
Zones find_zones(const lexicon::Document& document, const std::vector<facts::ZoneMarker>& markers, std::string_view title);

/// No match crosses from one zone into another.
void break_at_zones(lexicon::Document& document, const Zones& zones);

}  // namespace warta::article
