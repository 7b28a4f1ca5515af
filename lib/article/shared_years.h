#pragma once

#include <vector>

#include "facts/date.h"

namespace warta::article {

/// Gives days and months without a year the one that the text states for them: that of the date they are listed with ("September
/// atau Oktober 2025", "22 Juni hingga 23 Juni 2025"), or, without a publication date, that of the same day where the article
/// names it in full.
void share_years(std::vector<facts::DateDraft>& dates, bool is_published, const facts::Context& context);

}  // namespace warta::article
