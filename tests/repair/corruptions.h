#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace warta::test {

using Random = std::mt19937;

/// A kind of damage that can be done to texts.
struct Corruption {
  std::string_view name;
  /// The share of facts that must stay as they were, whatever the share of damaged words.
  double least_kept;
  /// The text with about that share of its words damaged, or of its blanks or lines if the damage is done to those.
  std::string (*corrupt)(std::string_view text, double share, Random& random);
};

/// All kinds that are to be mended, one function each.
const std::vector<Corruption>& corruptions();

}  // namespace warta::test
