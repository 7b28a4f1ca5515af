#pragma once

#include <optional>

#include <warta/article.h>

#include "facts/context.h"

namespace warta::facts {

rules::KindSpec number_kind();

/// A number as it was read; and if the text says its value twice ("5 (lima) orang"), the check whether both agree.
struct NumberDraft {
  Draft<Number> number;
  std::optional<Check> words_check;
};

/// Reads a match into an empty draft. False if the captured words make no number: the draft is then to be thrown away.
bool read_number(const Context& context, const rules::Match& match, NumberDraft& draft);

}  // namespace warta::facts
