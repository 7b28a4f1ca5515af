#pragma once

#include <stdexcept>

namespace warta::lexicon {

/// What rules, words and classes come to is more than there are numbers or room for. Not to be mistaken for a mistake in the
/// code, which is what the exceptions of the standard library stand for.
struct TooMany : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace warta::lexicon
