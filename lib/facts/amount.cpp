#include "facts/amount.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace warta::facts {
namespace {

/// One word or figure of an amount.
struct Part {
  enum class Role { figure, slashed, digit, ten, teen, tens, hundred, hundreds, scale, one_scale, fraction, point, vague };
  Role role;
  Decimal value;
  Decimal upper;
};

std::optional<Decimal> read_value(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return read_figure(text);
  const auto numerator = read_figure(text.substr(0, slash)), denominator = read_figure(text.substr(slash + 1));
  if (!numerator || !denominator || denominator->mantissa == 0) return std::nullopt;
  return Decimal{numerator->mantissa, 0, denominator->mantissa};
}

bool is_figure(const Context& context, std::uint32_t token) {
  const text::Shape shape = context.text().tokens()[token].shape;
  return shape == text::Shape::digits || shape == text::Shape::decimal;
}

std::optional<Part> read_part(const Context& context, text::TokenRange range) {
  if (range.size() == 1 && is_figure(context, range.first)) {
    const auto value = read_figure(context.word(range.first));
    return value ? std::optional(Part{Part::Role::figure, *value, {}}) : std::nullopt;
  }
  if (range.size() == 1 && context.text().tokens()[range.first].shape == text::Shape::slashed) {
    const auto value = read_value(context.word(range.first));
    return value ? std::optional(Part{Part::Role::slashed, *value, {}}) : std::nullopt;
  }
  if (const auto row = context.row(range, context.classes.vague_word)) {
    const auto value = read_value((*row)[Column::value]), upper = read_value((*row)[Column::upper]);
    if (value && upper) return Part{Part::Role::vague, *value, *upper};
  }
  if (const auto row = context.row(range, context.classes.numeral_word)) {
    const auto role = value_of<Part::Role>((*row)[Column::role]);
    const auto value = role == Part::Role::point ? std::optional(Decimal{}) : read_value((*row)[Column::value]);
    if (role && value) return Part{*role, *value, {}};
  }
  if (const auto row = context.row(range, context.classes.scale_abbreviation))
    if (const auto value = read_value((*row)[Column::value])) return Part{Part::Role::scale, *value, {}};
  return std::nullopt;
}

/// Reads a decimal that a page set a blank into: "319, 5 miliar".
std::optional<Decimal> read_parted_decimal(const Context& context, text::TokenRange range) {
  if (range.size() < 3 || context.word(range.first + 1) != ",") return std::nullopt;
  const auto& tokens = context.text().tokens();
  if (tokens[range.first].shape != text::Shape::digits || tokens[range.first + 2].shape != text::Shape::digits)
    return std::nullopt;
  return read_figure(std::string(context.word(range.first)) + ',' + std::string(context.word(range.first + 2)));
}

/// Cuts the range into parts, the longest table entry first ("dua belas" is two, "rb." is one); none if a word is no part.
std::optional<std::vector<Part>> read_parts(const Context& context, text::TokenRange range) {
  std::vector<Part> parts;
  parts.reserve(range.size());
  while (!range.empty()) {
    if (const auto parted = read_parted_decimal(context, range)) {
      parts.push_back({Part::Role::figure, *parted, {}});
      range.first += 3;
      continue;
    }
    std::optional<Part> part;
    std::uint32_t size = is_figure(context, range.first) ? 1 : std::min<std::uint32_t>(range.size(), 3);
    for (; size > 0 && !part; --size) part = read_part(context, {range.first, range.first + size});
    if (!part) return std::nullopt;
    parts.push_back(*part);
    range.first += size + 1;
  }
  return parts;
}

/// Adds up number words below a thousand: hundreds, then tens or teens, then a digit. Each step is false where the word cannot
/// stand there.
class SmallWords {
 public:
  bool digit(std::int64_t value) {
    if (unit_ != 0 || !has_room_) return false;
    unit_ = value;
    is_zero_ = value == 0;
    has_room_ = false;
    return true;
  }
  bool ten(std::int64_t value) { return unit_ == 0 && base_ % 100 == 0 && !is_zero_ && settle(value, false); }
  bool teen() { return unit_ != 0 && base_ % 100 == 0 && settle(unit_ + 10, false); }
  bool tens() { return unit_ != 0 && base_ % 100 == 0 && settle(unit_ * 10, true); }
  bool hundred() { return unit_ == 0 && base_ == 0 && !is_zero_ && settle(100, true); }
  bool hundreds() { return unit_ != 0 && base_ == 0 && settle(unit_ * 100, true); }
  std::int64_t value() const { return base_ + unit_; }

 private:
  bool settle(std::int64_t value, bool has_room) {
    base_ += value;
    unit_ = 0;
    has_room_ = has_room;
    return true;
  }

  std::int64_t base_ = 0;  // what no word behind can change
  std::int64_t unit_ = 0;  // the last digit, which belas, puluh and ratus change
  bool has_room_ = true;   // a digit may follow
  bool is_zero_ = false;
};

/// Adds up parts from the left, as Indonesian says them: a figure or small words, then their scale, and scales that fall.
class Sum {
 public:
  bool add_part(const Part& part) {
    using R = Part::Role;
    switch (part.role) {
      case R::figure: return state_ == State::closed && open(part.value);
      case R::slashed: return slashed(part.value);
      case R::digit: return state_ == State::places ? place(part.value) : word([&] { return words_.digit(part.value.mantissa); });
      case R::ten: return word([&] { return words_.ten(part.value.mantissa * power(part.value.exponent)); });
      case R::teen: return word([&] { return words_.teen(); });
      case R::tens: return word([&] { return words_.tens(); });
      case R::hundred: return word([&] { return words_.hundred(); });
      case R::hundreds: return state_ == State::figure ? close(100) : word([&] { return words_.hundreds(); });
      case R::scale: return state_ != State::closed && close(part.value.mantissa * power(part.value.exponent));
      case R::one_scale:
        return state_ == State::closed && open({1, 0}) && close(part.value.mantissa * power(part.value.exponent));
      case R::fraction: return fraction(part.value);
      case R::point: return point();
      case R::vague: return state_ == State::figure && close(part.value.mantissa * power(part.value.exponent));
    }
    return false;
  }

  std::optional<Amount> finish() {
    if (state_ != State::closed && !close(1)) return std::nullopt;
    if (!has_any_) return std::nullopt;
    return Amount{total_, std::nullopt, false, is_fraction_};
  }

 private:
  enum class State { closed, figure, words, places };

  static std::int64_t power(int exponent) {
    std::int64_t p = 1;
    for (; exponent > 0; --exponent) p *= 10;
    return p;
  }

  bool open(const Decimal& value) {
    state_ = State::figure;
    group_ = value;
    return true;
  }

  template <class Step>
  bool word(Step step) {
    if (state_ == State::figure || state_ == State::places) return false;
    if (state_ == State::closed) words_ = {};
    state_ = State::words;
    if (!step()) return false;
    group_ = {words_.value(), 0};
    return true;
  }

  bool point() {
    if (state_ != State::words) return false;
    state_ = State::places;
    return true;
  }

  bool place(const Decimal& digit) {
    group_ = {group_.mantissa * 10 + digit.mantissa, group_.exponent - 1};
    return group_.exponent > -9;
  }

  /// Multiplies what is open by its scale and adds it to the total. False for a scale that is not below the last one: it would
  /// multiply all that came before, which nobody says.
  bool close(std::int64_t scale) {
    if (scale >= last_scale_ || (state_ == State::places && group_.exponent == 0)) return false;
    const auto product = multiply(group_, scale);
    if (!product) return false;
    const auto sum = has_any_ ? add(total_, *product) : product;
    if (!sum) return false;
    total_ = *sum;
    last_scale_ = scale;
    has_any_ = true;
    state_ = State::closed;
    return true;
  }

  /// Adds a figure with a slash: "3/4", "1 1/2".
  bool slashed(const Decimal& value) {
    is_fraction_ = state_ == State::closed;
    if (is_fraction_) return !has_any_ && open(value);
    const auto sum = state_ == State::figure && value.denominator == 2 ? add(group_, {5 * value.mantissa, -1}) : std::nullopt;
    return sum && open(*sum);
  }

  /// Adds the word of a fraction: "setengah", "dua pertiga", "satu setengah".
  bool fraction(const Decimal& value) {
    const bool has_places = value.denominator == 2 || value.denominator == 4;
    const Decimal places = value.denominator == 2 ? Decimal{5 * value.mantissa, -1} : Decimal{25 * value.mantissa, -2};
    if (state_ == State::closed) {
      is_fraction_ = true;
      return !has_any_ && open(has_places ? places : value);
    }
    if (value.denominator == 2) {  // one and a half
      const auto sum = add(group_, places);
      return sum && open(*sum);
    }
    if (group_.exponent != 0 || group_.denominator != 1) return false;
    is_fraction_ = true;
    return open({group_.mantissa * value.mantissa, 0, value.denominator});
  }

  State state_ = State::closed;
  SmallWords words_;
  Decimal group_;
  Decimal total_;
  std::int64_t last_scale_ = std::numeric_limits<std::int64_t>::max();
  bool has_any_ = false;
  bool is_fraction_ = false;
};

/// Reads a vague word and the scales behind it: "ratusan ribu".
std::optional<Amount> read_vague(const std::vector<Part>& parts) {
  Amount amount{parts.front().value, parts.front().upper, true, false};
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].role != Part::Role::scale) return std::nullopt;
    const auto value = multiply(amount.value, parts[i].value.mantissa), upper = multiply(*amount.upper, parts[i].value.mantissa);
    if (!value || !upper) return std::nullopt;
    amount.value = *value;
    amount.upper = *upper;
  }
  return amount;
}

}  // namespace

std::optional<Amount> read_amount(const Context& context, text::TokenRange range) {
  if (range.size() == 1 && is_figure(context, range.first)) {  // most amounts
    const auto value = read_figure(context.word(range.first));
    return value ? std::optional(Amount{*value, std::nullopt, false, false}) : std::nullopt;
  }
  const auto parts = read_parts(context, range);
  if (!parts || parts->empty()) return std::nullopt;
  if (parts->front().role == Part::Role::vague) return read_vague(*parts);
  Sum sum;
  for (const Part& part : *parts)
    if (!sum.add_part(part)) return std::nullopt;
  return sum.finish();
}

}  // namespace warta::facts
