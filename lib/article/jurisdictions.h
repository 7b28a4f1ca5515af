#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <warta/article.h>

#include "article/regions.h"
#include "facts/official.h"

namespace warta::article {

/// The codes that each draft's own words name, in the drafts' order; empty where they name none.
std::vector<std::string> stated_codes(const std::vector<facts::OfficialDraft>& drafts,
                                      const std::vector<ResolvedRegion>& regions);

/// What a post governs: a region's code, empty where none is known.
struct Jurisdiction {
  std::string_view code;
  RegionSource source = RegionSource::none;
};

/// The jurisdiction of a draft's post: the code that its words state. Else, in a zone of the article's own, the main region, if
/// it is of the level that the post governs. The code is that of either, which must outlive it.
Jurisdiction find_jurisdiction(const facts::OfficialDraft& draft, std::string_view stated_code, Zone zone,
                               const std::optional<MainRegion>& main_region);

/// Whether two codes may be of one post: the same, or one is not known and empty.
inline bool codes_agree(std::string_view a, std::string_view b) { return a.empty() || b.empty() || a == b; }

/// Writes out a draft's post.
PostTitle write_post(const facts::OfficialDraft& draft, const Jurisdiction& jurisdiction);

}  // namespace warta::article
