#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "facts/context.h"
#include "facts/date.h"

namespace warta::article {

/// Gives every clock time its day, once all other dates have their values. It is the first of these that there is: a day right
/// before the time; one right behind it ("pukul 02.00 WIB pada 7 Juni"); the day of the time before, if they follow each other;
/// the last day or set that the sentence named before; the day that heads its list; in the news' own time, the last day of an
/// event named before, then the day on which its own sentence was said, then the last one on which somebody spoke; the day of
/// publication. A time that ends a range before its begin is of the next day.
void resolve_clock_times(std::vector<facts::DateDraft>& dates, std::optional<std::chrono::year_month_day> published,
                         const facts::Context& context);

}  // namespace warta::article
