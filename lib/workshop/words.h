#pragma once

#include <string>
#include <string_view>

#include <warta/rules.h>

namespace warta::workshop {

/// 'as errors and reports quote'
inline std::string in_quotes(std::string_view text) { return "'" + std::string(text) + "'"; }

/// "value: expected '12', got '13'".
inline std::string in_words(const FieldMismatch& field) {
  return field.field + ": expected " + in_quotes(field.expected) + ", got " +
         (field.actual ? in_quotes(*field.actual) : "nothing");
}

}  // namespace warta::workshop
