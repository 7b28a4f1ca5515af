#pragma once

#include <string>
#include <vector>

#include "article/region_resolution.h"
#include "article/zones.h"
#include "facts/official.h"

namespace warta::article {

/// Gives posts of a district or village whose own words name no region the only one that the article names: "Bhabinkamtibmas",
/// "calon kepala desa nomor urut 2". `codes` are those that the drafts state, in their order.
void add_local_codes(std::vector<std::string>& codes, const std::vector<facts::OfficialDraft>& drafts,
                     const std::vector<ResolvedRegion>& regions, const Zones& zones);

}  // namespace warta::article
