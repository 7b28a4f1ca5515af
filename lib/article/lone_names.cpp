#include "article/lone_names.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "article/lines.h"
#include "gazetteer/codes.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::KnownName;
using facts::OfficialDraft;
using facts::RegionCodes;
using lexicon::Break;
using text::Shape;
using text::TokenRange;

constexpr std::size_t most_homes = 4;
constexpr std::size_t enough_mentions = 2;      // of a kabupaten or kota, to look in it
constexpr std::uint32_t longest_joint = 5;      // tokens between two names of a list: ", disusul", "71 kasus,"
constexpr std::uint32_t widest_aside = 6;       // tokens of a bracket before the joint: "(41,8 persen)"
constexpr std::uint32_t widest_list_head = 8;   // tokens from "kecamatan" to "yakni"
constexpr std::uint32_t longest_numbering = 3;  // tokens before the name in its line: "1 -"
constexpr std::uint32_t widest_row = 30;        // tokens from one name of a column to the next
constexpr std::size_t shortest_column = 3;      // names in it

/// A kabupaten or kota that the article is about.
struct Home {
  std::string code;
  const rules::Rule* rule;  // the one that found it first
  std::size_t mentions;
};

class Finder {
 public:
  Finder(const std::vector<ResolvedRegion>& regions, const std::vector<OfficialDraft>& officials, const Zones& zones,
         const facts::Context& context)
      : regions_(regions), officials_(officials), zones_(zones), context_(context), homes_(find_homes()) {}

  std::vector<ResolvedRegion> run() {
    if (homes_.empty()) return {};
    if (zones_.dateline && !zones_.dateline->place.empty()) read_dateline(zones_.dateline->place);
    std::erase_if(homes_, [](const Home& home) { return home.mentions < enough_mentions; });
    if (homes_.size() > most_homes) homes_.clear();  // it surveys the country
    if (homes_.empty()) return std::move(found_);
    for (const ResolvedRegion& r : regions_)
      if (!r.code.empty()) ++province_mentions_[gazetteer::province_code(r.code)];
    walk();
    return std::move(found_);
  }

 private:
  /// What stands before a name.
  enum class Before { nothing, place, list, line };

  std::vector<Home> find_homes() const {
    std::vector<Home> homes;
    for (const ResolvedRegion& r : regions_) {
      if (r.code.size() < gazetteer::regency_width || !is_own(r.draft.mention.zone)) continue;
      const std::string_view code = gazetteer::regency_code(r.code);
      const auto known = std::find_if(homes.begin(), homes.end(), [&](const Home& home) { return home.code == code; });
      if (known == homes.end()) homes.push_back({std::string(code), r.draft.rule, 1});
      else ++known->mentions;
    }
    return homes;
  }

  void read_dateline(TokenRange place) {
    const auto is_there = [&](const ResolvedRegion& r) { return r.draft.tokens.overlaps(place); };
    if (std::any_of(regions_.begin(), regions_.end(), is_there)) return;
    const auto [name, home] = known_at(place.first, RegionLevel::district);
    if (home != nullptr && name.tokens == place) add(name, *home);
  }

  void walk() {
    const std::vector<text::Token>& tokens = context_.text().tokens();
    auto region = regions_.begin();
    auto official = officials_.begin();
    for (std::uint32_t at = 1; at < tokens.size(); ++at) {
      if (tokens[at].shape != Shape::cap && tokens[at].shape != Shape::caps) continue;
      for (; region != regions_.end() && region->draft.tokens.first <= at; ++region) {
        if (is_out_of_place(*region) || heads_list(*region)) read(region->draft.tokens.first);
        note_listed(*region);
      }
      while (official != officials_.end() && official->tokens.last <= at) ++official;
      const bool is_taken = taken_ > at || (official != officials_.end() && official->tokens.first <= at);
      if (!is_taken) read(at);
    }
    settle_column();
  }

  void read(std::uint32_t at) {
    const Before before = before_of(at);
    if (before == Before::nothing) return;
    const auto [name, home] = known_at(at, std::nullopt);
    if (home == nullptr || goes_on(name.tokens.last) || (before != Before::list && is_doubtful(name, before))) return;
    if (before == Before::line) return add_to_column(name, *home);
    add(name, *home);
    listed_ = {name.tokens.last, home};
    taken_ = name.tokens.last;
  }

  Before before_of(std::uint32_t at) const {
    if (at == 0) return Before::nothing;
    if (starts_row(at)) return Before::line;
    if (context_.document.breaks[at] == Break::hard) return Before::nothing;
    if (context_.has_class(at - 1, context_.classes.list_joint) && goes_on_list(at)) return Before::list;
    if (context_.has_class(at - 1, context_.classes.list_opener)) return opens_list(at) ? Before::list : Before::nothing;
    return context_.has_class(at - 1, context_.classes.place_cue) ? Before::place : Before::nothing;
  }

  /// Whether a district or village stands right before the joint in the sentence; counts of something may stand between.
  bool goes_on_list(std::uint32_t at) const {
    if (listed_.home == nullptr || listed_.last > at || at - listed_.last > longest_joint + widest_aside) return false;
    return at - listed_.last - aside_size(listed_.last, at) <= longest_joint &&
           !has_hard_break(context_.document, listed_.last, at);
  }

  /// How many tokens are brackets or inside them: "203 kasus (41,8 persen), disusul".
  std::uint32_t aside_size(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t size = 0;
    bool is_inside = false;
    for (std::uint32_t token = first; token < last; ++token) {
      is_inside = is_inside || context_.word(token) == "(";
      size += is_inside ? 1 : 0;
      is_inside = is_inside && context_.word(token) != ")";
    }
    return size;
  }

  /// Whether the sentence names the kind of what it lists, before the list: "tiga kecamatan, yakni".
  bool opens_list(std::uint32_t at) const {
    const std::uint32_t from = at > widest_list_head ? at - widest_list_head : 0;
    for (std::uint32_t token = at - 1; token-- > from;) {
      if (context_.document.breaks[token + 1] == Break::hard) return false;
      if (context_.has_class(token, context_.classes.lower_type)) return true;
    }
    return false;
  }

  /// Whether nothing but a number or bullet stands before the token in its line.
  bool starts_row(std::uint32_t at) const {
    const std::vector<text::Token>& tokens = context_.text().tokens();
    for (std::uint32_t token = at, count = 0; count < longest_numbering; ++count) {
      const Shape before = tokens[--token].shape;
      if (before != Shape::digits && before != Shape::punct) return false;
      if (tokens[token].gap >= text::Gap::line) return true;
      if (token == 0) return false;
    }
    return false;
  }

  /// The longest name at the token that one region below the homes has, and its home; null where there is none, or several.
  std::pair<KnownName, const Home*> known_at(std::uint32_t at, std::optional<RegionLevel> level) const {
    std::pair<KnownName, const Home*> best{{}, nullptr};
    for (const Home& home : homes_) {
      KnownName name = facts::longest_name_at(context_, at, {.level = level, .within = home.code});
      keep_one(name.codes);
      if (name.tokens.size() < best.first.tokens.size() || name.tokens.empty()) continue;
      const bool is_tie = name.tokens.size() == best.first.tokens.size();
      best = {std::move(name), is_tie ? nullptr : &home};
    }
    if (best.first.codes.size() != 1) best.second = nullptr;
    return best;
  }

  /// Drops regions that are larger than a district, and villages of a name that one district has, too.
  static void keep_one(RegionCodes& codes) {
    std::erase_if(codes, [](std::string_view code) { return gazetteer::level_of(code) < RegionLevel::district; });
    const auto is_district = [](std::string_view code) { return gazetteer::level_of(code) == RegionLevel::district; };
    if (std::count_if(codes.begin(), codes.end(), is_district) == 1)
      std::erase_if(codes, [&](std::string_view code) { return !is_district(code); });
  }

  /// Whether the name is as often something else: an ordinary word, a person's name, a landscape or a house.
  bool is_doubtful(const KnownName& name, Before before) const {
    const facts::WordClasses& known = context_.classes;
    const bool is_village = gazetteer::level_of(name.codes.front()) == RegionLevel::village;
    const auto has = [&](lexicon::ClassId cls) {
      for (std::uint32_t token = name.tokens.first; token < name.tokens.last; ++token)
        if (!context_.has_class(token, cls)) return false;
      return true;
    };
    if (name.tokens.size() == 1 && (has(known.common_word) || has(known.given_name))) return true;
    if (!is_village || before == Before::line) return false;
    return has(known.common_word) || context_.has_class(name.tokens.first, known.proper_head) ||
           context_.has_class(name.tokens.first, known.landscape);
  }

  /// Whether the name goes on at the token, so that it is another one.
  bool goes_on(std::uint32_t token) const {
    if (token >= context_.text().size() || context_.document.breaks[token] != Break::none ||
        !facts::is_name_part(context_, token))
      return false;
    if (context_.has_class(token, context_.classes.no_village_part) || is_intensity(token)) return false;
    const auto region = std::lower_bound(regions_.begin(), regions_.end(), token,
                                         [](const ResolvedRegion& r, std::uint32_t t) { return r.draft.tokens.first < t; });
    return region == regions_.end() || region->draft.tokens.first != token;
  }

  /// Whether the token is an earthquake's intensity: "di Amahai III-IV MMI".
  bool is_intensity(std::uint32_t token) const {
    return context_.has_class(token, context_.classes.roman) && token + 1 < context_.text().size() &&
           (context_.word(token + 1) == "-" || context_.word(token + 1) == "MMI");
  }

  /// Whether a bare kabupaten is the only mention of its province, so that it may be a village of the home: "dari Ngaban ke
  /// Ketapang" in an article on Sidoarjo.
  bool is_out_of_place(const ResolvedRegion& region) const {
    if (region.draft.is_typed || region.code.size() != gazetteer::regency_width || region.draft.mention.zone == Zone::dateline)
      return false;
    return province_mentions_.find(gazetteer::province_code(region.code))->second == 1;
  }

  /// Whether the kabupaten is read where a list of districts opens, one of which has its name: "empat kecamatan, yakni Penajam,
  /// Waru dan Sepaku".
  bool heads_list(const ResolvedRegion& region) const {
    const std::uint32_t first = region.draft.tokens.first;
    return !region.draft.is_typed && region.code.size() == gazetteer::regency_width && first > 0 &&
           context_.has_class(first - 1, context_.classes.list_opener) && opens_list(first);
  }

  void note_listed(const ResolvedRegion& region) {
    taken_ = std::max(taken_, region.draft.tokens.last);
    if (region.draft.level < RegionLevel::district || region.code.empty()) return;
    const auto home = std::find_if(homes_.begin(), homes_.end(), [&](const Home& h) { return region.code.starts_with(h.code); });
    if (home != homes_.end()) listed_ = {region.draft.tokens.last, &*home};
  }

  void add(const KnownName& name, const Home& home) {
    const std::string_view code = name.codes.front();
    facts::RegionDraft draft{name.tokens, home.rule, {},        context_.surface(name.tokens), gazetteer::level_of(code),
                             false,       false,     name.codes};
    draft.mention.span = context_.text().original(name.tokens);
    draft.mention.zone = zones_.at(name.tokens);
    found_.push_back({std::move(draft), std::string(code), {}});
  }

  void add_to_column(const KnownName& name, const Home& home) {
    if (!column_.empty() && name.tokens.first - column_.back().first.tokens.last > widest_row) settle_column();
    column_.emplace_back(name, &home);
    taken_ = name.tokens.last;
  }

  void settle_column() {
    if (column_.size() >= shortest_column)
      for (const auto& [name, home] : column_) add(name, *home);
    column_.clear();
  }

  const std::vector<ResolvedRegion>& regions_;
  const std::vector<OfficialDraft>& officials_;
  const Zones& zones_;
  const facts::Context& context_;
  std::vector<Home> homes_;
  std::map<std::string_view, std::size_t> province_mentions_;  // counts by code
  std::vector<ResolvedRegion> found_;
  std::vector<std::pair<KnownName, const Home*>> column_;  // the names of its rows so far
  struct {
    std::uint32_t last = 0;
    const Home* home = nullptr;
  } listed_;                 // the last district or village
  std::uint32_t taken_ = 0;  // the first token that no mention holds
};

}  // namespace

void add_lone_names(std::vector<ResolvedRegion>& regions, const std::vector<OfficialDraft>& officials, const Zones& zones,
                    const facts::Context& context) {
  std::vector<ResolvedRegion> found = Finder(regions, officials, zones, context).run();
  if (found.empty()) return;
  const auto is_before = [](const ResolvedRegion& a, const ResolvedRegion& b) {
    return a.draft.tokens.first < b.draft.tokens.first;
  };
  std::stable_sort(found.begin(), found.end(), is_before);
  std::erase_if(regions, [&](const ResolvedRegion& r) {  // such as the "Bandung" of "Sumur Bandung"
    const auto lone = std::lower_bound(found.begin(), found.end(), r.draft.tokens.first,
                                       [](const ResolvedRegion& f, std::uint32_t token) { return f.draft.tokens.last <= token; });
    return lone != found.end() && lone->draft.tokens.overlaps(r.draft.tokens);
  });
  std::move(found.begin(), found.end(), std::back_inserter(regions));
  std::stable_sort(regions.begin(), regions.end(), is_before);
}

}  // namespace warta::article
