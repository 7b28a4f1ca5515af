#include "facts/number.h"

#include <array>
#include <utility>

#include "facts/amount.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { currency, amount, upper_currency, upper, percent, unit, modifier, ordinal, both, figure_ordinal, roman, sequence, multiple, age, words };
constexpr std::array<std::string_view, 15> slot_names = {"currency", "amount", "upper_currency", "upper", "percent", "unit", "modifier", "ordinal", "both", "figure_ordinal", "roman", "sequence", "multiple", "age", "words"};  // in the order of Slot

using text::TokenRange;

std::optional<Modifier> modifier_of(std::string_view name) {
  for (const Modifier m : {Modifier::about, Modifier::almost, Modifier::more_than, Modifier::at_least, Modifier::less_than, Modifier::at_most})
    if (to_string(m) == name) return m;
  return std::nullopt;
}

bool is_acronym(text::Shape shape) { return shape == text::Shape::caps || shape == text::Shape::alnum || shape == text::Shape::mixed; }

/// "Pegawai Honorer" is "pegawai honorer"; "PPPK Paruh Waktu" keeps its case, since an acronym leads it.
std::string unit_text(const Context& context, TokenRange range) {
  const std::string written = context.surface(range);
  return is_acronym(context.text().tokens()[range.first].shape) ? written : text::lower(written);
}

std::string first_value(const Context& context, TokenRange range, std::initializer_list<lexicon::ClassId> classes) {
  for (const lexicon::ClassId cls : classes)
    if (const auto row = context.row(range, cls)) return std::string((*row)["value"]);
  return {};
}

class NumberReader {
 public:
  NumberReader(const Context& context, const rules::Match& match) : context_(context), match_(match) {}

  std::optional<NumberDraft> run() {
    if (!read_value() || !read_upper()) return std::nullopt;
    read_unit();
    if (const auto row = context_.row(slot(Slot::modifier), context_.classes.modifier)) number_.modifier = modifier_of((*row)["value"]);
    const TokenRange all = hull({slot(Slot::currency), slot(Slot::amount), slot(Slot::upper_currency), slot(Slot::upper), slot(Slot::percent), slot(Slot::unit), slot(Slot::ordinal),
                                 slot(Slot::figure_ordinal), slot(Slot::roman), slot(Slot::multiple), slot(Slot::age), slot(Slot::words), slot(Slot::sequence), slot(Slot::both)});
    NumberDraft draft{make_draft(context_, match_, all, std::move(number_)), std::nullopt};
    if (!slot(Slot::words).empty()) draft.words_check = check_words(draft.number.value);
    return draft;
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  bool read_value() {
    if (!slot(Slot::roman).empty()) return read_roman_ordinal();
    if (!slot(Slot::figure_ordinal).empty()) return read_plain(Slot::figure_ordinal, NumberKind::ordinal);
    if (!slot(Slot::age).empty()) {
      number_.unit = "tahun";
      return read_plain(Slot::age, NumberKind::quantity);
    }
    for (const auto& [name, kind] : {std::pair{Slot::ordinal, NumberKind::ordinal}, {Slot::both, NumberKind::cardinal}}) {
      if (slot(name).empty()) continue;
      const auto value = read_figure(first_value(context_, slot(name), {context_.classes.ordinal}));
      if (!value) return false;
      number_.value = *value;
      number_.kind = kind;
      return true;
    }
    const auto amount = read_amount(context_, slot(Slot::amount));
    if (!amount) return false;
    number_.value = amount->value;
    number_.upper = amount->upper;
    number_.kind = amount->is_vague ? NumberKind::vague : amount->is_fraction ? NumberKind::fraction : NumberKind::cardinal;
    return true;
  }

  bool read_roman_ordinal() {
    const auto value = read_roman(context_.word(slot(Slot::roman).first));
    if (value) number_.value = {*value, 0};
    number_.kind = NumberKind::ordinal;
    return value.has_value();
  }

  bool read_plain(Slot name, NumberKind kind) {
    const auto value = read_figure(context_.word(slot(name).first));
    if (value) number_.value = *value;
    number_.kind = kind;
    return value.has_value();
  }

  /// "5-10 ribu": the scale behind the upper end is the lower end's too where that has none and would be the larger.
  bool read_upper() {
    if (slot(Slot::upper).empty()) return true;
    const auto upper = read_amount(context_, slot(Slot::upper));
    if (!upper || upper->is_vague) return false;
    number_.upper = upper->value;
    const auto scaled_ends = [&] {
      TokenRange scale = slot(Slot::upper);
      ++scale.first;
      if (scale.empty() || slot(Slot::amount).size() != 1) return false;
      const auto bare = read_figure(context_.word(slot(Slot::upper).first));
      return bare && number_.value.to_double() < bare->to_double() && number_.value.to_double() < 1000;
    };
    if (scaled_ends()) {
      const auto bare = read_figure(context_.word(slot(Slot::upper).first));
      const double factor = upper->value.to_double() / bare->to_double();
      if (const auto scaled = multiply(number_.value, static_cast<std::int64_t>(factor + 0.5))) number_.value = *scaled;
    }
    return number_.value.to_double() < number_.upper->to_double();
  }

  void read_unit() {
    const bool is_plain = number_.kind == NumberKind::cardinal || number_.kind == NumberKind::fraction;
    if (!slot(Slot::currency).empty()) {
      number_.unit = first_value(context_, slot(Slot::currency), {context_.classes.currency_before, context_.classes.currency_after});
      if (is_plain) number_.kind = NumberKind::money;
    } else if (!slot(Slot::percent).empty()) {
      if (is_plain) number_.kind = NumberKind::percent;
    } else if (!slot(Slot::multiple).empty()) {
      if (is_plain) number_.kind = NumberKind::multiple;
    } else if (!slot(Slot::unit).empty()) {
      number_.unit = first_value(context_, slot(Slot::unit), {context_.classes.measure});
      if (number_.unit.empty()) number_.unit = unit_text(context_, slot(Slot::unit));
      // "kedua pelaku" are both of them: a count of what is known, no quantity.
      if (is_plain && slot(Slot::both).empty()) number_.kind = NumberKind::quantity;
    }
  }

  std::optional<Check> check_words(const Number& number) const {
    const auto words = read_amount(context_, slot(Slot::words));
    if (!words) return std::nullopt;
    Check check;
    check.kind = CheckKind::words;
    check.holds = words->value == number.value;
    check.spans = {context_.text().original(slot(Slot::amount)), context_.text().original(slot(Slot::words))};
    check.note = number.value.to_string() + (check.holds ? " = " : " != ") + words->value.to_string();
    check.rule = match_.rule->name;
    return check;
  }

  const Context& context_;
  const rules::Match& match_;
  Number number_;
};

}  // namespace

rules::KindSpec number_kind() {
  return {"number", {slot_names.begin(), slot_names.end()}};
}

std::optional<NumberDraft> read_number(const Context& context, const rules::Match& match) { return NumberReader(context, match).run(); }

}  // namespace warta::facts
