#include "facts/region.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "facts/region_series.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { type, post, name, province, regency, city, district, village };
constexpr std::array<std::string_view, 8> slot_names = {"type", "post", "name", "province", "regency", "city", "district", "village"};  // in the order of Slot

constexpr std::uint32_t longest_unlisted = 3;  // words of a village that no table lists

using text::TokenRange;

/// Slots that say the level, besides the type of the name itself.
constexpr std::array<std::pair<Slot, RegionLevel>, 5> level_slots = {{{Slot::province, RegionLevel::province},
                                                                     {Slot::regency, RegionLevel::regency},
                                                                     {Slot::city, RegionLevel::city},
                                                                     {Slot::district, RegionLevel::district},
                                                                     {Slot::village, RegionLevel::village}}};

class RegionReader {
 public:
  RegionReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  std::optional<RegionDraft> run() {
    for (const auto& [level_slot, level] : level_slots)
      if (const TokenRange name = slot(level_slot); !name.empty()) return level < RegionLevel::district ? read_upper(name, level) : read_lower(name, level);
    return read_bare(slot(Slot::name));
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  RegionDraft draft(TokenRange name, RegionLevel level, RegionCodes codes) const {
    RegionDraft made{hull({slot(Slot::type), name}), match_.rule, {}, context_.surface(name), level, true, false, std::move(codes)};
    made.mention.span = context_.text().original(made.tokens);
    return made;
  }

  std::optional<RegionDraft> read_bare(TokenRange name) const {
    RegionCodes codes = codes_of(context_, name, {});
    std::erase_if(codes, [](std::string_view code) { return level_of(code) >= RegionLevel::district; });
    if (codes.empty()) return std::nullopt;
    const RegionLevel level = level_of(codes.front());
    std::optional<RegionDraft> made = draft(name, level, std::move(codes));
    made->is_typed = false;
    return made;
  }

  RegionDraft read_upper(TokenRange name, RegionLevel level) const { return draft(name, level, codes_of(context_, name, {.level = level})); }

  /// The slot holds the first words of a district or village: where its name ends, the gazetteer knows.
  std::optional<RegionDraft> read_lower(TokenRange words, RegionLevel level) const {
    KnownName known = longest_name_at(context_, words.first, {.level = level});
    const bool is_behind_post = !slot(Slot::post).empty();
    if (!known.tokens.empty() && (is_behind_post || !goes_on(known.tokens.last))) {
      RegionDraft made = draft(known.tokens, level, std::move(known.codes));
      made.needs_evidence = level == RegionLevel::village && (is_behind_post || (made.codes.size() > 0 && known.tokens.size() == 1 && is_ordinary(known.tokens)));
      return made;
    }
    return is_behind_post ? std::nullopt : read_unlisted(words, level);
  }

  /// A name that no table lists ends with its capitalised words; more of them than names have are something else, and so are
  /// ordinary words alone ("Desa Mandiri").
  std::optional<RegionDraft> read_unlisted(TokenRange words, RegionLevel level) const {
    if (std::optional<RegionDraft> upper = read_bare(words)) return upper;
    while (words.size() <= longest_unlisted && goes_on(words.last)) ++words.last;
    if (words.size() > longest_unlisted || !is_name_part(context_, words.first) || is_ordinary(words)) return std::nullopt;
    return draft(words, level, {});
  }

  bool is_ordinary(TokenRange words) const {
    for (std::uint32_t token = words.first; token < words.last; ++token)
      if (!is_word_of(context_, token, context_.classes.common_word)) return false;
    return true;
  }

  /// Whether a name before this token would go on with it: a capitalised word that is nothing else.
  bool goes_on(std::uint32_t token) const {
    if (token == context_.text().size() || context_.document.breaks[token] != lexicon::Break::none || !is_name_part(context_, token)) return false;
    return !is_word_of(context_, token, context_.classes.no_village_part) && !begins_upper(token);
  }

  bool begins_upper(std::uint32_t token) const {
    const KnownName next = longest_name_at(context_, token, {});
    return !next.codes.empty() && level_of(next.codes.front()) < RegionLevel::district;
  }

  const Context& context_;
  const rules::Match& match_;
};

}  // namespace

rules::KindSpec region_kind() { return {"region", {slot_names.begin(), slot_names.end()}}; }

void read_regions(const Context& context, const rules::Match& match, std::vector<RegionDraft>& drafts) {
  const std::uint32_t from = drafts.empty() ? 0 : drafts.back().tokens.last;
  if (match.tokens.first < from) return;
  std::optional<RegionDraft> draft = RegionReader(context, match).run();
  if (!draft) return;
  std::vector<RegionDraft> list;
  if (draft->is_typed && !draft->needs_evidence) list = read_list(context, *draft);
  std::vector<RegionDraft> inner = read_hierarchy(context, *draft, from);
  std::move(inner.begin(), inner.end(), std::back_inserter(drafts));
  drafts.push_back(std::move(*draft));
  std::move(list.begin(), list.end(), std::back_inserter(drafts));
}

}  // namespace warta::facts
