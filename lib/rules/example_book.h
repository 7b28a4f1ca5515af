#pragma once

#include <map>

#include "rules/example.h"
#include "rules/rule_set.h"

namespace warta::rules {

/// The examples of all rules of a set, read anew from its files: extraction has no use for them, and they cost more to read than
/// the rules.
class ExampleBook {
 public:
  explicit ExampleBook(const RuleSet& rules);

  /// The examples of a rule of the set.
  const Examples& of(const Rule& rule) const { return examples_.at(&rule); }

 private:
  std::map<const Rule*, Examples> examples_;
};

}  // namespace warta::rules
