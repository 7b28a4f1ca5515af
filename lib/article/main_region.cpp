#include "article/main_region.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>
#include <utility>

#include "article/zones.h"
#include "gazetteer/codes.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::string_view jakarta = "31";
constexpr std::size_t of_post = 2, of_dateline = 3, of_headline = 3, of_lead = 3;

struct Weight {
  std::size_t mentions = 0, posts = 0;
  bool has_headline = false, has_dateline = false, has_lead = false;
  std::size_t first = static_cast<std::size_t>(-1);  // where it is named first: a byte of the text

  std::size_t total() const {
    return mentions + of_post * posts + (has_headline ? of_headline : 0) + (has_dateline ? of_dateline : 0) +
           (has_lead ? of_lead : 0);
  }
  bool heads_article() const { return has_headline || has_dateline; }
  /// Orders by weight; among equals the one named first is the greatest.
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

/// The item with the code in a list sorted by codes, which is added if there is none.
template <class Item>
Item& at_code(std::vector<Item>& items, std::string_view code) {
  const auto at =
      std::lower_bound(items.begin(), items.end(), code, [](const Item& item, std::string_view c) { return item.code < c; });
  return at != items.end() && at->code == code ? *at : *items.insert(at, Item{code, {}});
}

/// A kabupaten or kota with all that lies in it.
struct Regency {
  std::string_view code;
  Weight weight;
};

/// A province: what names it itself, and the kabupaten and kota in it.
struct Province {
  std::string_view code;
  Weight own;
  std::vector<Regency> regencies = {};

  Weight& of(std::string_view at) {
    return at.size() == gazetteer::province_width ? own : at_code(regencies, gazetteer::regency_code(at)).weight;
  }

  /// Whether the province is named in passing. A few mentions in the middle of the text say where somebody spoke, or what was
  /// compared; a few of Jakarta do so anywhere. Two are enough if a kabupaten or kota and its province are all that the text
  /// names.
  bool is_in_passing(bool is_only) const {
    const std::size_t least_mentions = is_only && code != jakarta && own.mentions > 0 && !regencies.empty() ? 2 : 3;
    if (any([](const Weight& w) { return w.heads_article(); })) return false;
    if (mentions() >= least_mentions) return false;
    return (code == jakarta && regencies.empty()) || !any([](const Weight& w) { return w.has_lead; });
  }

  /// The weight of all together, for comparison with other provinces: "di Makassar, Sulawesi Selatan" in the lead counts once.
  Weight whole() const {
    Weight sum = own;
    for (const auto& [_, weight] : regencies) {
      sum.mentions += weight.mentions, sum.posts += weight.posts, sum.first = std::min(sum.first, weight.first);
      sum.has_headline = sum.has_headline || weight.has_headline;
      sum.has_dateline = sum.has_dateline || weight.has_dateline;
      sum.has_lead = sum.has_lead || weight.has_lead;
    }
    return sum;
  }

 private:
  template <class Predicate>
  bool any(Predicate is_so) const {
    return is_so(own) || std::any_of(regencies.begin(), regencies.end(), [&](const Regency& r) { return is_so(r.weight); });
  }
  std::size_t mentions() const {
    return std::accumulate(regencies.begin(), regencies.end(), own.mentions,
                           [](std::size_t sum, const Regency& r) { return sum + r.weight.mentions; });
  }
};

using Provinces = std::vector<Province>;

void add_mentions(const Region& region, Span lead, bool counts_dateline, Weight& weight) {
  for (const Mention& mention : region.mentions) {
    if (!is_own(mention.zone) || (mention.zone == Zone::dateline && (region.code == jakarta || !counts_dateline))) continue;
    ++weight.mentions;
    weight.first = std::min(weight.first, mention.span.begin);
    weight.has_headline = weight.has_headline || mention.zone == Zone::title;
    const bool is_in_lead = mention.span.begin >= lead.begin && mention.span.begin < lead.end;
    weight.has_lead = weight.has_lead || (is_in_lead && mention.zone != Zone::dateline);
  }
}

Provinces weigh(const std::vector<Region>& regions, const MainEvidence& evidence, bool counts_dateline) {
  Provinces provinces;
  const auto of = [&](std::string_view code) -> Weight& { return at_code(provinces, gazetteer::province_code(code)).of(code); };
  for (const Region& region : regions)
    if (!region.code.empty()) add_mentions(region, evidence.lead, counts_dateline, of(region.code));
  for (const std::string& code : evidence.posts)
    if (!code.empty()) ++of(code).posts;
  for (const std::string& code : evidence.headline) of(code).has_headline = true;
  if (counts_dateline && !evidence.dateline.empty() && evidence.dateline != jakarta) of(evidence.dateline).has_dateline = true;
  return provinces;
}

/// Whether the best province outweighs the rest: an article that names places all over the country is about none of them.
bool outweighs_rest(const Province& best, const Provinces& provinces) {
  const std::size_t all = std::accumulate(provinces.begin(), provinces.end(), std::size_t{0},
                                          [](std::size_t sum, const Province& p) { return sum + p.whole().total(); });
  return 2 * best.whole().total() >= all;
}

bool stands_for(const Weight& regency, const Weight& province, bool is_in_jakarta) {
  if (is_in_jakarta && regency.total() == province.total()) return regency.has_headline || regency.has_lead;
  if (is_in_jakarta) return regency.total() > province.total();
  const bool is_told_of = regency.has_lead && 3 * regency.mentions >= province.mentions;
  return regency.has_headline || is_told_of || 2 * regency.total() >= province.total();
}

std::optional<MainRegion> choose(const Provinces& provinces) {
  const auto is_lighter = [](const Province& a, const Province& b) { return a.whole() < b.whole(); };
  const auto best = std::max_element(provinces.begin(), provinces.end(), is_lighter);
  if (best == provinces.end() || best->whole().total() == 0 || best->is_in_passing(provinces.size() == 1) ||
      !outweighs_rest(*best, provinces))
    return std::nullopt;
  const auto is_below = [](const Regency& a, const Regency& b) { return a.weight < b.weight; };
  const auto regency = std::max_element(best->regencies.begin(), best->regencies.end(), is_below);
  if (regency != best->regencies.end() && regency->weight.total() > 0 &&
      stands_for(regency->weight, best->own, best->code == jakarta))
    return MainRegion{std::string(regency->code), regency->weight.reason()};
  return MainRegion{std::string(best->code), best->own.reason()};
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
  std::map<std::string, std::string> meant;
  if (std::any_of(headline.begin(), headline.end(), [](const ResolvedRegion& r) { return r.code.empty(); }))
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
  if (evidence.is_province_seat)
    if (auto told = choose(weigh(regions, evidence, false))) return told;
  return choose(weigh(regions, evidence, true));
}

}  // namespace warta::article
