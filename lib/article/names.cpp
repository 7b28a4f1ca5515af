#include <algorithm>
#include <array>

#include <warta/article.h>

namespace warta {
namespace {

/// The names of an enumeration, in the order of its values.
template <std::size_t size>
using Names = std::array<std::string_view, size>;

/// A value that is none of the enumeration's has no name.
template <std::size_t size, class Enum>
constexpr std::string_view name_of(const Names<size>& names, Enum value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < size ? names[index] : std::string_view();
}

constexpr Names<6> zones = {"title", "dateline", "body", "related", "caption", "footer"};
constexpr Names<8> number_kinds = {"cardinal", "quantity", "money", "percent", "ordinal", "fraction", "multiple", "vague"};
constexpr Names<6> modifiers = {"about", "almost", "more_than", "at_least", "less_than", "at_most"};
constexpr Names<4> date_types = {"DATE", "TIME", "DURATION", "SET"};
constexpr Names<5> region_levels = {"province", "regency", "city", "district", "village"};
constexpr Names<5> statuses = {"incumbent", "acting", "former", "elect", "candidate"};
constexpr Names<4> region_sources = {"none", "phrase", "institution", "article"};
constexpr Names<4> published_sources = {"none", "input", "dateline", "text"};
constexpr Names<9> damages = {"", "encoding", "mojibake", "entity", "invisible", "letter_form", "look_alike", "accent", "hyphen"};
constexpr Names<6> check_kinds = {"sum", "percent", "words", "weekday", "range", "age"};

bool has_own_mention(const Region& region) {
  return std::any_of(region.mentions.begin(), region.mentions.end(), [](const Mention& m) { return is_own(m.zone); });
}

}  // namespace

std::string_view to_string(Zone zone) noexcept { return name_of(zones, zone); }
std::string_view to_string(NumberKind kind) noexcept { return name_of(number_kinds, kind); }
std::string_view to_string(Modifier modifier) noexcept { return name_of(modifiers, modifier); }
std::string_view to_string(DateType type) noexcept { return name_of(date_types, type); }
std::string_view to_string(RegionLevel level) noexcept { return name_of(region_levels, level); }
std::string_view to_string(Status status) noexcept { return name_of(statuses, status); }
std::string_view to_string(RegionSource source) noexcept { return name_of(region_sources, source); }
std::string_view to_string(PublishedSource source) noexcept { return name_of(published_sources, source); }
std::string_view to_string(Damage damage) noexcept { return name_of(damages, damage); }
std::string_view to_string(CheckKind kind) noexcept { return name_of(check_kinds, kind); }

// A name that stays open between Kabupaten and Kota is not counted for either, nor is what other articles' links name.
std::vector<const Region*> regencies(const Article& article) {
  std::vector<const Region*> found;
  for (const Region& region : article.regions) {
    const bool is_regency = region.level == RegionLevel::regency || region.level == RegionLevel::city;
    if (is_regency && region && has_own_mention(region)) found.push_back(&region);
  }
  return found;
}

}  // namespace warta
