#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

// The names of an enumeration's values, so that they are written once: in the enumeration. C++20 has no reflection, but
// compilers write the value of a template's argument into the name of the function, as it stands in the source.

namespace warta {
namespace enumerators {

/// "warta::Zone::title" for a value that has a name, "(warta::Zone)6" for one that has none.
template <auto value>
consteval std::string_view written() {
  // GCC: "… written() [with auto value = warta::Zone::title; …]", clang: "… written() [value = warta::Zone::title]"
  constexpr std::string_view function = __PRETTY_FUNCTION__;
  constexpr std::string_view before = "value = ";
  constexpr std::size_t begin = function.find(before) + before.size();
  return function.substr(begin, function.find_first_of(";]", begin) - begin);
}

template <class Enum, std::size_t index = 0>
consteval std::size_t count() {
  if constexpr (written<static_cast<Enum>(index)>().front() == '(') {
    return index;
  } else {
    return count<Enum, index + 1>();
  }
}

/// `case_` and the like, words that C++ keeps for itself, are named without their underscore.
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

/// Empty for a number that is no value of the enumeration.
template <class Enum>
constexpr std::string_view name_of(Enum value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < names_of<Enum>.size() ? names_of<Enum>[index] : std::string_view();
}

/// The value of the name; none where no value is called so.
template <class Enum>
constexpr std::optional<Enum> value_of(std::string_view name) noexcept {
  for (std::size_t index = 0; index < names_of<Enum>.size(); ++index)
    if (names_of<Enum>[index] == name) return static_cast<Enum>(index);
  return std::nullopt;
}

}  // namespace warta
