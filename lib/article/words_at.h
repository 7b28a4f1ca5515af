#pragma once

#include <cstdint>
#include <string_view>

#include "facts/context.h"

namespace warta::article {

// These ask what a token is, for those who look ahead: behind the end of the text there is nothing.

/// The word of the token; empty behind the end.
inline std::string_view word_at(const facts::Context& context, std::uint32_t token) {
  return token < context.text().size() ? context.word(token) : std::string_view();
}

/// Whether the token has the class; false behind the end.
inline bool has_class_at(const facts::Context& context, std::uint32_t token, lexicon::ClassId cls) {
  return token < context.text().size() && context.has_class(token, cls);
}

}  // namespace warta::article
