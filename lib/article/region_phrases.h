#pragma once

#include <vector>

#include "facts/region.h"
#include "lexicon/document.h"

namespace warta::article {

/// Narrows the readings of mentions that stand beside what they lie in: "Desa A, Kecamatan B, Kabupaten C", "Desa A dan B,
/// Kecamatan C", "Kabupaten C, Kecamatan B". The larger region loses readings that none of the smaller one's lies in. A district
/// or village without a reading in the region behind it loses all. A name that needs evidence has it if it lies in what stands
/// beside it, or is listed with another kabupaten or kota of its province. `drafts` are sorted by place.
void narrow_by_phrases(std::vector<facts::RegionDraft>& drafts, const lexicon::Document& document);

}  // namespace warta::article
