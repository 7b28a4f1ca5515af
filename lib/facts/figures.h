#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <warta/number.h>

namespace warta::facts {

/// The value of digits with separators. The grouping decides what `.` and `,` are.
///
///     2.082  2082      1,5  1.5      2.5  2.5 (one or two digits are no group)
///     1,234,567  1234567      2,326,825,408.000  2326825408      0,125  0.125
///
/// None if there are more than 18 digits, or the groups fit neither reading (1.23.4).
std::optional<Decimal> read_figure(std::string_view text);

/// The product `value * by`; none if it needs more than 18 digits.
std::optional<Decimal> multiply(const Decimal& value, std::int64_t by);

/// The sum `a + b`; none if it needs more than 18 digits, or if either is a fraction.
std::optional<Decimal> add(const Decimal& a, const Decimal& b);

}  // namespace warta::facts
