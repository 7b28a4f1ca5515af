#pragma once

#include <cstddef>
#include <map>

#include "rules/example.h"
#include "rules/rule_set.h"

namespace warta::rules {

/// The examples of the rules of a set, read anew from its files: extraction has no use for them, and they cost more to read than
/// the rules.
class ExampleBook {
 public:
  /// Reads those of all sources, or of those from `first_source` on.
  explicit ExampleBook(const RuleSet& rules, std::size_t first_source = 0);

  /// The examples of a rule of one of these sources.
  const Examples& of(const Rule& rule) const { return examples_.at(&rule); }

 private:
  std::map<const Rule*, Examples> examples_;
};

}  // namespace warta::rules
