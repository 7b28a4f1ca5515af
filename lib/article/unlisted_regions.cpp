#include "article/unlisted_regions.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <warta/gazetteer.h>

#include "gazetteer/codes.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::size_t shortest_misspelt = 6;  // letters; shorter names differ in one by chance
constexpr std::size_t shortest_numeral = 3;   // letters of a last word that may be no numeral
constexpr std::size_t farthest = 100;         // mentions that say where a kampung is
constexpr std::size_t most_homes = 3;         // kabupaten and kota that a name may be spelt otherwise in
constexpr std::uint32_t widest_step = 2;      // tokens to what a place lies in: ", di"

/// The provinces where the law or bylaws of kabupaten call villages kampung: Aceh, Riau (Siak), Lampung, Kalimantan Timur (Berau,
/// Kutai Barat), Papua.
constexpr std::array<std::string_view, 10> kampung_provinces = {"11", "14", "18", "64", "91", "92", "93", "94", "95", "96"};

bool is_unlisted(const ResolvedRegion& r) {
  return r.code.empty() && r.draft.level >= RegionLevel::district && r.draft.codes.empty();
}

/// Whether it is a kampung that is not decided, be it listed elsewhere or not.
bool is_open_kampung(const ResolvedRegion& r, const facts::Context& context) {
  return r.code.empty() && r.draft.level == RegionLevel::village &&
         text::is_lower_of("kampung", context.word(r.draft.tokens.first));
}

/// A name's letters in lower case, and its last word, which may be a numeral.
struct Spelling {
  std::string letters;
  std::string last;

  explicit Spelling(std::string_view name) {
    for (const char c : name) {
      const bool is_letter = text::is_ascii_letter(c) || text::is_ascii_digit(c);
      if (c == ' ') last.clear();
      if (!is_letter) continue;
      letters += c;
      last += c;
    }
    letters = text::lower(letters);
    last = text::lower(last);
  }

  bool ends_like(const Spelling& other) const {
    return (last.size() > shortest_numeral && other.last.size() > shortest_numeral) || last == other.last;
  }
};

/// Whether two words differ in one letter at most, which is another one, or missing.
bool is_one_letter_off(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [at, in_b] = std::mismatch(a.begin(), a.end(), b.begin());
  const auto same = static_cast<std::size_t>(at - a.begin());
  return a.substr(std::min(a.size(), a.size() == b.size() ? same + 1 : same)) == b.substr(std::min(b.size(), same + 1));
}

/// Finds the only region of a level in `outer` whose name is spelt almost so; empty where there is none, or several.
class Speller {
 public:
  Speller(std::string_view name, RegionLevel level) : meant_(name), level_(level) {}

  std::string find(std::string_view outer) {
    if (meant_.letters.size() < shortest_misspelt) return {};
    look_in(outer);
    return is_one_ ? found_ : std::string();
  }

 private:
  void look_in(std::string_view outer) {
    for (const gazetteer::Entry& entry : gazetteer::children(outer)) {
      if (entry.level == level_) compare(entry);
      else if (entry.level < level_) look_in(entry.code);
    }
  }

  void compare(const gazetteer::Entry& entry) {
    const Spelling known(entry.name);
    if (!is_one_letter_off(meant_.letters, known.letters) || !meant_.ends_like(known)) return;
    is_one_ = found_.empty();
    found_ = entry.code;
  }

  Spelling meant_;
  RegionLevel level_;
  std::string found_;
  bool is_one_ = false;
};

class Settler {
 public:
  Settler(std::vector<ResolvedRegion>& regions, const facts::Context& context) : regions_(regions), context_(context) {}

  void run() {
    homes_ = find_homes();
    for (std::size_t i = regions_.size(); i-- > 0;)  // what a village lies in comes first
      if (is_unlisted(regions_[i])) spell(i);
    const bool is_elsewhere = !names_region() && names_country();
    std::vector<ResolvedRegion> kept;
    for (std::size_t i = 0; i < regions_.size(); ++i) {
      const ResolvedRegion& r = regions_[i];
      if (!(is_elsewhere && is_unlisted(r)) && (!is_open_kampung(r, context_) || may_be_village(i))) kept.push_back(r);
    }
    regions_ = std::move(kept);
  }

 private:
  void spell(std::size_t at) {
    ResolvedRegion& r = regions_[at];
    const std::string outer = outer_of(at);
    const bool is_of_elsewhere =
        outer.size() < gazetteer::district_width && !gazetteer::find_name(r.draft.name, {.level = r.draft.level}).empty();
    if (is_of_elsewhere) return;
    r.code = outer.empty() ? spell_at_home(r.draft) : Speller(r.draft.name, r.draft.level).find(outer);
  }

  /// The code of the reading in the article's own kabupaten and kota; empty where several of them have one.
  std::string spell_at_home(const facts::RegionDraft& draft) const {
    std::string only;
    for (const std::string& home : homes_) {
      std::string code = Speller(draft.name, draft.level).find(home);
      if (code.empty()) continue;
      if (!only.empty()) return {};
      only = std::move(code);
    }
    return only;
  }

  /// The code of what it lies in by its phrase; empty where that says nothing.
  std::string outer_of(std::size_t at) const {
    if (at + 1 >= regions_.size()) return {};
    const ResolvedRegion& r = regions_[at];
    const ResolvedRegion& next = regions_[at + 1];
    const bool is_joined =
        next.draft.tokens.first >= r.draft.tokens.last && next.draft.tokens.first - r.draft.tokens.last <= widest_step;
    const std::size_t width = next.code.size();
    const bool may_hold = width == gazetteer::regency_width || width == gazetteer::district_width;
    return is_joined && may_hold && next.draft.level < r.draft.level ? next.code : std::string();
  }

  /// The codes of the article's kabupaten and kota; empty where it names too many to be about them.
  std::vector<std::string> find_homes() const {
    std::vector<std::string> homes;
    for (const ResolvedRegion& other : regions_) {
      if (other.code.size() < gazetteer::regency_width || !is_own(other.draft.mention.zone)) continue;
      std::string code(gazetteer::regency_code(other.code));
      if (std::find(homes.begin(), homes.end(), code) == homes.end()) homes.push_back(std::move(code));
      if (homes.size() > most_homes) return {};
    }
    return homes;
  }

  /// Whether the region that is named nearest lies in a province with kampung; also where none is named.
  bool may_be_village(std::size_t kampung) const {
    const auto place = [&](std::size_t i) { return regions_[i].draft.tokens.first; };
    const std::size_t from = kampung > farthest ? kampung - farthest : 0, to = std::min(kampung + farthest, regions_.size());
    std::size_t before = kampung, after = kampung;
    while (before > from && regions_[before].code.empty()) --before;
    while (after + 1 < to && regions_[after].code.empty()) ++after;
    const bool has_before = !regions_[before].code.empty(), has_after = !regions_[after].code.empty();
    if (!has_before && !has_after) return true;
    const bool is_after = has_after && (!has_before || place(after) - place(kampung) < place(kampung) - place(before));
    const std::string province(gazetteer::province_code(regions_[is_after ? after : before].code));
    return std::find(kampung_provinces.begin(), kampung_provinces.end(), province) != kampung_provinces.end();
  }

  /// Whether the article names a region outside its dateline, which says only where the newsroom is.
  bool names_region() const {
    return std::any_of(regions_.begin(), regions_.end(),
                       [](const ResolvedRegion& r) { return !r.code.empty() && r.draft.mention.zone != Zone::dateline; });
  }

  bool names_country() const {
    for (std::uint32_t token = 0; token < context_.text().size(); ++token)
      if (context_.has_class(token, context_.classes.country)) return true;
    return false;
  }

  std::vector<ResolvedRegion>& regions_;
  const facts::Context& context_;
  std::vector<std::string> homes_;
};

}  // namespace

void settle_unlisted(std::vector<ResolvedRegion>& regions, const facts::Context& context) {
  const auto is_meant = [&](const ResolvedRegion& r) { return is_unlisted(r) || is_open_kampung(r, context); };
  if (std::any_of(regions.begin(), regions.end(), is_meant)) Settler(regions, context).run();
}

}  // namespace warta::article
