#include "facts/number.h"

#include <cmath>
#include <utility>

#include "facts/amount.h"
#include "facts/beside_figure.h"
#include "facts/counted.h"
#include "facts/counted_unit.h"
#include "facts/number_form.h"
#include "facts/number_match.h"

namespace warta::facts {
namespace {

using text::TokenRange;
using Slot = NumberSlot;

std::string_view first_value(const Context& context, TokenRange range, std::initializer_list<lexicon::ClassId> classes) {
  for (const lexicon::ClassId cls : classes)
    if (const auto row = context.row(range, cls)) return (*row)[Column::value];
  return {};
}

class NumberReader {
 public:
  NumberReader(const Context& context, const rules::Match& match, NumberDraft& draft)
      : context_(context), rule_match_(match), match_(context, match), draft_(draft), number_(draft.number.value) {}

  bool run() {
    const bool may_be_code = slot(Slot::currency).empty();
    if (may_be_code && (is_in_code(context_, match_.tokens()) || is_before_letter(context_, match_.tokens().last))) return false;
    if (!read_value() || !read_upper() || !read_round()) return false;
    read_unit();
    read_modifier();
    TokenRange all = hull({slot(Slot::currency),       slot(Slot::amount),      slot(Slot::upper_currency), slot(Slot::upper),
                           slot(Slot::percent),        slot(Slot::unit),        slot(Slot::ordinal),        slot(Slot::bare),
                           slot(Slot::figure_ordinal), slot(Slot::roman),       slot(Slot::multiple),       slot(Slot::age),
                           slot(Slot::words),          slot(Slot::sequence),    slot(Slot::both),           slot(Slot::next),
                           slot(Slot::round),          slot(Slot::round_scale), slot(Slot::aside),          slot(Slot::shared)});
    read_sign(all);
    if (!settle_form(match_, number_, all)) return false;
    if (!number_.modifier) number_.modifier = modifier_behind(all.last);
    place(draft_.number, context_, rule_match_, all);
    if (!slot(Slot::words).empty()) draft_.words_check = check_words();
    return true;
  }

 private:
  TokenRange slot(Slot name) const { return match_.slot(name); }
  TokenRange amount() const { return match_.amount(); }

  bool is_foreign_money() const {
    const TokenRange currency = slot(Slot::currency);
    return !currency.empty() && currency.first < slot(Slot::amount).first &&
           first_value(context_, currency, {context_.classes.currency_before}) != "IDR";
  }

  bool read_value() {
    if (!slot(Slot::roman).empty()) return read_row(Slot::roman, {context_.classes.roman}, NumberKind::ordinal);
    if (!slot(Slot::ordinal).empty())
      return read_row(Slot::ordinal, {context_.classes.ordinal, context_.classes.ordinal_of}, NumberKind::ordinal);
    if (!slot(Slot::both).empty()) return read_row(Slot::both, {context_.classes.ordinal}, NumberKind::cardinal);
    if (!slot(Slot::figure_ordinal).empty()) return read_plain(Slot::figure_ordinal, NumberKind::ordinal);
    if (!slot(Slot::shared).empty()) return read_plain(Slot::shared, NumberKind::percent);
    if (!slot(Slot::age).empty()) return read_age(Slot::age);
    if (!slot(Slot::aside).empty()) return read_aside();
    const auto read = read_amount(context_, amount());
    if (!read) return false;
    number_.value = is_foreign_money() ? read_english(context_, amount(), read->value) : read->value;
    number_.upper = read->upper;
    number_.kind = read->is_vague ? NumberKind::vague : read->is_fraction ? NumberKind::fraction : NumberKind::cardinal;
    return true;
  }

  /// Reads an age, whose unit need not be written.
  bool read_age(Slot name) {
    number_.unit = "tahun";
    return read_plain(name, NumberKind::quantity);
  }

  /// Reads an age beside a name. Without its unit, "(3)" there is the name's place in a list.
  bool read_aside() {
    if (!is_behind_name(context_, slot(Slot::aside).first) || !read_age(Slot::aside)) return false;
    constexpr std::int64_t oldest = 120;
    if (!slot(Slot::unit).empty()) return true;
    return number_.value.mantissa >= 10 ? number_.value.mantissa <= oldest
                                        : is_behind_full_name(context_, slot(Slot::aside).first);
  }

  /// Reads the value that the slot's row states.
  bool read_row(Slot name, std::initializer_list<lexicon::ClassId> classes, NumberKind kind) {
    const auto value = read_figure(first_value(context_, slot(name), classes));
    if (value) number_.value = *value;
    number_.kind = kind;
    return value.has_value();
  }

  bool read_plain(Slot name, NumberKind kind) {
    const auto amount = read_amount(context_, slot(name));
    if (amount) number_.value = amount->value;
    number_.kind = kind;
    return amount.has_value();
  }

  /// Reads the upper end of a range. In "5-10 ribu" the scale behind it belongs to the lower end, too, which has none.
  bool read_upper() {
    if (!slot(Slot::next).empty()) return read_next();
    if (slot(Slot::upper).empty()) return true;
    const auto upper = read_amount(context_, slot(Slot::upper));
    if (!upper || upper->is_vague) return false;
    number_.upper = upper->value;
    scale_lower_end(upper->value);
    if (number_.value.to_double() < number_.upper->to_double()) return true;
    if (number_.kind == NumberKind::ordinal) return false;
    // "7.000-6.960" names its higher end first; "5-3" is a score, and "Rp5.000 - 60%" two columns of a table.
    if (!slot(Slot::currency).empty()) return false;
    constexpr double most_apart = 10;
    const bool is_near = number_.value.to_double() < most_apart * number_.upper->to_double();
    if (context_.text().tokens()[amount().first].shape != text::Shape::decimal || number_.value == *number_.upper || !is_near)
      return false;
    std::swap(number_.value, *number_.upper);
    return true;
  }

  /// Scales the lower end by the word behind the upper one, if it has none and would otherwise be the larger: "dua sampai tiga
  /// triliun".
  void scale_lower_end(const Decimal& upper) {
    TokenRange words = slot(Slot::upper);
    if (words.size() < 2 || slot(Slot::amount).size() != 1) return;
    if (context_.word(words.last - 1) == ".") --words.last;  // "25-30 jt."
    --words.last;
    const auto bare = read_amount(context_, words);
    constexpr double least_scale = 1000;
    if (!bare || number_.value.to_double() >= bare->value.to_double() || number_.value.to_double() >= least_scale) return;
    const double factor = upper.to_double() / bare->value.to_double();
    if (factor < least_scale) return;
    if (const auto scaled = multiply(number_.value, std::llround(factor))) number_.value = *scaled;
  }

  /// Reads "3 atau 4 proyek" as a range; the second figure must be one more than the first.
  bool read_next() {
    const auto upper = read_amount(context_, slot(Slot::next));
    const auto expected = add(number_.value, {1, 0});
    number_.upper = expected;
    return upper && expected && upper->value == *expected;
  }

  /// Reads round numbers: "50-an" is 50 to 60, whose bound is one more in the last place that is not zero. "54-an" has none;
  /// "50-an ribu" are thousands.
  bool read_round() {
    if (slot(Slot::round).empty()) return true;
    if (is_behind_lower(context_, amount().first) && is_glued(context_.text(), amount().first)) return false;  // "obat2an"
    std::int64_t step = 1;
    for (std::int64_t rest = number_.value.mantissa; rest != 0 && rest % 10 == 0; rest /= 10) step *= 10;
    number_.kind = NumberKind::vague;
    if (step > 1) number_.upper = add(number_.value, {step, number_.value.exponent});
    return slot(Slot::round_scale).empty() || scale_round();
  }

  bool scale_round() {
    const auto scale = read_figure(
        first_value(context_, slot(Slot::round_scale), {context_.classes.numeral_word, context_.classes.scale_abbreviation}));
    const auto value = scale ? multiply(number_.value, scale->mantissa) : std::nullopt;
    if (!value) return false;
    number_.value = *value;
    if (number_.upper) number_.upper = multiply(*number_.upper, scale->mantissa);
    return true;
  }

  void read_modifier() {
    const TokenRange words =
        match_.has(Slot::modifier) ? slot(Slot::modifier) : find_parted_modifier(context_, match_.tokens().first);
    const auto row = context_.row(words, context_.classes.modifier);
    const bool is_range = number_.upper && number_.kind != NumberKind::vague;
    if (row && !(is_range && (*row)[Column::ranges] == "no")) number_.modifier = value_of<Modifier>((*row)[Column::value]);
  }

  std::optional<Modifier> modifier_behind(std::uint32_t token) const {
    if (is_exceeded(context_, token)) return Modifier::more_than;
    return is_approximate(context_, token) ? std::optional(Modifier::about) : std::nullopt;
  }

  /// The symbol of a measure; empty if the words are none. "dua kaki patah" are no feet: a length in feet has more of them.
  std::string_view measure_of(TokenRange unit) const {
    constexpr double least_feet = 5;
    if (context_.word(unit.first) == "kaki" && number_.value.to_double() < least_feet) return {};
    return first_value(context_, unit, {context_.classes.measure});
  }

  /// What is counted; of ages the unit in full ("thn", "bln").
  std::string counted_or_age(TokenRange unit) const {
    const std::string_view grain = first_value(context_, unit, {context_.classes.time_unit});
    return grain == "Y" ? "tahun" : grain == "M" ? "bulan" : unit_text(context_, unit);
  }

  void read_unit() {
    const bool is_plain = number_.kind == NumberKind::cardinal || number_.kind == NumberKind::fraction;
    if (!slot(Slot::currency).empty()) {
      number_.unit =
          first_value(context_, slot(Slot::currency), {context_.classes.currency_before, context_.classes.currency_after});
      if (is_plain) number_.kind = NumberKind::money;
    } else if (!slot(Slot::percent).empty()) {
      if (is_plain) number_.kind = NumberKind::percent;
    } else if (!slot(Slot::multiple).empty()) {
      if (is_plain) number_.kind = NumberKind::multiple;
    } else if (const TokenRange unit = slot(slot(Slot::inserted).empty() ? Slot::unit : Slot::inserted); !unit.empty()) {
      number_.unit = measure_of(unit);
      // A part of what is counted has no unit: "dua pertiga korban".
      if (number_.unit.empty() && is_part(match_, number_)) return;
      if (number_.unit.empty()) number_.unit = counted_or_age(unit);
      // "kedua pelaku" are both of them: a count of what is known, no quantity.
      if (is_plain && slot(Slot::both).empty()) number_.kind = NumberKind::quantity;
    } else if (number_.kind == NumberKind::cardinal && !amount().empty() && is_behind_glued_rupiah(context_, amount().first)) {
      number_.unit = "IDR";
      number_.kind = NumberKind::money;
    }
  }

  /// Reads a sign: "minus 5", "-5". A dash is one only if it touches the figure, and nothing before itself.
  void read_sign(TokenRange& all) {
    const TokenRange sign = slot(Slot::sign);
    if (sign.empty()) return;
    const bool is_dash = context_.text().tokens()[sign.first].shape == text::Shape::punct;
    if (is_dash &&
        (is_glued(context_.text(), sign.first) || !(is_glued(context_.text(), sign.last) || match_.is_whole_text(sign.first))))
      return;
    number_.value.mantissa = -number_.value.mantissa;
    all = hull({sign, all});
  }

  std::optional<Check> check_words() const {
    const auto words = read_amount(context_, slot(Slot::words));
    if (!words) return std::nullopt;
    Check check;
    check.kind = CheckKind::words;
    check.holds = words->value == number_.value;
    check.spans = {context_.text().original(slot(Slot::amount)), context_.text().original(slot(Slot::words))};
    check.note = number_.value.to_string() + (check.holds ? " = " : " != ") + words->value.to_string();
    check.rule = rule_match_.rule->name;
    return check;
  }

  const Context& context_;
  const rules::Match& rule_match_;
  NumberMatch match_;
  NumberDraft& draft_;
  Number& number_;  // that of the draft
};

}  // namespace

rules::KindSpec number_kind() { return {"number", rules::slots_of<NumberSlot>()}; }

bool read_number(const Context& context, const rules::Match& match, NumberDraft& draft) {
  return NumberReader(context, match, draft).run();
}

}  // namespace warta::facts
