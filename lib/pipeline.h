#pragma once

#include <memory>

#include <warta/extractor.h>

#include "article/gazetteer.h"
#include "repair/repair.h"
#include "rules/rule_set.h"

namespace warta {

/// All stages with what they need, in their order. Immutable.
class Pipeline {
 public:
  explicit Pipeline(const Options& options);

  Article run(const Input& input) const;
  const rules::RuleSet& rules() const noexcept { return rules_; }
  const repair::Mender& mender() const noexcept { return mender_; }

 private:
  rules::RuleSet rules_;
  text::Mending mending_;
  repair::Mender mender_;
  article::Gazetteer gazetteer_;
};

}  // namespace warta
