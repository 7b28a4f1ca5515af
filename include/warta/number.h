#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <warta/export.h>
#include <warta/span.h>

namespace warta {

/// An exact decimal number, `mantissa * 10^exponent`, or the fraction of two whole numbers.
///
/// "1,5 miliar" is `{15, 8}`, "2.082" is `{2082, 0}`, "dua pertiga" is `{2, 0, 3}`. No binary floating point is
/// involved at any step. Range: mantissas of up to 18 digits; text that states longer numbers (identifiers, in
/// practice) yields no number.
struct Decimal {
  std::int64_t mantissa = 0;
  int exponent = 0;
  std::int64_t denominator = 1;

  /// Plain notation without exponent: "1500000000", "2.5", "2/3".
  WARTA_EXPORT std::string to_string() const;
  /// The nearest double; exact values beyond 2^53 lose digits.
  WARTA_EXPORT double to_double() const noexcept;

  WARTA_EXPORT friend bool operator==(const Decimal& a, const Decimal& b) noexcept;
};

enum class NumberKind : std::uint8_t { cardinal, quantity, money, percent, ordinal, fraction, multiple, vague };
enum class Modifier : std::uint8_t { about, almost, more_than, at_least, less_than, at_most };

WARTA_EXPORT std::string_view to_string(NumberKind kind) noexcept;
WARTA_EXPORT std::string_view to_string(Modifier modifier) noexcept;

/// A stated amount, such as "3.074 pegawai honorer" or "sekitar 30 persen".
struct Number : Mention {
  NumberKind kind = NumberKind::cardinal;
  Decimal value;
  /// The upper end of a range ("5-10 persen": 10), or the exclusive bound of a vague magnitude ("puluhan": 100).
  std::optional<Decimal> upper;
  /// The counted noun as written, lower-cased unless an acronym; a measure's symbol ("km"); a currency's ISO 4217
  /// code ("IDR"). Empty where nothing is counted.
  std::string unit;
  std::optional<Modifier> modifier;
  /// "file/name" of the rule that found it.
  std::string rule;
};

}  // namespace warta
