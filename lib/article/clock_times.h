#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "facts/context.h"
#include "facts/date.h"

namespace warta::article {

/// Gives every clock time its day, once all other dates have their values. In this order: a day right before it; one right behind
/// it ("pukul 01.00 WIB pada 23 Juni"); of several times that follow each other, that of the others; the last day or set named
/// before it in the sentence; the day that heads its list; the last day of an event named before it, then the one on which its
/// own sentence was said, then the last on which somebody spoke, if they lie in the news' own time; the day of publication. A
/// time that ends a range before its begin is of the next day.
void resolve_clock_times(std::vector<facts::DateDraft>& dates, std::optional<std::chrono::year_month_day> published,
                         const facts::Context& context);

}  // namespace warta::article
