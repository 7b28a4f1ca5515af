#pragma once

#include <stdexcept>

namespace warta::lexicon {

/// Rules, words or classes are more than there are numbers or room for. It is a type of its own so that no mistake in the code,
/// which the exceptions of the standard library stand for, is taken for it.
struct TooMany : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace warta::lexicon
