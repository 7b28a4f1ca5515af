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
  std::string code;                           ///< "16.08"; empty where it is not known.
  std::string name;                           ///< "Kabupaten Ogan Komering Ulu Timur".
  RegionLevel level = RegionLevel::province;  ///< Also known where `code` is not.

  /// Whether the code is known.
  explicit operator bool() const noexcept { return !code.empty(); }
  friend bool operator==(const RegionRef&, const RegionRef&) = default;
};

/// One reading of an ambiguous name, and why it ranks where it does.
struct RegionCandidate {
  std::string code;    ///< Kemendagri code.
  std::string name;    ///< Official name.
  std::string reason;  ///< What speaks for it, in words.
};

/// A region with all its mentions in the article.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Pemkab Muba dan Pemkot Palembang bertemu."});
/// for (const warta::Region& region : article.regions)
///   std::cout << region.code << ' ' << region.name << ' ' << region.mentions.size() << '\n';
/// assert(article.regions.at(0).code == "16.06");
/// \endcode
struct Region : RegionRef {
  /// The code of the province, "16"; empty while `code` is empty.
  std::string province;
  /// The open readings, best first; only where `code` is empty. Readings in regions that the article names come first, then kota
  /// before kabupaten, then the order of the codes; at most ten. Also empty where no table lists the name, or where none that has
  /// it lies where its phrase says.
  std::vector<RegionCandidate> candidates;
  /// All mentions in the order of the text; never empty.
  std::vector<Mention> mentions;
  /// "file/name" of the rule that found the first mention.
  std::string rule;
};

/// The one region that an article is best filed under, and what speaks for it.
struct MainRegion {
  std::string code;    ///< The code of a kabupaten or kota, else of a province.
  std::string reason;  ///< What speaks for it: "dateline, 7 mentions, 2 posts".
};

}  // namespace warta
