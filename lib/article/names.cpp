#include <algorithm>

#include <warta/article.h>

#include "enumerators.h"

namespace warta {
namespace {

bool has_own_mention(const Region& region) {
  return std::any_of(region.mentions.begin(), region.mentions.end(), [](const Mention& m) { return is_own(m.zone); });
}

}  // namespace

std::string_view to_string(Zone zone) noexcept { return name_of(zone); }
std::string_view to_string(NumberKind kind) noexcept { return name_of(kind); }
std::string_view to_string(Modifier modifier) noexcept { return name_of(modifier); }
// These names are those of TIMEX3.
std::string_view to_string(DateType type) noexcept {
  switch (type) {
    case DateType::date: return "DATE";
    case DateType::time: return "TIME";
    case DateType::duration: return "DURATION";
    case DateType::set: return "SET";
  }
  return {};
}
std::string_view to_string(RegionLevel level) noexcept { return name_of(level); }
std::string_view to_string(Status status) noexcept { return name_of(status); }
std::string_view to_string(RegionSource source) noexcept { return name_of(source); }
std::string_view to_string(PublishedSource source) noexcept { return name_of(source); }
std::string_view to_string(Damage damage) noexcept { return damage == Damage::none ? "" : name_of(damage); }
std::string_view to_string(CheckKind kind) noexcept { return name_of(kind); }

// A name that stays open between Kabupaten and Kota counts for neither, and regions in links to other articles do not count.
std::vector<const Region*> regencies(const Article& article) {
  std::vector<const Region*> found;
  for (const Region& region : article.regions) {
    const bool is_regency = region.level == RegionLevel::regency || region.level == RegionLevel::city;
    if (is_regency && region && has_own_mention(region)) found.push_back(&region);
  }
  return found;
}

}  // namespace warta
