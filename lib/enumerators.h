#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

// The names of an enumeration's values, which are written only once: in the enumeration. C++20 has no reflection, but compilers
// write the value of a template's argument into the name of the function, as it stands in the source.

namespace warta {
namespace enumerators {

/// The value as compilers write it: "warta::Zone::title", or "(warta::Zone)6" where it has no name.
template <auto value>
consteval std::string_view written() {
  // GCC: "… written() [with auto value = warta::Zone::title; …]", clang: "… written() [value = warta::Zone::title]"
  constexpr std::string_view function = __PRETTY_FUNCTION__;
  constexpr std::string_view before = "value = ";
  constexpr std::size_t begin = function.find(before) + before.size();
  return function.substr(begin, function.find_first_of(";]", begin) - begin);
}

/// Whether the value has a name: a number stands behind the bracket of its type, as in "((anonymous namespace)::Zone)6", a name
/// behind a colon.
template <auto value>
consteval bool has_name() {
  constexpr std::string_view text = written<value>();
  const char first = text[text.find_last_of(":)") + 1];
  return first < '0' || first > '9';
}

template <class Enum, std::size_t index = 0>
consteval std::size_t count() {
  if constexpr (has_name<static_cast<Enum>(index)>()) {
    return count<Enum, index + 1>();
  } else {
    return index;
  }
}

/// The name of a value. Words that C++ keeps for itself, such as `case_`, lose the underscore that they are written with.
template <auto value>
consteval std::string_view name() {
  std::string_view name = written<value>();
  name.remove_prefix(name.rfind(':') + 1);
  if (name.back() == '_') name.remove_suffix(1);
  return name;
}

template <class Enum, std::size_t... index>
consteval std::array<std::string_view, sizeof...(index)> names(std::index_sequence<index...>) {
  return {name<static_cast<Enum>(index)>()...};
}

}  // namespace enumerators

/// The names of all values of an enumeration that counts from 0 without a gap: each stands at the number of its value.
template <class Enum>
inline constexpr std::array names_of = enumerators::names<Enum>(std::make_index_sequence<enumerators::count<Enum>()>());

/// The name of a value; empty for a number that is no value of the enumeration.
template <class Enum>
constexpr std::string_view name_of(Enum value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < names_of<Enum>.size() ? names_of<Enum>[index] : std::string_view();
}

/// The value that has this name; none where no value has it.
template <class Enum>
constexpr std::optional<Enum> value_of(std::string_view name) noexcept {
  for (std::size_t index = 0; index < names_of<Enum>.size(); ++index)
    if (names_of<Enum>[index] == name) return static_cast<Enum>(index);
  return std::nullopt;
}

}  // namespace warta
