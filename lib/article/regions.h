#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/zones.h"
#include "facts/official.h"
#include "facts/region.h"
#include "lexicon/document.h"

namespace warta::article {

/// A mention with its decision: a code, or the candidates that stay open.
struct ResolvedRegion {
  facts::RegionDraft draft;
  std::string code;
};

/// Drops bare names inside persons' names, and decides what each name means: the only reading; for a kabupaten and a
/// kota of one name the reading that a type word, a post or an institution gives it elsewhere in the article; the
/// province before a city of its name; for a district the one whose kabupaten or kota the article names nearest, within
/// a hundred mentions. Both lists are sorted by place.
std::vector<ResolvedRegion> resolve_regions(std::vector<facts::RegionDraft> drafts, const std::vector<facts::OfficialDraft>& officials);

/// Regions by code, or by level and name where no code is known, with all their mentions.
std::vector<Region> collect_regions(const std::vector<ResolvedRegion>& resolved);

/// The code of the region that covers these tokens, empty if none does.
std::string code_within(const std::vector<ResolvedRegion>& resolved, text::TokenRange tokens);

/// The kabupaten or kota, else the province, that the article's own zones speak of most: a dateline weighs as three
/// mentions, a post as two. None where no region is named.
std::optional<MainRegion> find_main_region(const std::vector<Region>& regions, const std::string& dateline_place, const std::vector<std::string>& post_codes);

}  // namespace warta::article
