#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/official.h"
#include "facts/region.h"
#include "lexicon/document.h"

namespace warta::article {

/// A mention with its decision: a code, or the candidates that stay open.
struct ResolvedRegion {
  facts::RegionDraft draft;
  std::string code;
  /// The best first; filled only if the code is empty, and only for the first mention of a name.
  std::vector<RegionCandidate> candidates;
};

/// How many candidates are kept at most: some village names are borne by hundreds.
constexpr std::size_t most_candidates = 10;

/// Drops bare names inside persons' names, and names without the evidence that they need. Decides what each other name means, by
/// the first of these that leaves one reading:
/// 1. the only reading;
/// 2. what it lies in, by its own phrase: "Desa A, Kecamatan B, Kabupaten C"; each narrows the other. A name that the gazetteer
///    does not have there has no reading left;
/// 3. for a name of a kabupaten and a kota, the reading that a type word, a post or an institution gives it elsewhere, or that
///    districts of the article lie in; for a bare name, the province before a city of its name;
/// 4. for a district or village, the same name where it is decided; else what lies in the districts, then in the regencies that
///    the sentence names, then in those of the article (of several the one named nearest), then in its provinces;
/// 5. for any name, the only reading in `home`;
/// 6. for the bare name of a province's capital, the city.
/// `home` is the code of the region that the outlet is at home in, or empty. What a headline given apart decides is evidence as
/// if the article said it. Lists are sorted by place.
std::vector<ResolvedRegion> resolve_regions(std::vector<facts::RegionDraft> drafts,
                                            const std::vector<facts::OfficialDraft>& officials,
                                            const std::vector<ResolvedRegion>& headline, std::string_view home,
                                            const lexicon::Document& document);

}  // namespace warta::article
