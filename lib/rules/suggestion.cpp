#include "rules/suggestion.h"

#include <algorithm>
#include <numeric>

namespace warta::rules {
namespace {

/// Letters to add, drop or change.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
    }
  }
  return row.back();
}

}  // namespace

std::string did_you_mean(std::string_view name, const std::vector<std::string_view>& known) {
  std::string_view nearest;
  // Of "file/name" the name counts: files have few rules that are alike.
  const std::size_t own_size = name.size() - (name.rfind('/') + 1);
  std::size_t least = std::max<std::size_t>(own_size / 3, 1) + 1;
  for (const std::string_view candidate : known) {
    const std::size_t distance = edits(name, candidate);
    if (distance < least) least = distance, nearest = candidate;
  }
  return nearest.empty() ? std::string() : "; did you mean '" + std::string(nearest) + "'?";
}

}  // namespace warta::rules
