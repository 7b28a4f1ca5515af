#pragma once

#include "facts/context.h"

namespace warta::facts {

/// Whether nothing stands between the token and the one before it.
bool is_glued(const text::Text& text, std::uint32_t token);

/// Whether the token is a word that may be counted though no table has it ("6 perampas"): in lower case, behind a
/// blank, in the sentence of the token before it, and neither a function word nor a verb by its prefix.
bool may_be_counted(const Context& context, std::uint32_t token);

/// Whether the amount may be part of a name or a year: a bare figure right behind a capital that opens no sentence ("Golkar 1"),
/// or one of 1900 to 2099.
bool may_be_name(const Context& context, text::TokenRange amount);

}  // namespace warta::facts
