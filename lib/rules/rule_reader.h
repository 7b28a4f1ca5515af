#pragma once

#include <vector>

#include "rules/kind.h"
#include "rules/rule.h"
#include "rules/rule_file.h"

namespace warta::rules {

/// Reads one `[[rule]]`. `kinds` are the built-in ones; all classes and parts must be known already.
Rule read_rule(const RuleFile& file, const toml::table& table, const std::vector<KindSpec>& kinds, const PatternNames& names);

/// The kind of the rule's facts. If the key is missing, unknown keys are told first, since it may be misspelt.
std::string rule_kind(const RuleFile& file, const toml::table& table);

/// The full name of the rule, "file/name".
std::string rule_name(const RuleFile& file, const toml::table& table);

}  // namespace warta::rules
