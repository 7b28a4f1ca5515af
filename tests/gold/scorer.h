#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "corpus.h"

namespace warta::test {

/// Counts how often something was found, and how often rightly.
struct Tally {
  std::size_t hits = 0, found = 0, gold = 0;
  std::vector<std::string> errors;

  double precision() const { return found == 0 ? 1.0 : static_cast<double>(hits) / static_cast<double>(found); }
  double recall() const { return gold == 0 ? 1.0 : static_cast<double>(hits) / static_cast<double>(gold); }
  double f1() const {
    return hits == 0 ? (found + gold == 0 ? 1.0 : 0.0) : 2 * precision() * recall() / (precision() + recall());
  }

  /// Adds a field of a matched fact, which is right or wrong.
  void add(bool right, const std::string& error) {
    hits += right ? 1 : 0;
    ++found;
    ++gold;
    if (!right) errors.push_back(error);
  }
};

/// The tallies by what was counted: "numbers value", "officials with region".
using Tallies = std::map<std::string, Tally>;

/// Compares what an extractor finds with the annotations.
///
/// Numbers and dates are matched by overlapping spans, then compared by value; officials are matched by name and post;
/// regions are compared as sets of codes. What the annotation calls optional is neither demanded nor held against anyone.
Tallies score(const std::vector<CorpusArticle>& articles, const Extractor& extractor);

}  // namespace warta::test
