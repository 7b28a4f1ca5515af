#pragma once

#include <string_view>

namespace program {

/// What a text looks like that is no article but holds one or many: "HTML", "WARC", "CSV"; or in "UTF-16", whose
/// letters JSON cannot show; empty where it looks like an article. `file` is where it comes from: tables are known by its ending.
std::string_view container_of(std::string_view text, std::string_view file);

}  // namespace program
