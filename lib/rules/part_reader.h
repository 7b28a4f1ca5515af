#pragma once

#include <vector>

#include "rules/pattern.h"
#include "rules/rule_file.h"

namespace warta::rules {

/// The pattern that a string of a file is. Throws Error where it is none, or can match nothing.
PatternNode read_pattern(const RuleFile& file, const toml::node& node, const PatternNames& names);

/// Reads the `[[part]]` tables of all files into `names`. A part may name those before it: in its file, or in files before.
/// Throws Error.
void read_parts(const std::vector<RuleFile>& files, PatternNames& names);

}  // namespace warta::rules
