#include "facts/number.h"

#include <array>
#include <utility>

#include "facts/amount.h"
#include "facts/counted.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

enum class Slot : std::size_t { currency, amount, upper_currency, upper, percent, unit, modifier, ordinal, both, figure_ordinal, roman, sequence, multiple, age, words, sign, bare };
constexpr std::array<std::string_view, 17> slot_names = {"currency", "amount", "upper_currency", "upper", "percent", "unit", "modifier", "ordinal", "both", "figure_ordinal", "roman", "sequence", "multiple", "age", "words", "sign", "bare"};  // in the order of Slot

using text::TokenRange;

std::optional<Modifier> modifier_of(std::string_view name) {
  for (const Modifier m : {Modifier::about, Modifier::almost, Modifier::more_than, Modifier::at_least, Modifier::less_than, Modifier::at_most})
    if (to_string(m) == name) return m;
  return std::nullopt;
}

bool is_acronym(text::Shape shape) { return shape == text::Shape::caps || shape == text::Shape::alnum || shape == text::Shape::mixed; }

/// "Pegawai Honorer" is "pegawai honorer", "kepala SD" stays; "PPPK Paruh Waktu" keeps its case, since an acronym leads it.
std::string unit_text(const Context& context, TokenRange range) {
  const auto& tokens = context.text().tokens();
  if (is_acronym(tokens[range.first].shape)) return context.surface(range);
  std::string unit;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (i > range.first && !is_glued(context.text(), i)) unit += ' ';
    unit += is_acronym(tokens[i].shape) ? std::string(context.word(i)) : text::lower(context.word(i));
  }
  return unit;
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
    TokenRange all = hull({slot(Slot::currency), slot(Slot::amount), slot(Slot::upper_currency), slot(Slot::upper), slot(Slot::percent), slot(Slot::unit), slot(Slot::ordinal), slot(Slot::bare),
                           slot(Slot::figure_ordinal), slot(Slot::roman), slot(Slot::multiple), slot(Slot::age), slot(Slot::words), slot(Slot::sequence), slot(Slot::both)});
    read_sign(all);
    if (!settle_form(all)) return std::nullopt;
    NumberDraft draft{make_draft(context_, match_, all, std::move(number_)), std::nullopt};
    if (!slot(Slot::words).empty()) draft.words_check = check_words(draft.number.value);
    return draft;
  }

 private:
  TokenRange slot(Slot s) const { return match_.slots[static_cast<std::size_t>(s)]; }

  bool read_value() {
    if (!slot(Slot::roman).empty()) return read_row(Slot::roman, context_.classes.roman, NumberKind::ordinal);
    if (!slot(Slot::ordinal).empty()) return read_row(Slot::ordinal, context_.classes.ordinal, NumberKind::ordinal);
    if (!slot(Slot::both).empty()) return read_row(Slot::both, context_.classes.ordinal, NumberKind::cardinal);
    if (!slot(Slot::figure_ordinal).empty()) return read_plain(Slot::figure_ordinal, NumberKind::ordinal);
    if (!slot(Slot::age).empty()) {
      number_.unit = "tahun";
      // "(3)" behind a name is no age but its place in a list.
      return read_plain(Slot::age, NumberKind::quantity) && number_.value.mantissa >= 10;
    }
    const auto amount = read_amount(context_, slot(slot(Slot::bare).empty() ? Slot::amount : Slot::bare));
    if (!amount) return false;
    number_.value = amount->value;
    number_.upper = amount->upper;
    number_.kind = amount->is_vague ? NumberKind::vague : amount->is_fraction ? NumberKind::fraction : NumberKind::cardinal;
    return true;
  }

  /// The value that the slot's row states.
  bool read_row(Slot name, lexicon::ClassId cls, NumberKind kind) {
    const auto value = read_figure(first_value(context_, slot(name), {cls}));
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

  /// "minus 5", "-5": a dash is a sign only where it touches the figure, and nothing before itself.
  void read_sign(TokenRange& all) {
    const TokenRange sign = slot(Slot::sign);
    if (sign.empty()) return;
    const bool is_dash = context_.text().tokens()[sign.first].shape == text::Shape::punct;
    if (is_dash && (is_glued(context_.text(), sign.first) || !(is_glued(context_.text(), sign.last) || is_whole(sign.first)))) return;
    number_.value.mantissa = -number_.value.mantissa;
    all = hull({sign, all});
  }

  /// Whether the text begins at `first`, and is nothing but the number.
  bool is_whole(std::uint32_t first) const { return first == 0 && match_.tokens.last == context_.text().size(); }

  /// What the words beside an amount make of it, where its own form leaves that open; false where it is no number.
  bool settle_form(TokenRange& all) {
    if (number_.kind == NumberKind::ordinal) return settle_ordinal(all);
    if (is_year(slot(Slot::amount))) return false;
    if (!slot(Slot::unit).empty()) return widen_unit(all);
    if (!number_.unit.empty() || (number_.kind != NumberKind::cardinal && number_.kind != NumberKind::vague)) return true;
    const bool is_bare = !slot(Slot::bare).empty();
    if (slot(Slot::upper).empty() && (!is_bare || !may_be_name(context_, all)) && may_be_counted(context_, all.last)) {
      number_.unit = text::lower(context_.word(all.last++));
      if (number_.kind == NumberKind::cardinal) number_.kind = NumberKind::quantity;
      return true;
    }
    if (!slot(Slot::upper).empty()) return !may_be_name(context_, slot(Slot::amount));
    return !is_bare || is_whole(all.first) || (number_.modifier && number_.modifier != Modifier::at_most && !may_be_name(context_, slot(Slot::bare)));
  }

  /// A lower-case word behind a counted noun says more of it: "jembatan gantung". What is counted as a whole takes none ("orang pelaku").
  bool widen_unit(TokenRange& all) {
    const TokenRange unit = slot(Slot::unit);
    if (context_.is(unit, context_.classes.measure) || context_.is(unit, context_.classes.whole_noun) || !may_be_counted(context_, all.last)) return true;
    if (all.last != unit.last || number_.unit == "tahun") return true;
    ++all.last;
    number_.unit = unit_text(context_, {unit.first, all.last});
    return true;
  }

  /// "pada 2023 warga": a figure of four digits behind a word of years.
  bool is_year(TokenRange amount) const {
    return amount.size() == 1 && amount.first > 0 && is_year_like(context_.word(amount.first)) && context_.is({amount.first - 1, amount.first}, context_.classes.year_head);
  }

  /// "kedua" is all of two before what is counted ("menahan kedua perampas"), and a place behind it ("hari kedua").
  /// "Marsekal Pertama" and "Dana Pihak Ketiga" are names.
  bool settle_ordinal(const TokenRange& all) {
    if (slot(Slot::ordinal).empty() || !slot(Slot::sequence).empty()) return true;
    if (is_in_name(context_, slot(Slot::ordinal).first)) return false;
    const bool may_be_both = !(number_.value == Decimal{1, 0});
    if (may_be_both && may_be_counted(context_, all.last) && !(all.first > 0 && may_be_counted(context_, all.first - 1))) number_.kind = NumberKind::cardinal;
    return true;
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
