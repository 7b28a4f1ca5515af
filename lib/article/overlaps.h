#pragma once

#include <algorithm>
#include <vector>

#include "facts/date.h"
#include "facts/number.h"

namespace warta::article {

/// Drops one of a number and a date that cover the same words: the longer one stays, and of two alike the date, unless the number
/// is an age ("Sarwidi, 67 tahun, …"). The ordinal of a holiday ("HUT ke-80 RI") stays beside its date.
///
///     22 Desember 2025        2025 orang          tiga hari
///     [number]                [number  ]          [number ]
///     [date          ]        [dat]               [date   ]
///     the date stays          the number stays    the date stays
///
/// Both lists are sorted by place, and neither overlaps itself.
void settle_overlaps(std::vector<facts::NumberDraft>& numbers, std::vector<facts::DateDraft>& dates);

}  // namespace warta::article
