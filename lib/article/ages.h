#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <warta/article.h>

#include "facts/context.h"
#include "facts/date.h"
#include "facts/number.h"

namespace warta::article {

/// An age against the birth date of the same sentence, on the day of publication: "lahir pada 2 Mei 1990 dan kini berusia 30
/// tahun". Only where the sentence has one of each, and the age is not that of another time ("berusia 20 tahun ketika …").
/// `dates` are not yet resolved or just have been, `published` is the day of the article; without it nothing can be said.
void add_age_checks(const std::vector<facts::NumberDraft>& numbers, const std::vector<facts::DateDraft>& dates,
                    std::optional<std::chrono::year_month_day> published, const facts::Context& context,
                    std::vector<Check>& checks);

}  // namespace warta::article
