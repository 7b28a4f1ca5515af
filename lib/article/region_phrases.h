#pragma once

#include <vector>

#include "facts/region.h"
#include "lexicon/document.h"

namespace warta::article {

/// Narrows the readings of mentions that stand beside what they lie in: "Desa A, Kecamatan B, Kabupaten C", "Desa A dan B,
/// Kecamatan C", "Kabupaten C, Kecamatan B". What is larger loses readings that none of the smaller's lies in; what is smaller is
/// left without readings where it has none in the region behind it. To lie in what stands beside it, and to stand in a list with
/// another kabupaten or kota of its province, is evidence for a name that needs some. `drafts` are sorted by place.
void narrow_by_phrases(std::vector<facts::RegionDraft>& drafts, const lexicon::Document& document);

}  // namespace warta::article
