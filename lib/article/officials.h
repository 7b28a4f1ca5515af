#pragma once

#include <optional>
#include <string>
#include <vector>

#include <warta/article.h>

#include "article/regions.h"
#include "article/zones.h"
#include "facts/official.h"

namespace warta::article {

/// Officials, posts without holders and people without posts of an article.
struct People {
  std::vector<Official> officials;
  std::vector<Post> posts;
  std::vector<Person> people;
};

/// The codes that each draft's own words name, in the drafts' order; empty where they name none.
std::vector<std::string> stated_codes(const std::vector<facts::OfficialDraft>& drafts, const std::vector<ResolvedRegion>& regions);

/// One official a person and post; later mentions by post alone or by a part of the name go to the official that they
/// fit. Posts of regional government that name no region take the article's main region.
People collect_people(const std::vector<facts::OfficialDraft>& drafts, const std::vector<std::string>& codes, const std::optional<MainRegion>& main_region,
                      const Zones& zones, const text::Text& text);

}  // namespace warta::article
