#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "rules/example.h"
#include "rules/kind.h"
#include "rules/rule.h"
#include "rules/rule_file.h"

namespace warta::rules {

/// The keys of an example that are not fields: see Example.
inline constexpr std::array<std::string_view, 4> example_keys = {"text", "match", "published", "kind"};

/// Reads the examples of a rule from its `[[rule]]`. `kinds` are the built-in ones. Throws Error, also if no text is accepted or
/// none rejected.
Examples read_examples(const RuleFile& file, const toml::table& table, const Rule& rule, const std::vector<KindSpec>& kinds);

}  // namespace warta::rules
