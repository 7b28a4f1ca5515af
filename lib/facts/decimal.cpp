#include <warta/number.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>

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

}  // namespace

std::string Decimal::to_string() const {
  const Decimal d = reduced(*this);
  const auto bits = static_cast<std::uint64_t>(d.mantissa);  // the least value has no opposite
  std::string digits = std::to_string(d.mantissa < 0 ? 0 - bits : bits);
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

bool operator==(const Decimal& a, const Decimal& b) noexcept {
  const Decimal x = reduced(a), y = reduced(b);
  return x.mantissa == y.mantissa && x.exponent == y.exponent && x.denominator == y.denominator;
}

}  // namespace warta
