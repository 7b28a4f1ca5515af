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

/// Reads a match to a draft that is empty. False where the captured words make no number: what was read so far is nothing then.
bool read_number(const Context& context, const rules::Match& match, NumberDraft& draft);

}  // namespace warta::facts
