#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/region_resolution.h"

namespace warta::article {

/// What speaks for a region as the one that an article is about, besides its mentions.
struct MainEvidence {
  std::vector<std::string> headline;  // codes that a title given apart names
  std::string dateline;               // the code of its place; empty for none
  bool is_province_seat = false;      // whether a province is governed from that place
  std::vector<std::string> posts;     // of the posts in the article's own zones; empty where unknown
  Span lead;
};

/// The first sentence of the body; empty where there is none.
Span find_lead(const std::vector<ZoneSpan>& zones, const std::vector<Span>& sentences);

/// The codes of what a headline names. A name that stays open there means what it means in the text.
std::vector<std::string> headline_codes(const std::vector<ResolvedRegion>& headline, const std::vector<ResolvedRegion>& text);

/// The one region that an article is best filed under; none where no region is named.
///
/// A mention in the article's own zones weighs one, a post two more, headline, dateline and lead three each. Jakarta in a
/// dateline weighs nothing, since it says where the newsroom is. Districts and villages weigh for their kabupaten or kota. The
/// province that weighs most with all that lies in it is chosen. Its heaviest kabupaten or kota is chosen instead if the headline
/// names it, if the lead does and the rest does not speak of the province far more often, or if it weighs half as much as the
/// province's own name. The kota of Jakarta govern nothing themselves: they must outweigh Jakarta, or weigh as much and stand in
/// headline or lead. Among equals the one named first is chosen.
///
/// A province with fewer than three mentions, none of them in headline, dateline or lead, is named in passing, and is no
/// article's region. Neither is Jakarta if only the lead speaks for it, which says where somebody spoke.
std::optional<MainRegion> find_main_region(const std::vector<Region>& regions, const MainEvidence& evidence);

}  // namespace warta::article
