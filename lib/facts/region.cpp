#include "facts/region.h"

#include <algorithm>
#include <array>

namespace warta::facts {
namespace {

enum class Slot : std::size_t { type, name, province, regency, city, district, village };
constexpr std::array<std::string_view, 7> slot_names = {"type", "name", "province", "regency", "city", "district", "village"};  // in the order of Slot

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
    TokenRange name = slot(Slot::name);
    RegionDraft draft{hull({slot(Slot::type), name}), match_.rule, {}, context_.surface(name), RegionLevel::province, false, {}};
    for (const auto& [level_slot, level] : level_slots) {
      const TokenRange typed = slot(level_slot);
      if (typed.empty()) continue;
      draft.tokens = hull({slot(Slot::type), typed});
      draft.name = context_.surface(typed);
      draft.is_typed = true;
      draft.level = level;
      name = typed;
    }
    collect(draft, name);
    if (!draft.is_typed && draft.codes.empty()) return std::nullopt;
    if (!draft.is_typed) draft.level = level_of(draft.codes.front());
    draft.mention.span = context_.text().original(draft.tokens);
    return draft;
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  void collect(RegionDraft& draft, TokenRange name) const {
    for (const auto& [cls, level] : {std::pair{context_.classes.province_name, RegionLevel::province},
                                    {context_.classes.kabupaten_name, RegionLevel::regency},
                                    {context_.classes.kota_name, RegionLevel::city},
                                    {context_.classes.district_name, RegionLevel::district}})
      if (draft.is_typed ? draft.level == level : level != RegionLevel::district) add(draft.codes, name, cls);
    if (!draft.is_typed || draft.level <= RegionLevel::city) {
      std::vector<std::string> named;
      add(named, name, context_.classes.region_alias);
      for (std::string& code : named)
        if (!draft.is_typed || level_of(code) == draft.level) draft.codes.push_back(std::move(code));
    }
    std::sort(draft.codes.begin(), draft.codes.end());
    draft.codes.erase(std::unique(draft.codes.begin(), draft.codes.end()), draft.codes.end());
  }

  void add(std::vector<std::string>& codes, TokenRange name, lexicon::ClassId cls) const {
    for (const lexicon::Row& row : context_.rows(name, cls)) codes.emplace_back(row["code"]);
  }

  /// Kemendagri codes say their level: "16", "16.08" (from 71 on a city), "16.08.02".
  static RegionLevel level_of(const std::string& code) {
    if (code.size() == 2) return RegionLevel::province;
    if (code.size() > 5) return RegionLevel::district;
    return code[3] >= '7' ? RegionLevel::city : RegionLevel::regency;
  }

  const Context& context_;
  const rules::Match& match_;
};

}  // namespace

rules::KindSpec region_kind() { return {"region", {slot_names.begin(), slot_names.end()}}; }

std::optional<RegionDraft> read_region(const Context& context, const rules::Match& match) { return RegionReader(context, match).run(); }

}  // namespace warta::facts
