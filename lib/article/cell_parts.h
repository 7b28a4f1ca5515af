#pragma once

#include <algorithm>
#include <string_view>

namespace warta::article {

/// Calls `visit(part)` for each part of a table's cell; "|" stands between parts.
template <class Visit>
void each_part(std::string_view cell, Visit visit) {
  while (!cell.empty()) {
    const std::size_t bar = std::min(cell.find('|'), cell.size());
    visit(cell.substr(0, bar));
    cell.remove_prefix(std::min(bar + 1, cell.size()));
  }
}

}  // namespace warta::article
