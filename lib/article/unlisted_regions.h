#pragma once

#include <vector>

#include "article/region_resolution.h"
#include "facts/context.h"

namespace warta::article {

/// Has its say on districts and villages with a type word that no table lists, when all others are decided.
///
/// One that differs in one letter from the only such name of what it lies in, by its phrase or by the few kabupaten and kota of
/// the article, is that region, spelt otherwise ("Kecamatan Tegalalang, Kabupaten Gianyar" is Tegallalang). A kampung is a
/// village only in some provinces, elsewhere a neighbourhood, which goes. Where the article names another country and no region,
/// they all go.
void settle_unlisted(std::vector<ResolvedRegion>& regions, const facts::Context& context);

}  // namespace warta::article
