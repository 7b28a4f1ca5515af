#include "facts/figures.h"
#include "text/ascii.h"

#include <algorithm>
#include <limits>
#include <string>

namespace warta::facts {
namespace {

constexpr std::size_t most_digits = 18;
constexpr std::int64_t most_mantissa = 1'000'000'000'000'000'000;

bool is_digits(std::string_view s) { return !s.empty() && std::all_of(s.begin(), s.end(), text::is_ascii_digit<char>); }

/// The value of digits, with decimal places behind them if there are any; none if it has more than 18 digits.
std::optional<std::int64_t> to_integer(std::string_view digits, std::string_view places = {}) {
  if (digits.empty() || digits.size() + places.size() > most_digits) return std::nullopt;
  std::int64_t value = 0;
  for (const std::string_view part : {digits, places})
    for (const char c : part) {
      if (c < '0' || c > '9') return std::nullopt;
      value = 10 * value + (c - '0');
    }
  return value;
}

/// The digits of groups joined: "1.234.567" by '.'. None unless groups of three follow a first one of one to three digits.
std::optional<std::string> join_groups(std::string_view text, char separator) {
  std::string digits;
  std::size_t groups = 0;
  for (;;) {
    const std::size_t end = text.find(separator);
    const std::string_view group = text.substr(0, end);
    if (!is_digits(group) || (groups > 0 ? group.size() != 3 : group.size() > 3)) return std::nullopt;
    digits += group;
    ++groups;
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return groups > 1 ? std::optional(digits) : std::nullopt;
}

std::optional<Decimal> make_decimal(std::string_view whole, std::string_view places) {
  while (!places.empty() && places.back() == '0') places.remove_suffix(1);
  const auto mantissa = to_integer(whole, places);
  if (!mantissa) return std::nullopt;
  return Decimal{*mantissa, -static_cast<int>(places.size())};
}

}  // namespace

std::optional<Decimal> read_figure(std::string_view text) {
  if (const auto whole = to_integer(text)) return Decimal{*whole, 0};  // most figures
  const std::size_t last = text.find_last_of(".,");
  if (last == std::string_view::npos) return std::nullopt;
  const char separator = text[last];
  const std::string_view whole = text.substr(0, last), places = text.substr(last + 1);
  const bool both = whole.find(separator == '.' ? ',' : '.') != std::string_view::npos;
  if (both) {
    const auto groups = join_groups(whole, separator == '.' ? ',' : '.');
    return groups ? make_decimal(*groups, places) : std::nullopt;
  }
  if (const auto groups = join_groups(text, separator)) {
    // A lone group behind a comma is a decimal ("0,125", "1,234 persen"); behind a stop it is thousands.
    const bool is_decimal = separator == ',' && std::count(text.begin(), text.end(), ',') == 1;
    if (!is_decimal && !(text.front() == '0')) return make_decimal(*groups, {});
  }
  if (!is_digits(whole) || !is_digits(places)) return std::nullopt;
  return make_decimal(whole, places);
}

std::optional<Decimal> multiply(const Decimal& value, std::int64_t by) {
  Decimal product = value;
  while (by % 10 == 0 && by != 0) {
    by /= 10;
    ++product.exponent;
  }
  if (by != 0 && product.mantissa > most_mantissa / by) return std::nullopt;
  product.mantissa *= by;
  return product.exponent > static_cast<int>(most_digits) ? std::nullopt : std::optional(product);
}

std::optional<Decimal> add(const Decimal& a, const Decimal& b) {
  if (a.denominator != 1 || b.denominator != 1) return std::nullopt;
  Decimal high = a.exponent >= b.exponent ? a : b;
  const Decimal& low = a.exponent >= b.exponent ? b : a;
  for (; high.exponent > low.exponent; --high.exponent) {
    if (high.mantissa > std::numeric_limits<std::int64_t>::max() / 10) return std::nullopt;
    high.mantissa *= 10;
  }
  // After the scaling above each has 18 digits at most, or is refused here, so that the sum cannot overflow.
  if (high.mantissa >= most_mantissa || high.mantissa + low.mantissa >= most_mantissa) return std::nullopt;
  return Decimal{high.mantissa + low.mantissa, low.exponent};
}

}  // namespace warta::facts
