#pragma once

#include <optional>
#include <vector>

#include <warta/article.h>

#include "facts/number.h"
#include "facts/number.h"

namespace warta::facts {

rules::KindSpec check_kind();

/// A stated total against the parts that follow it: the first number of the match, and all others.
/// None with fewer than two parts, or where the numbers are no whole or decimal amounts.
std::optional<Check> read_sum(const rules::Match& match, const std::vector<NumberDraft>& numbers);

}  // namespace warta::facts
