#pragma once

#include <vector>

#include "rules/pattern.h"
#include "rules/rule_file.h"

namespace warta::rules {

/// Reads a string of a file as a pattern. Throws Error if it is none, or can match nothing.
PatternNode read_pattern(const RuleFile& file, const toml::node& node, const PatternNames& names);

/// Reads the `[[part]]` tables of all files into `names`. A part may name those before it, in its own file or in earlier files.
/// Throws Error.
void read_parts(const std::vector<RuleFile>& files, PatternNames& names);

}  // namespace warta::rules
