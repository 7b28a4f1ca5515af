#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/regions.h"
#include "facts/official.h"

namespace warta::article {

/// The codes that each draft's own words name, in the drafts' order; empty where they name none.
std::vector<std::string> stated_codes(const std::vector<facts::OfficialDraft>& drafts,
                                      const std::vector<ResolvedRegion>& regions);

/// A draft's post with its jurisdiction: the code that its words state, else, in a zone of the article's own, the main region
/// where it is of the level that the post governs.
PostTitle with_jurisdiction(const facts::OfficialDraft& draft, const std::string& stated_code, Zone zone,
                            const std::optional<MainRegion>& main_region);

}  // namespace warta::article
