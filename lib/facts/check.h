#pragma once

#include <optional>
#include <vector>

#include <warta/article.h>

#include "facts/context.h"
#include "facts/number.h"

namespace warta::facts {

rules::KindSpec check_kind();

/// An article with fewer numbers has no check: a total has two parts, and a share has a count and a whole.
constexpr std::size_t fewest_numbers_of_check = 3;

/// A relation between numbers: a total before "terdiri dari" against the parts behind it, or behind its parts ("sehingga
/// totalnya"), a count against its percentage and the whole ("Dari 1.250 balita, 200 anak atau 16 persen"), or a change in
/// percent against what it goes from and to. None where a side is not clear: ranges, fractions, amounts of different money.
/// `numbers` are those of the article, by place.
std::optional<Check> read_check(const Context& context, const rules::Match& match, const std::vector<NumberDraft>& numbers);

}  // namespace warta::facts
