#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <warta/export.h>
#include <warta/region.h>
#include <warta/span.h>

namespace warta {

enum class Status : std::uint8_t { incumbent, acting, former, elect, candidate };

/// Where an official's region was read: beside the post, in the institution's name, or from the article's main region.
enum class RegionSource : std::uint8_t { none, phrase, institution, article };

WARTA_EXPORT std::string_view to_string(Status status) noexcept;
WARTA_EXPORT std::string_view to_string(RegionSource source) noexcept;

/// A person's name apart from titles and degrees, which stand as written, one each:
/// "Ir. H. Lanosin, M.T." is `{"Lanosin", {"Ir.", "H."}, {"M.T."}}`.
struct PersonName {
  std::string name;
  std::vector<std::string> prefixes;
  std::vector<std::string> suffixes;
};

/// A post with its body and jurisdiction: "Plt Bupati OKU Timur" is "Bupati", region 16.08, acting as "Plt".
struct PostTitle {
  /// Canonical: "Bupati", "Wali Kota", "Sekretaris Daerah", "Kepala Badan …".
  std::string position;
  /// The body as written, its acronym expanded where the article or the lexicon gives it; may be empty.
  std::string institution;
  RegionRef region;
  RegionSource region_source = RegionSource::none;
  Status status = Status::incumbent;
  /// "Pj", "Plt", "Plh" or "Pjs" where `status` is `acting`; else empty.
  std::string acting;
};

/// A named person with a post. `span` is the fullest mention.
struct Official : Mention, PersonName, PostTitle {
  /// False for leaders of parties, companies, associations and schools.
  bool is_public = true;
  /// All mentions in order, the fullest among them; never empty.
  std::vector<Mention> mentions;
  std::string rule;
  /// The rule that read the post; `rule` is the one that joined it to the name.
  std::string post_rule;
};

/// A post named without its holder.
struct Post : Mention, PostTitle {
  std::string rule;
};

/// A person with titles or degrees but no post.
struct Person : Mention, PersonName {
  std::string rule;
};

}  // namespace warta
