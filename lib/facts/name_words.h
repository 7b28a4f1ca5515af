#pragma once

#include "facts/context.h"

namespace warta::facts {

/// Whether words of names are written so: with a capital.
inline bool is_name_shape(text::Shape shape) {
  return shape == text::Shape::cap || shape == text::Shape::caps || shape == text::Shape::mixed;
}

/// Whether the token is a capitalised word that is neither the language's nor a region's, a body's or a title: a part of
/// somebody's name.
bool is_unknown_name(const Context& context, std::uint32_t token);

}  // namespace warta::facts
