#pragma once

#include <string>

#include <warta/article.h>

namespace program {

/// The article's own facts as a short block of lines of at most 100 columns, with a blank line behind it:
///
///     banjir.txt · Banjir di Hulu Sungai Tengah surut · 2025-01-08
///       officials  Plt Bupati  H. Ahmad  Kabupaten Hulu Sungai Tengah (63.07)
///       dates      Senin (6/1) = 2025-01-06
///       numbers    3 ribu orang = 3000
///       regions    Kabupaten Hulu Sungai Tengah (63.07) ×4
///       main       Kabupaten Hulu Sungai Tengah (63.07)
///       quotes     H. Ahmad: “Air mulai surut,”
///       korban     3 ribu orang mengungsi: akibat = mengungsi, jumlah = 3000
///       checks     sum fails: 7 + 4 = 11, not 12
///
/// Under `main` stands the region that the article is best filed under, and below what officials said the facts of users' own
/// kinds, and the checks that fail.
std::string table(const warta::Article& article);

}  // namespace program
