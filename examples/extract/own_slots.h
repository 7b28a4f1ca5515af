#pragma once

#include <string>
#include <vector>

#include <warta/extractor.h>

namespace program {

/// The names of the slots that the extractor's rules of users' kinds have, each once, in the order of `warta rules doc`.
std::vector<std::string> slots_of_own_kinds(const warta::Extractor& extractor);

}  // namespace program
