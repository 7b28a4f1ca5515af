#pragma once

#include <optional>

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

rules::KindSpec number_kind();

/// A number as read, and where the text says its value twice ("5 (lima) orang"), whether both agree.
struct NumberDraft {
  Draft<Number> number;
  std::optional<Check> words_check;
};

/// None where the captured words make no number.
std::optional<NumberDraft> read_number(const Context& context, const rules::Match& match);

}  // namespace warta::facts
