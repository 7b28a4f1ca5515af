#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <warta/article.h>

#include "article/zones.h"
#include "facts/context.h"
#include "facts/date.h"

namespace warta::article {

/// Gives every date its value: from what it states, from the publication date, and for references and clock times from the dates
/// before and beside them. Weekdays are checked, impossible dates marked. Without a publication date references stay references.
void resolve_dates(std::vector<facts::DateDraft>& dates, std::optional<std::chrono::year_month_day> published,
                   const facts::Context& context);

/// Adds checks of what a date says of itself: its weekday against the calendar, and a range whose end lies before its start.
void add_checks(const Date& date, std::vector<Check>& checks);

}  // namespace warta::article
