#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <warta/region.h>

#include "lexicon/table.h"

namespace warta::article {

/// Official names and levels by Kemendagri code, straight from the tables, which are sorted by code.
class Gazetteer {
 public:
  Gazetteer(const lexicon::Table& provinces, const lexicon::Table& regencies, const lexicon::Table& districts)
      : provinces_(provinces), regencies_(regencies), districts_(districts) {}

  /// "16.08" is Kabupaten Ogan Komering Ulu Timur; empty for a code that no table has.
  RegionRef find(std::string_view code) const;

  /// The code of the region that a code lies in, "16.08" for "16.08.02"; empty for a province.
  static std::string_view parent(std::string_view code) noexcept;
  /// The code cut to its kabupaten or kota, empty for a province.
  static std::string_view regency(std::string_view code) noexcept { return code.size() >= 5 ? code.substr(0, 5) : std::string_view(); }
  static std::string_view province(std::string_view code) noexcept { return code.substr(0, 2); }

 private:
  const lexicon::Table& provinces_;
  const lexicon::Table& regencies_;
  const lexicon::Table& districts_;
};

}  // namespace warta::article
