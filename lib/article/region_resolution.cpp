#include "article/region_resolution.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include <warta/gazetteer.h>

#include "article/lines.h"
#include "article/region_phrases.h"
#include "gazetteer/codes.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using facts::RegionCodes;
using facts::RegionDraft;

constexpr std::size_t farthest = 100;  // so many mentions speak for a district or village
using gazetteer::district_width, gazetteer::province_width, gazetteer::regency_width;

bool is_lower_level(const RegionDraft& draft) { return draft.level >= RegionLevel::district; }

/// Whether the name alone leaves it open which kabupaten, kota or province it means, if any.
bool is_open_name(const RegionDraft& draft) {
  return !is_lower_level(draft) && (draft.codes.size() != 1 || draft.needs_evidence);
}

bool is_in_name(const RegionDraft& region, const std::vector<OfficialDraft>& officials) {
  if (region.is_typed) return false;
  const auto after = std::upper_bound(officials.begin(), officials.end(), region.tokens.first,
                                      [](std::uint32_t token, const OfficialDraft& o) { return token < o.tokens.first; });
  return after != officials.begin() && std::prev(after)->name.contains(region.tokens);
}

std::uint32_t distance(text::TokenRange a, text::TokenRange b) {
  return a.first < b.first ? b.first - a.first : a.first - b.first;
}

/// Numbers the mentions so that those of one sentence have the same number.
std::vector<std::size_t> number_sentences(const std::vector<RegionDraft>& drafts, const lexicon::Document& document) {
  std::vector<std::size_t> numbers;
  numbers.reserve(drafts.size());
  std::size_t number = 0;
  std::uint32_t at = next_break(document, 0);
  for (const RegionDraft& draft : drafts) {
    for (; at <= draft.tokens.first; at = next_break(document, at + 1))
      number += document.breaks[at] == lexicon::Break::hard ? 1 : 0;
    numbers.push_back(number);
  }
  return numbers;
}

class Resolver {
 public:
  Resolver(std::vector<RegionDraft> drafts, const std::vector<ResolvedRegion>& headline, std::string_view home,
           const lexicon::Document& document)
      : headline_(headline), home_(home), sentences_(number_sentences(drafts, document)) {
    narrow_by_phrases(drafts, document);
    for (const ResolvedRegion& r : headline_) note_named(r);
    resolved_.reserve(drafts.size());
    for (RegionDraft& draft : drafts) resolved_.push_back({std::move(draft), {}, {}});
  }

  std::vector<ResolvedRegion> run() {
    decide_names();
    for (const RegionLevel level : {RegionLevel::district, RegionLevel::village})
      for (std::size_t i = 0; i < resolved_.size(); ++i)
        if (resolved_[i].draft.level == level) decide_lower(i);
    decide_by_districts();
    for (std::size_t i = 0; i < resolved_.size(); ++i)
      if (is_lower_level(resolved_[i].draft) && resolved_[i].code.empty()) decide_lower(i);
    decide_by_company();
    std::erase_if(resolved_, [&](const ResolvedRegion& r) { return r.draft.needs_evidence && r.code.empty(); });
    if (!home_.empty()) decide_by_home();
    decide_by_fame();
    std::set<std::pair<RegionLevel, std::string>> ranked;
    for (ResolvedRegion& r : resolved_)
      if (r.code.empty() && ranked.emplace(r.draft.level, text::lower(r.draft.name)).second) rank_candidates(r);
    return std::move(resolved_);
  }

 private:
  using Readings = std::map<std::string, std::set<std::string_view>>;

  /// The readings that the article itself gives names somewhere, by lower-cased name.
  Readings readings_by_name() const {
    Readings readings;
    for (const ResolvedRegion& r : headline_)
      if (r.draft.is_typed && !is_lower_level(r.draft) && !r.code.empty()) readings[text::lower(r.draft.name)].insert(r.code);
    for (const ResolvedRegion& r : resolved_)
      if (r.draft.is_typed && !is_lower_level(r.draft) && r.draft.codes.size() == 1)
        readings[text::lower(r.draft.name)].insert(r.draft.codes.front());
    return readings;
  }

  void decide_names() {
    const bool is_any_open =
        std::any_of(resolved_.begin(), resolved_.end(), [](const ResolvedRegion& r) { return is_open_name(r.draft); });
    const Readings readings = is_any_open ? readings_by_name() : Readings();
    for (ResolvedRegion& r : resolved_)
      if (!is_lower_level(r.draft)) {
        r.code = decide_name(r.draft, readings);
        note_named(r);
        names_upper_ = names_upper_ || !r.code.empty();
      }
    for (ResolvedRegion& r : resolved_)
      if (is_any_open && r.code.empty() && r.draft.mention.zone == Zone::dateline && !is_lower_level(r.draft)) {
        r.code = most_named(r.draft.codes);
        note_named(r);
      }
  }

  /// The reading that the article names more often ("SORONG - …", where it names both the kota and the kabupaten); empty where it
  /// names them equally often.
  std::string most_named(const RegionCodes& codes) const {
    std::string_view best;
    std::size_t most = 0;
    for (const std::string_view code : codes) {
      const std::size_t times = times_named(code);
      if (times == most) best = {};
      if (times > most) best = code, most = times;
    }
    return std::string(best);
  }

  static std::string decide_name(const RegionDraft& draft, const Readings& readings) {
    if (draft.codes.empty()) return {};
    if (draft.codes.size() == 1 && !draft.needs_evidence) return std::string(draft.codes.front());
    const auto known = readings.find(text::lower(draft.name));
    if (known != readings.end() && known->second.size() == 1) {
      const std::string_view reading = *known->second.begin();
      if (std::find(draft.codes.begin(), draft.codes.end(), reading) != draft.codes.end()) return std::string(reading);
    }
    const bool is_larger_place = draft.codes.front().size() == province_width && !draft.is_typed && !draft.needs_evidence;
    return is_larger_place ? std::string(draft.codes.front()) : std::string();
  }

  /// Decides between a kabupaten and a kota of one name: the one that the article's districts lie in.
  void decide_by_districts() {
    for (const ResolvedRegion& r : resolved_)
      if (is_lower_level(r.draft) && !r.code.empty()) districts_.insert(std::string(gazetteer::regency_code(r.code)));
    for (ResolvedRegion& r : resolved_) {
      if (is_lower_level(r.draft) || !r.code.empty() || r.draft.needs_evidence) continue;
      std::set<std::string_view> with_districts;
      for (const std::string_view code : r.draft.codes)
        if (districts_.contains(code)) with_districts.insert(code);
      if (with_districts.size() == 1) r.code = *with_districts.begin();
    }
  }

  /// Decides for the only reading in the region where the outlet is at home.
  void decide_by_home() {
    const auto is_there = [&](std::string_view code) { return code.starts_with(home_); };
    for (ResolvedRegion& r : resolved_)
      if (r.code.empty() && std::count_if(r.draft.codes.begin(), r.draft.codes.end(), is_there) == 1)
        r.code = *std::find_if(r.draft.codes.begin(), r.draft.codes.end(), is_there);
  }

  /// Decides for names that need evidence and have it in a sentence with two others of their province: "Sambas 321 orang,
  /// Bengkayang 66 orang, Landak 55 orang".
  void decide_by_company() {
    for (std::size_t i = 0; i < resolved_.size(); ++i) {
      ResolvedRegion& r = resolved_[i];
      if (!r.draft.needs_evidence || !r.code.empty() || is_lower_level(r.draft)) continue;
      const auto is_near = [&](std::string_view code) {
        return code.size() == regency_width && has_company(i, gazetteer::province_code(code));
      };
      if (std::count_if(r.draft.codes.begin(), r.draft.codes.end(), is_near) == 1)
        r.code = *std::find_if(r.draft.codes.begin(), r.draft.codes.end(), is_near);
    }
  }

  /// Whether two other kabupaten or kota of the province are named in the sentence.
  bool has_company(std::size_t at, std::string_view province) const {
    std::set<std::string_view> others;
    const auto note = [&](std::size_t i) {
      const std::string_view code = resolved_[i].code;
      if (code.size() == regency_width && code.starts_with(province)) others.insert(code);
    };
    for (std::size_t i = at; i-- > 0 && sentences_[i] == sentences_[at];) note(i);
    for (std::size_t i = at + 1; i < resolved_.size() && sentences_[i] == sentences_[at]; ++i) note(i);
    return others.size() > 1;
  }

  /// Decides for the city in names like "di Semarang": the kabupaten around it is hardly ever called so.
  void decide_by_fame() {
    for (ResolvedRegion& r : resolved_) {
      const std::string_view city = r.draft.usual;
      if (city.empty() || !r.code.empty() || r.draft.is_typed || r.draft.needs_evidence) continue;
      const auto is_other = [&](std::string_view code) { return code != city && times_named(code) > 0; };
      if (std::none_of(r.draft.codes.begin(), r.draft.codes.end(), is_other)) r.code = city;
    }
  }

  void decide_lower(std::size_t at) {
    const RegionDraft& draft = resolved_[at].draft;
    std::string& code = resolved_[at].code;
    if (!code.empty() || draft.codes.empty()) return;
    if (draft.codes.size() == 1 && !is_far_fetched(at)) code = draft.codes.front();
    else if (draft.codes.size() > 1) code = decide_by_surroundings(at);
    note_named(resolved_[at]);
  }

  /// Counts a decision for each region that holds it.
  void note_named(const ResolvedRegion& r) {
    for (const std::size_t width : {province_width, regency_width, district_width})
      if (r.code.size() >= width) ++named_[r.code.substr(0, width)];
  }

  /// How many mentions name the region of this code, or something in it.
  std::size_t times_named(std::string_view code) const {
    const auto found = named_.find(code);
    return found == named_.end() ? 0 : found->second;
  }

  /// Whether a village is far-fetched: even the only one of its name is hardly meant in an article on another province, nor is a
  /// person's name a village then.
  bool is_far_fetched(std::size_t at) const {
    const RegionDraft& draft = resolved_[at].draft;
    const std::string_view code = draft.codes.front();
    if (draft.needs_evidence) return times_named(gazetteer::regency_code(code)) == 0;
    if (draft.level != RegionLevel::village) return false;
    return names_upper_ && times_named(gazetteer::province_code(code)) == 0;
  }

  std::string decide_by_surroundings(std::size_t at) const {
    for (const bool in_sentence : {true, false})
      for (const std::size_t width : {district_width, regency_width, province_width}) {
        if (width >= resolved_[at].draft.codes.front().size() || (in_sentence && width == province_width)) continue;
        if (std::string code = nearest_reading(at, width, in_sentence); !code.empty()) return code;
      }
    return {};
  }

  /// The reading whose surrounding region, a code of this width, is named nearest; none where a tie or a second reading there
  /// leaves it open.
  std::string nearest_reading(std::size_t at, std::size_t width, bool in_sentence) const {
    const RegionDraft& draft = resolved_[at].draft;
    RegionCodes readings = draft.codes;
    std::erase_if(readings, [&](std::string_view code) { return times_named(code.substr(0, width)) == 0; });
    if (readings.empty()) return {};
    const std::size_t first = at > farthest ? at - farthest : 0, last = std::min(at + farthest, resolved_.size());
    std::string_view best;
    std::uint32_t nearest = 0;
    bool is_tie = false;
    for (std::size_t i = first; i < last; ++i) {
      const ResolvedRegion& other = resolved_[i];
      if (i == at || other.code.size() < width || other.code.size() > draft.codes.front().size()) continue;
      const std::uint32_t d = distance(draft.tokens, other.draft.tokens);
      if (!best.empty() && d > nearest) continue;
      if (in_sentence && sentences_[i] != sentences_[at]) continue;
      for (const std::string_view code : readings) {
        if (code.substr(0, width) != std::string_view(other.code).substr(0, width)) continue;
        if (best.empty() || d < nearest) best = code, nearest = d, is_tie = false;
        else if (code != best) is_tie = true;
      }
    }
    return is_tie ? std::string() : std::string(best);
  }

  /// Sorts open readings: those in regions that the article names come first.
  void rank_candidates(ResolvedRegion& r) const {
    std::vector<std::tuple<std::size_t, bool, std::string_view>> ranked;
    for (const std::string_view code : r.draft.codes) {
      const std::size_t rank = is_named_by_others(code, regency_width) ? 0 : is_named_by_others(code, province_width) ? 1 : 2;
      ranked.emplace_back(rank, gazetteer::level_of(code) != RegionLevel::city, code);  // bare names are towns' more often
    }
    std::sort(ranked.begin(), ranked.end());
    if (ranked.size() > most_candidates) ranked.resize(most_candidates);
    for (const auto& [rank, is_no_city, code] : ranked) {
      const RegionRef region = gazetteer::reference(code);
      r.candidates.push_back({region.code, region.name, reason_of(rank, code)});
    }
  }

  bool is_named_by_others(std::string_view code, std::size_t width) const {
    return width < code.size() && times_named(code.substr(0, width)) > 0;
  }

  static std::string reason_of(std::size_t rank, std::string_view code) {
    if (code.size() == province_width) return "a province";
    const std::size_t width = rank == 1 ? province_width : gazetteer::parent_code(code).size();
    const std::string name = gazetteer::reference(code.substr(0, rank == 0 ? std::min(width, regency_width) : width)).name;
    return "in " + name + (rank < 2 ? ", which the article names" : "");
  }

  const std::vector<ResolvedRegion>& headline_;
  std::string_view home_;
  std::vector<std::size_t> sentences_;
  std::vector<ResolvedRegion> resolved_;
  std::map<std::string, std::size_t, std::less<>> named_;  // how often each code is named
  std::set<std::string, std::less<>> districts_;           // kabupaten and kota of the decided districts and villages
  bool names_upper_ = false;                               // whether it names a province, kabupaten or kota
};

/// The resolution of most articles, where each name has one reading.
std::vector<ResolvedRegion> resolve_decided(std::vector<RegionDraft> drafts) {
  std::vector<ResolvedRegion> resolved;
  resolved.reserve(drafts.size());
  for (RegionDraft& draft : drafts) {
    ResolvedRegion& decided = resolved.emplace_back();
    decided.code = draft.codes.front();
    decided.draft = std::move(draft);
  }
  return resolved;
}

}  // namespace

std::vector<ResolvedRegion> resolve_regions(std::vector<RegionDraft> drafts, const std::vector<OfficialDraft>& officials,
                                            const std::vector<ResolvedRegion>& headline, std::string_view home,
                                            const lexicon::Document& document) {
  std::erase_if(drafts, [&](const RegionDraft& draft) { return is_in_name(draft, officials); });
  const bool is_any_open =
      std::any_of(drafts.begin(), drafts.end(), [](const RegionDraft& d) { return is_lower_level(d) || is_open_name(d); });
  return is_any_open ? Resolver(std::move(drafts), headline, home, document).run() : resolve_decided(std::move(drafts));
}

}  // namespace warta::article
