#pragma once

#include "rules/rule.h"
#include "watch.h"

namespace warta::workshop {

/// Of one kind only one rule is searched for; all other kinds are searched as ever.
class Alone : public Watch {
 public:
  Alone(const rules::RuleSet& rules, const rules::Rule& rule) : rules_(rules), rule_(rule) {}
  void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) override;

 private:
  const rules::RuleSet& rules_;
  const rules::Rule& rule_;
};

}  // namespace warta::workshop
