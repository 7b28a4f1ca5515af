#include "article/jurisdictions.h"

#include <algorithm>
#include <utility>

#include <warta/gazetteer.h>

#include "gazetteer/codes.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using facts::Scope;

/// The code of the main region if it is of the level that the post governs; empty if not.
std::string_view main_code_for(Scope scope, const std::optional<MainRegion>& main_region) {
  if (!main_region) return {};
  const std::string_view code = main_region->code;
  const RegionLevel level = gazetteer::level_of(code);
  if (scope == Scope::regional) return code;
  if (scope == Scope::province) return gazetteer::province_code(code);
  if ((scope == Scope::city && level == RegionLevel::city) || (scope == Scope::regency && level == RegionLevel::regency))
    return code;
  return {};
}

constexpr std::string_view clinic = "Puskesmas ";
constexpr std::string_view number_end = " 0123456789";  // "Puskesmas Sayung 2"

/// The code for a clinic: the district of the main region that it is called after, or else that region.
std::string_view code_for_clinic(std::string_view institution, const std::optional<MainRegion>& main_region) {
  if (!main_region || !institution.starts_with(clinic) || main_region->code.size() < gazetteer::regency_width) return {};
  const std::string_view home = gazetteer::regency_code(main_region->code);
  std::string_view place = institution.substr(clinic.size());
  if (place.find_last_not_of(number_end) != std::string_view::npos)
    place = place.substr(0, place.find_last_not_of(number_end) + 1);
  const gazetteer::Matches districts = gazetteer::find_name(place, {.level = RegionLevel::district, .within = home});
  return districts.empty() ? home : districts.front().code;
}

/// Whether the post is at a court: where a court bears the name of a district ("PN Kayuagung"), it sits there, and is the
/// regency's.
bool is_seated(std::string_view position) {
  return position.find(" Pengadilan ") != std::string_view::npos || position.find(" Kejaksaan ") != std::string_view::npos;
}

}  // namespace

std::vector<std::string> stated_codes(const std::vector<OfficialDraft>& drafts, const std::vector<ResolvedRegion>& regions) {
  std::vector<std::string> codes;
  codes.reserve(drafts.size());
  for (const OfficialDraft& draft : drafts) {
    std::string code = code_within(regions, draft.region);
    if (code.empty() && draft.has_post()) code = draft.post->seat;
    if (code.empty() && draft.has_post()) code = code_within(regions, draft.post->institution);
    if (draft.has_post() && is_seated(draft.post->post.position)) code.resize(std::min(code.size(), gazetteer::regency_width));
    codes.push_back(std::move(code));
  }
  return codes;
}

Jurisdiction find_jurisdiction(const OfficialDraft& draft, std::string_view stated_code, Zone zone,
                               const std::optional<MainRegion>& main_region) {
  if (!stated_code.empty()) return {stated_code, draft.region.empty() ? RegionSource::institution : RegionSource::phrase};
  if (!draft.region.empty() || !is_own(zone)) return {};
  const facts::PostDraft& post = *draft.post;
  const std::string_view code = post.scope == facts::Scope::district ? code_for_clinic(post.post.institution, main_region)
                                                                     : main_code_for(post.scope, main_region);
  return {code, code.empty() ? RegionSource::none : RegionSource::article};
}

PostTitle write_post(const OfficialDraft& draft, const Jurisdiction& jurisdiction) {
  PostTitle post = draft.post->post;
  post.status = draft.status();
  if (draft.is_former) post.acting.clear();
  if (!jurisdiction.code.empty()) post.region = gazetteer::reference(jurisdiction.code);
  post.region_source = jurisdiction.source;
  return post;
}

}  // namespace warta::article
