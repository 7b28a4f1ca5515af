#pragma once

#include "rules/rule.h"
#include "watch.h"

namespace warta::workshop {

/// Has one kind searched as if it had only one rule; all other kinds are searched as ever.
class Alone : public Watch {
 public:
  explicit Alone(const rules::Rule& rule) : rule_(rule) {}
  void search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) override;

 private:
  const rules::Rule& rule_;
};

}  // namespace warta::workshop
