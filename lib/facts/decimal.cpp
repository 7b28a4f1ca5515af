#include <warta/number.h>

#include <cmath>
#include <compare>
#include <cstdint>

namespace warta {
namespace {

/// The same value with the shortest mantissa.
Decimal reduced(Decimal d) noexcept {
  while (d.mantissa != 0 && d.mantissa % 10 == 0) {
    d.mantissa /= 10;
    ++d.exponent;
  }
  if (d.mantissa == 0) d.exponent = 0;
  return d;
}

/// Wide enough for the product of any two std::int64_t.
__extension__ using Wide = unsigned __int128;

/// The absolute value, also of the least value, which has no opposite.
std::uint64_t magnitude(std::int64_t value) noexcept {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? 0 - bits : bits;
}

int digits_of(Wide value) noexcept {
  int digits = 0;
  for (; value > 0; value /= 10) ++digits;
  return digits;
}

/// Compares `a * 10^a_exponent` with `b * 10^b_exponent`, neither of them 0. If both have as many digits before the point, the
/// one with fewer digits is filled up with zeros, so that neither grows longer than the longer one.
std::strong_ordering compare(Wide a, int a_exponent, Wide b, int b_exponent) noexcept {
  const int a_digits = digits_of(a), b_digits = digits_of(b);
  if (const auto order = a_digits + a_exponent <=> b_digits + b_exponent; order != 0) return order;
  for (int digits = a_digits; digits < b_digits; ++digits) a *= 10;
  for (int digits = b_digits; digits < a_digits; ++digits) b *= 10;
  return a <=> b;
}

}  // namespace

std::string Decimal::to_string() const {
  const Decimal d = reduced(*this);
  std::string digits = std::to_string(magnitude(d.mantissa));
  if (d.exponent >= 0) {
    digits.append(static_cast<std::size_t>(d.exponent), '0');
  } else {
    const auto places = static_cast<std::size_t>(-d.exponent);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, 1, '.');
  }
  if (d.mantissa < 0) digits.insert(0, 1, '-');
  return denominator == 1 ? digits : digits + "/" + std::to_string(denominator);
}

double Decimal::to_double() const noexcept {
  return static_cast<double>(mantissa) * std::pow(10.0, exponent) / static_cast<double>(denominator);
}

std::weak_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept {
  const auto sign = [](const Decimal& d) { return d.mantissa <=> 0; };
  if (sign(a) != sign(b) || sign(a) == 0) return a.mantissa <=> b.mantissa;
  const auto order = compare(Wide{magnitude(a.mantissa)} * magnitude(b.denominator), a.exponent,
                             Wide{magnitude(b.mantissa)} * magnitude(a.denominator), b.exponent);
  return a.mantissa > 0 ? order : 0 <=> order;
}

bool operator==(const Decimal& a, const Decimal& b) noexcept { return (a <=> b) == 0; }

}  // namespace warta
