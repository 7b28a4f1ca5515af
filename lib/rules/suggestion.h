#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/classes.h"

namespace warta::rules {

/// The words "; did you mean 'month'?" with the known name that a misspelt one is nearest to; empty where none is near.
std::string did_you_mean(std::string_view name, std::span<const std::string_view> known);
std::string did_you_mean(std::string_view name, const std::vector<std::string>& known);
/// The same among all classes but the words that patterns name.
std::string did_you_mean(std::string_view name, const lexicon::Classes& classes);

}  // namespace warta::rules
