#pragma once

#include <string>
#include <vector>

#include "article/region_resolution.h"
#include "facts/context.h"
#include "facts/official.h"

namespace warta::article {

/// Gives judges and prosecutors whose own words name no region the region of a court or prosecutor's office: the one in their
/// sentence, else the last one before them, else the next one. `codes` are those that the drafts state, in their order.
void add_court_codes(std::vector<std::string>& codes, const std::vector<facts::OfficialDraft>& drafts,
                     const std::vector<ResolvedRegion>& regions, const facts::Context& context);

}  // namespace warta::article
