#pragma once

#include <string>
#include <vector>

#include <warta/article.h>

#include "article/region_resolution.h"

namespace warta::article {

/// Collects regions by code, or by level and name where no code is known, with all their mentions.
std::vector<Region> collect_regions(const std::vector<ResolvedRegion>& resolved);

/// The code of the region that covers these tokens, empty if none does.
std::string code_within(const std::vector<ResolvedRegion>& resolved, text::TokenRange tokens);

}  // namespace warta::article
