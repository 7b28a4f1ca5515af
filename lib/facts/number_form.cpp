#include "facts/number_form.h"

#include <utility>

#include "facts/amount.h"
#include "facts/beside_figure.h"
#include "facts/counted.h"
#include "facts/counted_unit.h"

namespace warta::facts {
namespace {

using text::TokenRange;
using Slot = NumberSlot;

class Form {
 public:
  Form(const NumberMatch& match, Number& number) : context_(match.context()), match_(match), number_(number) {}

  /// Settles what the words beside an amount make of it, if its own form leaves that open. False if it is no number.
  bool settle(TokenRange& all) {
    if (number_.kind == NumberKind::ordinal) return settle_ordinal(all);
    if (is_magnitude(context_, all.first)) return true;
    if (amount().size() == 1 && is_on_plate(context_, amount().first)) return false;
    if (all.last == match_.tokens().last && read_glued_scale(all)) return true;
    if (is_year(slot(Slot::amount))) return false;
    if (number_.unit.empty() && is_part(match_, number_)) all.last = slot(Slot::unit).first;
    else if (!slot(Slot::unit).empty()) {
      take_unit(slot(Slot::unit), all);
      return has_one_unit();
    }
    if (!number_.unit.empty() || (number_.kind != NumberKind::cardinal && number_.kind != NumberKind::vague)) return true;
    const bool is_bare = !slot(Slot::bare).empty();
    const std::uint32_t next = slot(Slot::words).empty() ? all.last : match_.tokens().last;  // behind the bracket
    const bool is_counted = may_be_counted(context_, next) || counts_acronym(next);
    if ((slot(Slot::upper).empty() || is_bare) && (!is_bare || !may_be_name(context_, all)) && is_counted) {
      if (number_.kind == NumberKind::cardinal) number_.kind = NumberKind::quantity;
      all.last = next + 1;
      take_unit({next, next + 1}, all);
      return true;
    }
    if (is_class_of_thousand(amount()) && !match_.is_whole_text(all.first)) return false;
    if (!slot(Slot::upper).empty()) return !is_bare && !may_be_name(context_, slot(Slot::amount));
    if (is_in_cell(context_, amount())) return true;
    if (match_.has_next_row() && is_plain_figure(amount())) return false;
    return !is_bare || match_.is_whole_text(all.first) ||
           (number_.modifier && number_.modifier != Modifier::at_most && !may_be_name(context_, slot(Slot::bare)));
  }

 private:
  TokenRange slot(Slot name) const { return match_.slot(name); }
  TokenRange amount() const { return match_.amount(); }

  /// Reads a scale that a page glued to the next word: "Rp 29 jutaoff", "24,26 miliarsaham".
  bool read_glued_scale(TokenRange& all) {
    const std::int64_t scale = glued_scale(context_, all.last);
    const auto scaled = scale > 1 ? multiply(number_.value, scale) : std::nullopt;
    if (!scaled) return false;
    number_.value = *scaled;
    ++all.last;
    return true;
  }

  /// Whether an acronym is counted: "tercatat 41 BLK", "dan dua TNI", "ia mengatakan, 5 PPTP hadir". A bare figure that neither a
  /// word in lower case nor a comma precedes may be part of a name ("Komisi 3 DPR").
  bool counts_acronym(std::uint32_t next) const {
    const std::uint32_t first = amount().first;
    const text::Shape shape = context_.text().tokens()[first].shape;
    const bool is_figure = shape == text::Shape::digits || shape == text::Shape::decimal;
    const std::uint32_t begin = match_.tokens().first;
    constexpr std::size_t most_digits = 3;  // longer ones are names of models as often
    const bool is_behind_comma =
        begin > 0 && context_.continues(begin) && context_.word(begin - 1) == "," && context_.word(first).size() <= most_digits;
    const bool may_be_of_name = !slot(Slot::bare).empty() && is_figure && !is_behind_lower(context_, begin) && !is_behind_comma;
    return !may_be_of_name && may_be_counted_acronym(context_, next);
  }

  /// Whether a unit that is named twice is the same one: "100 ekor hingga 150 ekor".
  bool has_one_unit() const {
    const TokenRange first = slot(Slot::first_unit);
    return first.empty() || unit_text(context_, first) == unit_text(context_, slot(Slot::unit));
  }

  bool is_plain_figure(TokenRange amount) const {
    return amount.size() == 1 && context_.text().tokens()[amount.first].shape == text::Shape::digits;
  }

  /// Whether the amount names a class and counts nothing: "5K, 10K" of races, "4K" of screens, "18K" of gold.
  bool is_class_of_thousand(TokenRange amount) const {
    return amount.size() == 2 && context_.word(amount.last - 1) == "K" && number_.kind == NumberKind::cardinal;
  }

  /// Takes the words behind a counted noun that say more of it. A noun that is counted as a whole takes none ("orang pelaku").
  void take_unit(TokenRange unit, TokenRange& all) {
    const bool is_whole_unit =
        context_.is(unit, context_.classes.measure) || context_.is(unit, context_.classes.whole_noun) || number_.unit == "tahun";
    if (is_whole_unit || all.last != unit.last) return;
    CountedUnit counted = widen_unit(context_, unit, all.first);
    all.last = counted.words.last;
    number_.unit = std::move(counted.text);
  }

  /// Whether a figure of four digits is a year: behind a word of years ("pada 2023 warga"), before what is numbered itself ("2025
  /// tahap 1"), or in a name ("Piala Dunia 2025 Grup C").
  bool is_year(TokenRange amount) const {
    if (amount.size() != 1 || !is_year_like(context_.word(amount.first))) return false;
    const TokenRange upper = slot(Slot::upper);  // "2016 hingga 2022 terdakwa"
    if (upper.size() == 1 && is_year_like(context_.word(upper.first)) && slot(Slot::currency).empty()) return true;
    const TokenRange unit = slot(Slot::unit);
    if (slot(Slot::currency).empty() && !unit.empty() && is_behind_capital(context_, amount.first) &&
        !context_.is(unit, context_.classes.whole_noun))
      return true;
    const bool has_head = amount.first > 0 && context_.is({amount.first - 1, amount.first}, context_.classes.year_head);
    if (has_head || context_.is(unit, context_.classes.sequence_noun)) return true;
    return !unit.empty() && may_be_year_of_name(context_, amount.first);
  }

  /// Settles an ordinal. "kedua" is all of two before what is counted ("menahan kedua perampas"), and a place behind it ("hari
  /// kedua"). "Marsekal Pertama" and "Dana Pihak Ketiga" are names.
  bool settle_ordinal(TokenRange& all) {
    if (match_.has(Slot::figure_ordinal)) {
      if (counts_all(all)) take_counted(all);
      return true;
    }
    if (slot(Slot::ordinal).empty() || !slot(Slot::sequence).empty()) return true;
    if (is_in_name(context_, slot(Slot::ordinal).first)) return false;
    const bool may_be_both = !(number_.value == Decimal{1, 0});
    if (may_be_both && may_be_counted(context_, all.last) && !is_behind_noun(all.first)) take_counted(all);
    return true;
  }

  bool is_behind_noun(std::uint32_t first) const {
    if (first == 0) return false;
    const std::uint32_t before = first - 1;
    const bool is_acronym = context_.text().tokens()[before].shape == text::Shape::caps;  // "TKP kedua"
    const bool is_in_list = before > 0 && context_.word(before) == "dan" &&
                            context_.has_class(before - 1, context_.classes.ordinal);  // "panggilan pertama dan kedua"
    return is_acronym || is_in_list || may_be_counted(context_, before) ||
           context_.is({before, first}, context_.classes.time_unit) || context_.has_class(before, context_.classes.attribute) ||
           context_.word(before) == "kali" || context_.word(before) == "yang";
  }

  /// Whether the ordinal means all of so many, and is no place of a noun before it: "Ke-21 tersangka itu", "menahan ke-21
  /// tersangka", "kepada ke-21 tersangka tersebut".
  bool counts_all(TokenRange all) const {
    constexpr double least = 3;
    const bool has_noun = may_be_counted(context_, all.last) && context_.has_class(all.last, context_.classes.noun);
    if (!has_noun || slot(Slot::sequence).size() != 2 || number_.upper || number_.value.to_double() < least) return false;
    const bool opens = all.first == 0 || context_.document.breaks[all.first] != lexicon::Break::none;
    if (opens || context_.word(all.first - 1) == "dari" || is_verb_like(context_.word(all.first - 1))) return true;
    const std::uint32_t before = all.first - 1;
    const bool is_apart =
        context_.text().tokens()[before].shape == text::Shape::punct || context_.has_class(before, context_.classes.uncounted);
    return is_apart && is_pointed_at(all.last + 1);
  }

  bool is_pointed_at(std::uint32_t behind) const {
    if (!context_.continues(behind)) return false;
    const std::string_view word = context_.word(behind);
    return word == "tersebut" || word == "itu" || word == "ini";
  }

  void take_counted(TokenRange& all) {
    number_.kind = NumberKind::cardinal;
    number_.unit = unit_text(context_, {all.last, all.last + 1});
    ++all.last;
  }

  const Context& context_;
  const NumberMatch& match_;
  Number& number_;
};

}  // namespace

bool is_part(const NumberMatch& match, const Number& number) {
  const TokenRange unit = match.slot(Slot::unit);
  return number.kind == NumberKind::fraction && !unit.empty() && !match.context().row(unit, match.context().classes.time_unit);
}

bool settle_form(const NumberMatch& match, Number& number, TokenRange& all) { return Form(match, number).settle(all); }

}  // namespace warta::facts
