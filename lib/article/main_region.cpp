#include "article/main_region.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "article/zones.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::string_view jakarta = "31";
constexpr std::size_t province_width = 2, regency_width = 5;  // of codes
constexpr std::size_t of_post = 2, of_dateline = 3, of_headline = 3;

struct Weight {
  std::size_t mentions = 0, posts = 0;
  bool has_headline = false, has_dateline = false, has_lead = false;
  std::size_t first = static_cast<std::size_t>(-1);  // byte of the text

  std::size_t total() const {
    return mentions + of_post * posts + (has_headline ? of_headline : 0) + (has_dateline ? of_dateline : 0);
  }
  /// By weight, of equals the one named first.
  bool operator<(const Weight& other) const { return std::pair(total(), other.first) < std::pair(other.total(), first); }

  std::string reason() const {
    const auto counted = [](std::size_t n, const char* what) { return std::to_string(n) + " " + what + (n == 1 ? "" : "s"); };
    std::string reason = has_headline ? "headline, " : "";
    if (has_dateline) reason += "dateline, ";
    if (has_lead) reason += "lead, ";
    reason += counted(mentions, "mention");
    return posts > 0 ? reason + ", " + counted(posts, "post") : reason;
  }
};

/// What names a province itself, and the kabupaten and kota in it with all that lies in them.
struct Province {
  Weight own;
  std::map<std::string, Weight> regencies;

  Weight& of(const std::string& code) { return code.size() == province_width ? own : regencies[code.substr(0, regency_width)]; }

  /// A lone mention in the middle of the text says where somebody spoke, or what was compared.
  bool is_in_passing() const {
    if (whole().total() > 1) return false;
    return !own.has_lead && std::none_of(regencies.begin(), regencies.end(), [](const auto& r) { return r.second.has_lead; });
  }

  /// All together, for comparison with other provinces.
  Weight whole() const {
    Weight sum;
    sum.mentions = own.total(), sum.first = own.first;
    for (const auto& [code, weight] : regencies) sum.mentions += weight.total(), sum.first = std::min(sum.first, weight.first);
    return sum;
  }
};

using Provinces = std::map<std::string, Province>;

void add_mentions(const Region& region, Span lead, Weight& weight) {
  for (const Mention& mention : region.mentions) {
    if (!is_own(mention.zone) || (mention.zone == Zone::dateline && region.code == jakarta)) continue;
    ++weight.mentions;
    weight.first = std::min(weight.first, mention.span.begin);
    weight.has_headline = weight.has_headline || mention.zone == Zone::title;
    weight.has_lead = weight.has_lead || (mention.span.begin >= lead.begin && mention.span.begin < lead.end);
  }
}

Provinces weigh(const std::vector<Region>& regions, const MainEvidence& evidence) {
  Provinces provinces;
  const auto of = [&](const std::string& code) -> Weight& { return provinces[code.substr(0, province_width)].of(code); };
  for (const Region& region : regions)
    if (!region.code.empty()) add_mentions(region, evidence.lead, of(region.code));
  for (const std::string& code : evidence.posts)
    if (!code.empty()) ++of(code).posts;
  for (const std::string& code : evidence.headline) of(code).has_headline = true;
  if (!evidence.dateline.empty() && evidence.dateline != jakarta) of(evidence.dateline).has_dateline = true;
  return provinces;
}

bool stands_for(const Weight& regency, const Weight& province, bool is_in_jakarta) {
  if (is_in_jakarta && regency.total() == province.total()) return regency.has_headline || regency.has_lead;
  if (is_in_jakarta) return regency.total() > province.total();
  return regency.has_headline || regency.has_lead || 2 * regency.total() >= province.total();
}

}  // namespace

Span find_lead(const std::vector<ZoneSpan>& zones, const std::vector<Span>& sentences) {
  const auto body = std::find_if(zones.begin(), zones.end(), [](const ZoneSpan& zone) { return zone.zone == Zone::body; });
  if (body == zones.end()) return {};
  const auto lead =
      std::find_if(sentences.begin(), sentences.end(), [&](Span sentence) { return sentence.overlaps(body->span); });
  return lead == sentences.end() ? Span() : *lead;
}

std::vector<std::string> headline_codes(const std::vector<ResolvedRegion>& headline, const std::vector<ResolvedRegion>& text) {
  if (headline.empty()) return {};
  std::map<std::string, std::string> meant;
  for (const ResolvedRegion& r : text)
    if (!r.code.empty()) meant.emplace(text::lower(r.draft.name), r.code);
  std::vector<std::string> codes;
  for (const ResolvedRegion& r : headline) {
    if (!r.code.empty()) codes.push_back(r.code);
    else if (const auto found = meant.find(text::lower(r.draft.name)); found != meant.end()) codes.push_back(found->second);
  }
  return codes;
}

std::optional<MainRegion> find_main_region(const std::vector<Region>& regions, const MainEvidence& evidence) {
  const Provinces provinces = weigh(regions, evidence);
  const auto lighter = [](const auto& a, const auto& b) { return a.second.whole() < b.second.whole(); };
  const auto best = std::max_element(provinces.begin(), provinces.end(), lighter);
  if (best == provinces.end() || best->second.whole().total() == 0) return std::nullopt;
  const auto& [code, province] = *best;
  if (province.is_in_passing()) return std::nullopt;
  const auto is_below = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto regency = std::max_element(province.regencies.begin(), province.regencies.end(), is_below);
  if (regency != province.regencies.end() && regency->second.total() > 0 &&
      stands_for(regency->second, province.own, code == jakarta))
    return MainRegion{regency->first, regency->second.reason()};
  return MainRegion{code, province.own.reason()};
}

}  // namespace warta::article
