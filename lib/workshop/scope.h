#pragma once

#include <cstddef>

#include <warta/rules.h>

namespace warta::workshop {

/// The number of the first source whose rules are meant; the built-in one has the number 0.
constexpr std::size_t first_source(ExampleScope scope) noexcept { return scope == ExampleScope::all_rules ? 0 : 1; }

}  // namespace warta::workshop
