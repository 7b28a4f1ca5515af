#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <warta/export.h>
#include <warta/span.h>

namespace warta {

/// The levels of Indonesian administration: provinsi; kabupaten; kota; kecamatan (distrik, kapanewon);
/// desa (kelurahan, nagari, gampong).
enum class RegionLevel : std::uint8_t { province, regency, city, district, village };

WARTA_EXPORT std::string_view to_string(RegionLevel level) noexcept;

/// A reference into the gazetteer: Kemendagri code ("16", "16.08", "16.08.02"), official name, level.
/// `code` is empty where the region is not known.
struct RegionRef {
  std::string code;
  std::string name;
  RegionLevel level = RegionLevel::province;

  explicit operator bool() const noexcept { return !code.empty(); }
  friend bool operator==(const RegionRef&, const RegionRef&) = default;
};

/// One reading of an ambiguous name, and why it ranks where it does.
struct RegionCandidate {
  std::string code;
  std::string name;
  std::string reason;
};

/// A region with all its mentions in the article.
struct Region : RegionRef {
  /// Code of the province, "16"; empty while `code` is.
  std::string province;
  /// Open readings, best first: those in regions that the article names, then kota before kabupaten, then in the order of their codes; at
  /// most ten. Only where `code` is empty. Empty as well where no table lists the name, or none has it where its phrase says that it lies.
  std::vector<RegionCandidate> candidates;
  /// In order of their place; never empty.
  std::vector<Mention> mentions;
  /// "file/name" of the rule that found the first mention.
  std::string rule;
};

/// The one region that an article is best filed under, and what speaks for it.
struct MainRegion {
  std::string code;
  std::string reason;
};

}  // namespace warta
