#pragma once

#include <compare>
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
///
/// \code{.cpp}
/// const warta::Decimal price{15, 8};
/// assert(price.to_string() == "1500000000" && price.to_double() == 1.5e9);
/// assert((warta::Decimal{2, 0, 3}).to_string() == "2/3");
/// assert((price == warta::Decimal{150, 7} && price < warta::Decimal{2, 9}));
/// \endcode
struct Decimal {
  std::int64_t mantissa = 0;     ///< It has up to 18 digits.
  int exponent = 0;              ///< The power of ten; negative for decimals.
  std::int64_t denominator = 1;  ///< It is 1 but for fractions, which are not reduced.

  /// Plain notation without exponent: "1500000000", "2.5", "2/3"; a fraction as it is stated, so that "2/4" stays.
  WARTA_EXPORT std::string to_string() const;
  /// The nearest double; exact values beyond 2^53 lose digits.
  WARTA_EXPORT double to_double() const noexcept;

  /// By value, exactly: 150 * 10^7 equals 15 * 10^8, and 2/3 is less than 0.67. Weak, since equals may be written otherwise.
  WARTA_EXPORT friend std::weak_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept;
  WARTA_EXPORT friend bool operator==(const Decimal& a, const Decimal& b) noexcept;
};

/// What sort of amount a number is.
enum class NumberKind : std::uint8_t {
  cardinal,  ///< A bare number, without what it counts: "sebanyak 12".
  quantity,  ///< An amount of what is counted or measured: "12 orang", "3,5 km".
  money,     ///< An amount of a currency: "Rp2,5 miliar".
  percent,   ///< Parts of a hundred, or percentage points: "30 persen".
  ordinal,   ///< A place in a row: "kedua", "ke-13".
  fraction,  ///< "dua pertiga", "setengah".
  multiple,  ///< How often, or how many times as much: "13 kali", "dua kali lipat".
  vague,     ///< An order of magnitude: "puluhan orang", "ratusan ribu".
};

/// How the text qualifies an amount.
enum class Modifier : std::uint8_t {
  about,      ///< "sekitar", "kurang lebih".
  almost,     ///< "hampir": a little less than the amount.
  more_than,  ///< "lebih dari": the amount itself is not meant.
  at_least,   ///< "minimal", "sedikitnya".
  less_than,  ///< "kurang dari": the amount itself is not meant.
  at_most,    ///< "maksimal", "hingga".
};

WARTA_EXPORT std::string_view to_string(NumberKind kind) noexcept;
WARTA_EXPORT std::string_view to_string(Modifier modifier) noexcept;

/// A stated amount, such as "3.074 pegawai honorer" or "sekitar 30 persen".
///
/// \code{.cpp}
/// const warta::Extractor extractor;
/// const warta::Article article = extractor.extract({.text = "Sekitar 1.250 warga mengungsi."});
/// const warta::Number& number = article.numbers.at(0);
/// assert(number.value.to_string() == "1250" && number.unit == "warga" && number.modifier == warta::Modifier::about);
/// assert(article.slice(number.span) == "1.250 warga");
/// \endcode
struct Number : Mention {
  NumberKind kind = NumberKind::cardinal;  ///< What sort of amount it is.
  /// The exact amount; the lower end of a range.
  Decimal value;
  /// The upper end of a range, included ("5-10 persen": 10); where `kind` is `vague` the bound below which the amount lies
  /// ("puluhan": 100).
  std::optional<Decimal> upper;
  /// The counted noun as written, lower-cased unless an acronym ("pegawai honorer", "PNS"); a currency's ISO 4217 code ("IDR");
  /// a measure's symbol, whatever the text calls it: that of the SI and its like ("km", "m2", "m3/s", "kWh", "degC", "l"), and
  /// "ha", "t" (ton), "q" (kuintal), "ons", "oz", "in", "ft", "mi", "nmi", "kn", "bbl", "ct" (karat), "deg", "SR" (Richter),
  /// "hp", "px", "a" (are). The column `value` of data/words/measures.tsv and currencies.tsv has all of them. Empty where nothing
  /// is counted.
  std::string unit;
  /// "sekitar", "lebih dari", …; none where the amount is stated as it is.
  std::optional<Modifier> modifier;
  /// "file/name" of the rule that found it.
  std::string rule;
};

}  // namespace warta
