#pragma once

#include <vector>

#include "rules/kind.h"
#include "rules/rule.h"
#include "rules/rule_file.h"

namespace warta::rules {

/// Reads one `[[rule]]`. `kinds` are the built-in ones; classes and parts must all be known.
Rule read_rule(const RuleFile& file, const toml::table& table, const std::vector<KindSpec>& kinds, const PatternNames& names);

/// The kind of its facts. Where it is missing, a key may be misspelt.
std::string rule_kind(const RuleFile& file, const toml::table& table);

/// "file/name" of the rule of a table.
std::string rule_name(const RuleFile& file, const toml::table& table);

}  // namespace warta::rules
