#pragma once

#include <vector>

#include "article/region_resolution.h"
#include "article/zones.h"
#include "facts/context.h"

namespace warta::article {

/// Adds the districts and villages that stand without their type word, where the article itself says which kabupaten or kota it
/// is about: "warga Coblong" in an article on Bandung. `regions` are decided already and sorted by place, and their decisions
/// stay; the officials are those of the text, by place.
///
/// A name counts where words of place stand before it ("di", "warga"), where it goes on a list that another district or village
/// is in, where a sentence lists places of its kind ("tiga kecamatan, yakni A, B dan C"), in a column of such names, and as a
/// dateline. It must be the name of just one district or village in the kabupaten and kota that the article names twice; for a
/// dateline, in those that it names at all.
void add_lone_names(std::vector<ResolvedRegion>& regions, const std::vector<facts::OfficialDraft>& officials, const Zones& zones,
                    const facts::Context& context);

}  // namespace warta::article
