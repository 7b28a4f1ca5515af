#pragma once

#include <memory>
#include <vector>

#include "lexicon/builder.h"
#include "rules/rule_set.h"

namespace warta::rules {

/// Reads rule files and tables into a rule set, and their words into what becomes its lexicon. The classes of all files come
/// first, so that any rule may use any class.
class Loader {
 public:
  /// `kinds` are the built-in ones. All must outlive the loader.
  Loader(RuleSet& into, lexicon::LexiconBuilder& lexicon, const std::vector<KindSpec>& kinds);
  ~Loader();

  /// Throws Error for whatever breaks the format of rule files.
  void load();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta::rules
