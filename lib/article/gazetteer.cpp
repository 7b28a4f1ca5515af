#include "article/gazetteer.h"

namespace warta::article {
namespace {

std::optional<std::size_t> find_row(const lexicon::Table& table, std::string_view code) {
  const std::size_t column = table.column("code");
  std::size_t first = 0, count = table.rows();
  while (count > 0) {
    const std::size_t half = count / 2;
    if (table.cell(first + half, column) < code) {
      first += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  if (first == table.rows() || table.cell(first, column) != code) return std::nullopt;
  return first;
}

}  // namespace

RegionRef Gazetteer::find(std::string_view code) const {
  const lexicon::Table& table = code.size() <= 2 ? provinces_ : code.size() <= 5 ? regencies_ : districts_;
  const auto row = find_row(table, code);
  if (!row) return {};
  RegionRef region{std::string(code), std::string(table.cell(*row, "name")), RegionLevel::province};
  if (code.size() > 5) {
    region.level = RegionLevel::district;
  } else if (code.size() > 2) {
    region.name = table.cell(*row, "full");
    region.level = table.cell(*row, "type") == "kota" ? RegionLevel::city : RegionLevel::regency;
  }
  return region;
}

std::string_view Gazetteer::parent(std::string_view code) noexcept {
  const std::size_t dot = code.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : code.substr(0, dot);
}

}  // namespace warta::article
