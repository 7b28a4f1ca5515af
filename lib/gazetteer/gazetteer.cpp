#include <warta/gazetteer.h>

#include "gazetteer/regions.h"

namespace warta::gazetteer {
namespace {

/// The name with its type word: "Kecamatan Sayung", "Kabupaten Demak"; a province has none, "Jawa Tengah".
std::string titled(const Entry& region) {
  if (region.level < RegionLevel::district) return std::string(region.official);
  std::string name(region.type);
  for (std::size_t at = 0; at != std::string::npos; at = name.find(' ', at + 1)) {
    char& first = name[at == 0 ? 0 : at + 1];
    first = static_cast<char>(first - ('a' - 'A'));
  }
  return name.append(1, ' ').append(region.name);
}

}  // namespace

Entry Entries::Iterator::operator*() const noexcept { return entry_at(at_); }

std::optional<Entry> find_code(std::string_view code) noexcept {
  const auto number = number_of(code);
  return number ? std::optional(entry_at(*number)) : std::nullopt;
}

Entries children(std::string_view code) noexcept {
  if (code.empty()) return {layout.first_at[0], layout.first_at[1]};
  const auto number = number_of(code);
  return number ? children_of(*number) : Entries();
}

Entries all() noexcept { return {0, layout.first_at[depth]}; }

std::optional<Entry> parent(const Entry& region) noexcept { return find_code(region.parent); }

std::string full_name(const Entry& region) {
  std::string name = titled(region);
  for (auto outer = parent(region); outer; outer = parent(*outer)) name.append(", ").append(titled(*outer));
  return name;
}

RegionRef reference(std::string_view code) {
  const auto region = find_code(code);
  return region ? RegionRef{std::string(region->code), std::string(region->official), region->level} : RegionRef();
}

}  // namespace warta::gazetteer
