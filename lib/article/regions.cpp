#include "article/regions.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <warta/gazetteer.h>

#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using facts::RegionDraft;

constexpr std::size_t farthest = 100;  // mentions that speak for a district

bool is_in_name(const RegionDraft& region, const std::vector<OfficialDraft>& officials) {
  if (region.is_typed) return false;
  const auto after = std::upper_bound(officials.begin(), officials.end(), region.tokens.first,
                                      [](std::uint32_t token, const OfficialDraft& o) { return token < o.tokens.first; });
  return after != officials.begin() && std::prev(after)->name.contains(region.tokens);
}

/// Readings of the same name that the article itself gives somewhere, by lower-cased name.
std::map<std::string, std::set<std::string>> readings_by_name(const std::vector<RegionDraft>& drafts) {
  std::map<std::string, std::set<std::string>> readings;
  for (const RegionDraft& draft : drafts)
    if (draft.is_typed && draft.codes.size() == 1) readings[text::lower(draft.name)].insert(draft.codes.front());
  return readings;
}

std::string decide_name(const RegionDraft& draft, const std::map<std::string, std::set<std::string>>& readings) {
  if (draft.codes.size() == 1) return draft.codes.front();
  if (draft.codes.empty() || draft.level >= RegionLevel::district) return {};
  const auto known = readings.find(text::lower(draft.name));
  if (known != readings.end() && known->second.size() == 1 && std::find(draft.codes.begin(), draft.codes.end(), *known->second.begin()) != draft.codes.end())
    return *known->second.begin();
  return draft.codes.front().size() == 2 && !draft.is_typed ? draft.codes.front() : std::string();  // the larger place
}

std::uint32_t distance(text::TokenRange a, text::TokenRange b) { return a.first < b.first ? b.first - a.first : a.first - b.first; }

/// The reading of a district whose kabupaten or kota is named nearest; failing that, whose province is.
std::string decide_district(std::size_t at, const std::vector<ResolvedRegion>& resolved) {
  const RegionDraft& draft = resolved[at].draft;
  const std::size_t first = at > farthest ? at - farthest : 0, last = std::min(at + farthest, resolved.size());
  for (const std::size_t width : {std::size_t{5}, std::size_t{2}}) {
    std::string best;
    std::uint32_t nearest = 0;
    bool is_tie = false;
    for (std::size_t i = first; i < last; ++i) {
      const ResolvedRegion& other = resolved[i];
      if (other.code.size() < width || other.draft.level == RegionLevel::district) continue;
      for (const std::string& code : draft.codes) {
        if (code.substr(0, width) != other.code.substr(0, width)) continue;
        const std::uint32_t d = distance(draft.tokens, other.draft.tokens);
        if (best.empty() || d < nearest) best = code, nearest = d, is_tie = false;
        else if (code != best && d == nearest) is_tie = true;
      }
    }
    if (!best.empty() && !is_tie) return best;
  }
  return {};
}

RegionCandidate make_candidate(const std::string& code) {
  const RegionRef region = gazetteer::reference(code);
  const RegionRef parent = gazetteer::reference(gazetteer::parent_code(code));
  return {code, region.name, parent ? "in " + parent.name : std::string()};
}

}  // namespace

std::vector<ResolvedRegion> resolve_regions(std::vector<RegionDraft> drafts, const std::vector<OfficialDraft>& officials) {
  std::erase_if(drafts, [&](const RegionDraft& draft) { return is_in_name(draft, officials); });
  const auto readings = readings_by_name(drafts);
  std::vector<ResolvedRegion> resolved;
  for (RegionDraft& draft : drafts) {
    std::string code = decide_name(draft, readings);
    resolved.push_back({std::move(draft), std::move(code)});
  }
  for (std::size_t i = 0; i < resolved.size(); ++i)
    if (resolved[i].draft.level == RegionLevel::district && resolved[i].draft.codes.size() > 1) resolved[i].code = decide_district(i, resolved);
  return resolved;
}

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
        for (const std::string& code : r.draft.codes) region.candidates.push_back(make_candidate(code));
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
