#pragma once

#include <string>

#include <warta/article.h>
#include <warta/export.h>

namespace warta {

/// The article's facts as one JSON object on one line, without a line feed: the JSON Lines contract "warta/article/1".
/// Bytes of the original that are not UTF-8 appear as U+FFFD; spans count them all the same.
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// std::cout << warta::to_json(extractor.extract({.text = "Bupati Demak Siti Rahma hadir.", .id = "1"})) << '\n';
/// \endcode
WARTA_EXPORT std::string to_json(const Article& article);

}  // namespace warta
