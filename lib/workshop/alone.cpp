#include "workshop/alone.h"

#include <algorithm>

namespace warta::workshop {

void Alone::search(const rules::Search& search, std::size_t kind, const Ranges* ranges, const Visit& visit) {
  const std::vector<const rules::Rule*>& of_kind = search.rules_of(kind).rules;
  const auto place = std::find(of_kind.begin(), of_kind.end(), &rule_);
  if (place == of_kind.end()) {
    Watch::search(search, kind, ranges, visit);
    return;
  }
  const auto number = static_cast<std::size_t>(place - of_kind.begin());
  search.each_whole_match(kind, ranges, search.rules_of(kind).matcher.only_rule(number),
                          [&](const rules::Match& match, const auto&, const auto&) { return visit(match); });
}

}  // namespace warta::workshop
