#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta::rules {

/// "; did you mean 'month'?", of the known name that a misspelt one is nearest to; empty where none is near.
std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& known);

}  // namespace warta::rules
