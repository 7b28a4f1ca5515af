#pragma once

#include <string>
#include <vector>

#include "article/region_resolution.h"
#include "facts/context.h"
#include "facts/official.h"

namespace warta::article {

/// Gives judges and prosecutors whose words name no region that of the court or of the prosecutor's office that their sentence
/// names, or else the article named last before them, or names next. `codes` are those that the drafts state, in their order.
void add_court_codes(std::vector<std::string>& codes, const std::vector<facts::OfficialDraft>& drafts,
                     const std::vector<ResolvedRegion>& regions, const facts::Context& context);

}  // namespace warta::article
