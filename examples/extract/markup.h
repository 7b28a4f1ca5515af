#pragma once

#include <string_view>

namespace program {

/// What a text seems to be if it is no article but holds one or many: "HTML", "RTF", "PDF", "WARC", "CSV", or "UTF-16" or
/// "UTF-32", whose letters JSON cannot show; empty if it looks like an article. `file` is its path: tables are known by the
/// ending.
std::string_view container_of(std::string_view text, std::string_view file);

}  // namespace program
