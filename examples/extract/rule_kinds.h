#pragma once

#include <set>
#include <string>
#include <vector>

#include <warta/extractor.h>

namespace program {

/// The kinds of the built-in rules. Such kinds have slots of their own, which only their readers know.
std::set<std::string> built_in_kinds();

/// The names of the slots that the extractor's rules of other kinds have, each once, in the order of `warta rules doc`.
std::vector<std::string> slots_of_own_kinds(const warta::Extractor& extractor);

}  // namespace program
