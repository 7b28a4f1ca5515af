#include "article/regions.h"

#include <algorithm>
#include <map>
#include <utility>

#include <warta/gazetteer.h>

#include "text/utf8.h"

namespace warta::article {

std::vector<Region> collect_regions(const std::vector<ResolvedRegion>& resolved) {
  std::vector<Region> regions;
  std::map<std::string, std::size_t> known;
  for (const ResolvedRegion& r : resolved) {
    const std::string key = r.code.empty() ? std::string(to_string(r.draft.level)) + ' ' + text::lower(r.draft.name) : r.code;
    const auto [at, is_new] = known.emplace(key, regions.size());
    if (is_new) {
      Region region;
      if (r.code.empty()) {
        region.name = r.draft.name;
        region.level = r.draft.level;
        region.candidates = r.candidates;
      } else {
        static_cast<RegionRef&>(region) = gazetteer::reference(r.code);
        region.province = gazetteer::province_code(r.code);
      }
      region.rule = r.draft.rule->name;
      regions.push_back(std::move(region));
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

std::optional<MainRegion> find_main_region(const std::vector<Region>& regions, const std::string& dateline_place, const std::vector<std::string>& post_codes) {
  struct Weight {
    std::size_t mentions = 0, posts = 0;
    bool has_dateline = false;
    std::size_t total() const { return mentions + 2 * posts + (has_dateline ? 3 : 0); }
  };
  std::map<std::string, Weight> weights;
  for (const Region& region : regions) {
    if (region.code.empty()) continue;
    const auto own = std::count_if(region.mentions.begin(), region.mentions.end(), [](const Mention& m) { return is_own(m.zone); });
    weights[region.code.substr(0, 5)].mentions += static_cast<std::size_t>(own);
  }
  for (const std::string& code : post_codes)
    if (!code.empty()) ++weights[code.substr(0, 5)].posts;
  if (!dateline_place.empty()) weights[dateline_place.substr(0, 5)].has_dateline = true;

  const std::pair<const std::string, Weight>* best = nullptr;
  for (const auto& entry : weights) {
    if (entry.second.total() == 0) continue;
    // A kabupaten or kota before its province, and before any other.
    const auto rank = [](const auto& e) { return std::pair(e.first.size() == 5, e.second.total()); };
    if (best == nullptr || rank(entry) > rank(*best)) best = &entry;
  }
  if (best == nullptr) return std::nullopt;
  const auto counted = [](std::size_t n, const char* what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); };
  std::string reason = best->second.has_dateline ? "dateline, " : "";
  reason += counted(best->second.mentions, "mention");
  if (best->second.posts > 0) reason += ", " + counted(best->second.posts, "post");
  return MainRegion{best->first, std::move(reason)};
}

}  // namespace warta::article
