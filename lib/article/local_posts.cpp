#include "article/local_posts.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace warta::article {
namespace {

using facts::OfficialDraft;

std::optional<RegionLevel> level_of_post(const facts::PostDraft& post) {
  if (post.scope == facts::Scope::village) return RegionLevel::village;
  return post.scope == facts::Scope::district ? std::optional(RegionLevel::district) : std::nullopt;
}

bool names_no_place(const OfficialDraft& draft) {
  return draft.is_official() && draft.post->is_public && draft.region.empty() && draft.post->institution.empty() &&
         level_of_post(*draft.post);
}

/// The code of the one region of the level that the article names, empty where it names none, several, or one without a code.
std::string_view only_code(const std::vector<ResolvedRegion>& regions, RegionLevel level, const Zones& zones) {
  std::string_view only;
  for (const ResolvedRegion& region : regions) {
    if (region.draft.level != level || !is_own(zones.at(region.draft.tokens))) continue;
    if (region.code.empty() || (!only.empty() && only != region.code)) return {};
    only = region.code;
  }
  return only;
}

}  // namespace

void add_local_codes(std::vector<std::string>& codes, const std::vector<OfficialDraft>& drafts,
                     const std::vector<ResolvedRegion>& regions, const Zones& zones) {
  for (std::size_t i = 0; i < drafts.size(); ++i)
    if (codes[i].empty() && names_no_place(drafts[i]) && is_own(zones.at(drafts[i].tokens)))
      codes[i] = only_code(regions, *level_of_post(*drafts[i].post), zones);
}

}  // namespace warta::article
