#pragma once

#include <cstddef>
#include <string_view>

#include <warta/gazetteer.h>

#include "gazetteer/layout.h"

/// What the form of a region's code says, whether or not a region has the code.
namespace warta::gazetteer {

constexpr std::size_t province_width = code_widths[0], regency_width = code_widths[1], district_width = code_widths[2];

/// The code of the kabupaten or kota that a region lies in or is; a province's code as it is.
constexpr std::string_view regency_code(std::string_view code) noexcept { return code.substr(0, regency_width); }

constexpr RegionLevel level_of(std::string_view code) noexcept {
  constexpr char first_city = '7';  // the first digit of the numbers of kota
  switch (code.size()) {
    case province_width: return RegionLevel::province;
    case regency_width: return code[province_width + 1] >= first_city ? RegionLevel::city : RegionLevel::regency;
    case district_width: return RegionLevel::district;
    default: return RegionLevel::village;
  }
}

}  // namespace warta::gazetteer
