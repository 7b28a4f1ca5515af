#pragma once

#include <vector>

#include "facts/context.h"
#include "facts/date.h"

namespace warta::article {

/// Makes one range of two dates if the second is the end of the first: "besok hingga 31 Agustus 2025", "Kamis (19/6/2025) sampai
/// Sabtu (21/6/2025)", "5 tahun hingga 10 tahun". Two days that follow each other are a range, too: "17 dan 18 Juni". The first
/// draft covers both then and keeps the second in `until`; durations and sets, which nothing completes, take its value as their
/// end. Both must be equally exact, and neither a range itself. `dates` are sorted by place.
void join_ranges(std::vector<facts::DateDraft>& dates, const facts::Context& context);

}  // namespace warta::article
