#include "article/regions.h"

#include <algorithm>
#include <map>
#include <utility>

#include <warta/gazetteer.h>

#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::size_t usual_regions = 8;  // more than most articles name

}  // namespace

std::vector<Region> collect_regions(const std::vector<ResolvedRegion>& resolved) {
  std::vector<Region> regions;
  regions.reserve(std::min(resolved.size(), usual_regions));
  std::map<std::string, std::size_t> known;
  for (const ResolvedRegion& r : resolved) {
    const std::string key = r.code.empty() ? std::string(to_string(r.draft.level)) + ' ' + text::lower(r.draft.name) : r.code;
    const auto [at, is_new] = known.try_emplace(key, regions.size());
    if (is_new) {
      Region& region = regions.emplace_back();
      if (r.code.empty()) {
        region.name = r.draft.name;
        region.level = r.draft.level;
        region.candidates = r.candidates;
      } else {
        static_cast<RegionRef&>(region) = gazetteer::reference(r.code);
        region.province = gazetteer::province_code(r.code);
      }
      region.rule = r.draft.rule->name;
    }
    regions[at->second].mentions.push_back(r.draft.mention);
  }
  return regions;
}

std::string code_within(const std::vector<ResolvedRegion>& resolved, text::TokenRange tokens) {
  if (tokens.empty()) return {};
  const auto found = std::lower_bound(resolved.begin(), resolved.end(), tokens.first,
                                      [](const ResolvedRegion& r, std::uint32_t token) { return r.draft.tokens.first < token; });
  return found != resolved.end() && tokens.contains(found->draft.tokens) ? found->code : std::string();
}

}  // namespace warta::article
