#pragma once

#include <string>
#include <vector>

#include "article/region_resolution.h"
#include "article/zones.h"
#include "facts/context.h"
#include "facts/official.h"

namespace warta::article {

/// Gives posts in a body whose own words name no region the one that the article names with that body, if it is the same
/// everywhere: "Dinas Pariwisata Kalbar … Kepala Dinas Pariwisata Siti Rahma". `codes` are those that the drafts state, in their
/// order.
void add_agency_codes(std::vector<std::string>& codes, const std::vector<facts::OfficialDraft>& drafts,
                      const std::vector<ResolvedRegion>& regions, const Zones& zones, const facts::Context& context);

}  // namespace warta::article
