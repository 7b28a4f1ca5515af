#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/region_resolution.h"
#include "article/zones.h"

namespace warta::article {

/// Regions by code, or by level and name where no code is known, with all their mentions.
std::vector<Region> collect_regions(const std::vector<ResolvedRegion>& resolved);

/// The code of the region that covers these tokens, empty if none does.
std::string code_within(const std::vector<ResolvedRegion>& resolved, text::TokenRange tokens);

/// The kabupaten or kota, else the province, that the article's own zones speak of most: a dateline weighs as three
/// mentions, a post as two. None where no region is named.
std::optional<MainRegion> find_main_region(const std::vector<Region>& regions, const std::string& dateline_place, const std::vector<std::string>& post_codes);

}  // namespace warta::article
