#pragma once

#include <string>
#include <string_view>

#include <warta/rules.h>

namespace warta::workshop {

/// The text in the quotes of errors and reports: 'text'.
inline std::string in_quotes(std::string_view text) { return "'" + std::string(text) + "'"; }

/// The mismatch in words: "value: expected '12', got '13'".
inline std::string in_words(const FieldMismatch& field) {
  return field.field + ": expected " + in_quotes(field.expected) + ", got " +
         (field.actual ? in_quotes(*field.actual) : "nothing");
}

}  // namespace warta::workshop
