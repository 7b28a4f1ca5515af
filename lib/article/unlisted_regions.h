#pragma once

#include <vector>

#include "article/region_resolution.h"
#include "facts/context.h"

namespace warta::article {

/// Decides what districts and villages with a type word are that no table lists, when all others are decided.
///
/// A name that differs in one letter from the only such name in what it lies in (by its phrase, or by the few kabupaten and kota
/// of the article) is that region, spelt otherwise: "Kecamatan Tegalalang, Kabupaten Gianyar" is Tegallalang. A kampung is a
/// village only in some provinces; elsewhere it is a neighbourhood and is dropped. Where the article names another country and no
/// region, all are dropped.
void settle_unlisted(std::vector<ResolvedRegion>& regions, const facts::Context& context);

}  // namespace warta::article
