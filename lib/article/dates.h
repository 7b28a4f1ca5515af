#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "article/zones.h"
#include "facts/date.h"
#include "lexicon/document.h"

namespace warta::article {

/// Gives every date its value: from what it states, from the publication date, and for clock times from the date
/// beside them. Weekdays are checked, impossible dates marked. Without a publication date references stay references.
void resolve_dates(std::vector<facts::DateDraft>& dates, std::optional<std::chrono::year_month_day> published, const lexicon::Document& document);

}  // namespace warta::article
