#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <warta/article.h>

#include "facts/context.h"
#include "facts/date.h"
#include "facts/number.h"

namespace warta::article {

/// Checks an age against the birth date in the same sentence, on the day of publication: "lahir pada 2 Mei 1990 dan kini berusia
/// 30 tahun". It does so only where the sentence has one of each, and the age is not that of another time ("berusia 20 tahun
/// ketika …"). `dates` may be resolved already or not. `published` is the day of the article; without it nothing is checked.
void add_age_checks(const std::vector<facts::NumberDraft>& numbers, const std::vector<facts::DateDraft>& dates,
                    std::optional<std::chrono::year_month_day> published, const facts::Context& context,
                    std::vector<Check>& checks);

}  // namespace warta::article
