#pragma once

#include <functional>
#include <string>
#include <vector>

#include <warta/extractor.h>

namespace program {

/// Calls `visit(place, input)` for each article of files and folders, one after the other; the place is "file" or "file:line".
/// What cannot be read is named on standard error. False where there was such.
bool each_article(const std::vector<std::string>& paths,
                  const std::function<void(const std::string&, const warta::Input&)>& visit);

}  // namespace program
