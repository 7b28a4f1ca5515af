#pragma once

#include <memory>
#include <vector>

#include "lexicon/builder.h"
#include "rules/rule_set.h"

namespace warta::rules {

/// Reads rule files and tables into a rule set, and their words into what becomes its lexicon: classes of all files first, so
/// that any rule may use any class.
class Loader {
 public:
  /// `kinds` are the built-in ones. All must outlive the loader.
  Loader(RuleSet& into, lexicon::LexiconBuilder& lexicon, const std::vector<KindSpec>& kinds);
  ~Loader();

  /// Throws Error for whatever is not as the files' format wants it.
  void load();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta::rules
