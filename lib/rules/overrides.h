#pragma once

#include <string>
#include <vector>

#include "rules/rule_file.h"

namespace warta::rules {

/// A rule of a file, before its patterns are read.
struct RuleEntry {
  const RuleFile* file;
  const toml::table* table;
  std::string name;  // "file/name"
};

/// The rules of all files in their order, without those that a `[[disable]]` switches off; a rule that `replaces` another stands
/// in its place. Both must name a rule of an earlier source. Throws Error for whatever cannot be meant, and if two of the rules
/// have one name.
std::vector<RuleEntry> rules_in_force(const std::vector<RuleFile>& files);

}  // namespace warta::rules
