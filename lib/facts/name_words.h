#pragma once

#include "facts/context.h"

namespace warta::facts {

/// A capitalised word that is none of the language's, no region, no body, no title: a part of somebody's name.
bool is_unknown_name(const Context& context, std::uint32_t token);

}  // namespace warta::facts
