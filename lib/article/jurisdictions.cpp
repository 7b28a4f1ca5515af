#include "article/jurisdictions.h"

#include <utility>

#include <warta/gazetteer.h>

namespace warta::article {
namespace {

using facts::OfficialDraft;

/// The main region where it is of the level that the post governs.
std::string main_code_for(std::string_view scope, const std::optional<MainRegion>& main_region) {
  if (!main_region) return {};
  const std::string& code = main_region->code;
  const bool is_city = code.size() == 5 && code[3] >= '7';
  if (scope == "regional") return code;
  if (scope == "province") return std::string(gazetteer::province_code(code));
  if (code.size() == 5 && ((scope == "city" && is_city) || (scope == "regency" && !is_city))) return code;
  return {};
}

}  // namespace

std::vector<std::string> stated_codes(const std::vector<OfficialDraft>& drafts, const std::vector<ResolvedRegion>& regions) {
  std::vector<std::string> codes;
  for (const OfficialDraft& draft : drafts) {
    std::string code = code_within(regions, draft.region);
    codes.push_back(code.empty() ? code_within(regions, draft.institution) : std::move(code));
  }
  return codes;
}

PostTitle with_jurisdiction(const OfficialDraft& draft, const std::string& stated_code, Zone zone,
                            const std::optional<MainRegion>& main_region) {
  PostTitle post = draft.post;
  if (!stated_code.empty()) {
    post.region = gazetteer::reference(stated_code);
    post.region_source = draft.region.empty() ? RegionSource::institution : RegionSource::phrase;
  } else if (draft.region.empty() && is_own(zone)) {
    post.region = gazetteer::reference(main_code_for(draft.scope, main_region));
    if (post.region) post.region_source = RegionSource::article;
  }
  return post;
}

}  // namespace warta::article
