#include "rules/suggestion.h"

#include <algorithm>
#include <numeric>

namespace warta::rules {
namespace {

/// How many edits make one word of the other: letters to add, drop or change, and neighbours to swap.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> above, row(b.size() + 1), next(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    next[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      next[j + 1] = std::min({next[j] + 1, row[j + 1] + 1, row[j] + (a[i] == b[j] ? 0 : 1)});
      if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) next[j + 1] = std::min(next[j + 1], above[j - 1] + 1);
    }
    above = row;
    row.swap(next);
  }
  return row.back();
}

}  // namespace

std::string did_you_mean(std::string_view name, std::span<const std::string_view> known) {
  std::string_view nearest;
  // In "file/name" the name decides how far is near, since a file has few rules that are alike.
  const std::size_t own_size = name.size() - (name.rfind('/') + 1);
  std::size_t least = std::min(std::max<std::size_t>(own_size / 3, 1) + 1, own_size);  // of one letter nothing is near
  for (const std::string_view candidate : known) {
    const std::size_t distance = edits(name, candidate);
    if (distance < least) least = distance, nearest = candidate;
  }
  return nearest.empty() ? std::string() : "; did you mean '" + std::string(nearest) + "'?";
}

std::string did_you_mean(std::string_view name, const std::vector<std::string>& known) {
  return did_you_mean(name, std::vector<std::string_view>(known.begin(), known.end()));
}

std::string did_you_mean(std::string_view name, const lexicon::Classes& classes) {
  std::vector<std::string_view> known;
  for (std::size_t id = 0; id < classes.size(); ++id) {
    const std::string_view cls = classes.name(static_cast<lexicon::ClassId>(id));
    if (!cls.starts_with('=')) known.push_back(cls);
  }
  return did_you_mean(name, known);
}

}  // namespace warta::rules
