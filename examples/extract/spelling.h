#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace program {

/// The words "; did you mean '--format'?" with the first of the known words that a misspelt one is near to; empty where none is.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

}  // namespace program
