#pragma once

#include <optional>
#include <string>

#include "facts/amount.h"
#include "pipeline.h"

namespace warta::facts {

inline const Pipeline& pipeline() {
  static const Pipeline built_in{Options{}};
  return built_in;
}

/// The amount that these words make with the built-in tables; none where they make none.
inline std::optional<Amount> read_words(const std::string& words) {
  const text::Text text(words);
  const lexicon::Document document = pipeline().rules().lexicon().annotate(text);
  return read_amount({pipeline().rules().lexicon(), document, pipeline().classes()}, {0, text.size()});
}

}  // namespace warta::facts
