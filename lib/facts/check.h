#pragma once

#include <optional>
#include <vector>

#include <warta/article.h>

#include "facts/context.h"
#include "facts/number.h"

namespace warta::facts {

rules::KindSpec check_kind();

/// A relation between numbers of one sentence: a total before "terdiri dari" against the parts behind it, or a count
/// against its percentage and the whole ("Dari 1.250 balita, 200 anak atau 16 persen"). None where either side is not
/// clear: ranges, fractions, amounts of different money, a percentage that is only about right.
/// `numbers` are those of the article, by place.
std::optional<Check> read_check(const Context& context, const rules::Match& match, const std::vector<NumberDraft>& numbers);

}  // namespace warta::facts
