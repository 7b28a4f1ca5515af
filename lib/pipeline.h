#pragma once

#include <memory>
#include <string_view>

#include <warta/extractor.h>

#include "facts/word_classes.h"
#include "repair/repair.h"
#include "rules/rule_set.h"
#include "watch.h"

namespace warta {

/// Runs the stages in their order, with all that they need. Immutable.
class Pipeline {
 public:
  explicit Pipeline(const Options& options);

  Article run(const Input& input) const;
  /// The same under the eyes of a watch.
  Article run(const Input& input, Watch& watch) const;
  const rules::RuleSet& rules() const noexcept { return rules_; }
  const facts::WordClasses& classes() const noexcept { return classes_; }
  const repair::Mender& mender() const noexcept { return mender_; }
  /// Decodes bytes, and mends their words if the options say so. The bytes must outlive the reading.
  text::Reading read(std::string_view bytes, std::string_view encoding) const;

 private:
  rules::RuleSet rules_;
  facts::WordClasses classes_;
  text::Mending mending_;
  repair::Mender mender_;
};

}  // namespace warta
