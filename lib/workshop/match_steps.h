#pragma once

#include <functional>

#include "rules/trace.h"
#include "watch.h"

namespace warta::workshop {

/// Tells of every match that becomes a candidate for a fact which way it took through its pattern.
class MatchSteps : public Watch {
 public:
  using Take = std::function<void(const rules::Rule&, text::TokenRange, const std::vector<rules::Trace::Step>&)>;

  explicit MatchSteps(Take take) : take_(std::move(take)) {}
  void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) override;

 private:
  Take take_;
};

}  // namespace warta::workshop
