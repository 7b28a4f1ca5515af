#pragma once

#include <memory>
#include <vector>

#include "rules/rule_set.h"

namespace warta::rules {

/// Reads rule files and tables into a rule set: classes of all files first, so that any rule may use any class.
class Loader {
 public:
  /// `kinds` are the built-in ones. Both must outlive the loader.
  Loader(RuleSet& into, const std::vector<KindSpec>& kinds);
  ~Loader();

  /// Throws Error for whatever is not as the files' format wants it.
  void load();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta::rules
