#pragma once

#include <cstdint>
#include <string_view>

#include "facts/context.h"

namespace warta::facts {

/// Slots of rules of numbers. What stands in them is said where each is read.
enum class NumberSlot : std::uint8_t {
  currency,
  amount,
  upper_currency,
  upper,
  percent,
  unit,
  modifier,
  ordinal,
  both,
  figure_ordinal,
  roman,
  sequence,
  multiple,
  age,
  words,
  sign,
  bare,
  next,
  round,
  round_scale,
  aside,
  first_unit,
  inserted,
  shared
};

/// A match of a rule of numbers, asked slot by slot.
class NumberMatch {
 public:
  NumberMatch(const Context& context, const rules::Match& match)
      : context_(context), match_(match), has_next_row_(begins_row(match.slots[static_cast<std::size_t>(NumberSlot::unit)])) {}

  const Context& context() const { return context_; }
  text::TokenRange tokens() const { return match_.tokens; }
  /// The tokens of a slot; empty for a unit that is the next row of a table.
  text::TokenRange slot(NumberSlot name) const {
    return name == NumberSlot::unit && has_next_row_ ? text::TokenRange() : match_.slots[static_cast<std::size_t>(name)];
  }
  /// Whether the word that would be the unit heads the next row of a table: "Desa Porara | 312⏎Desa Puuruy | 148".
  bool has_next_row() const { return has_next_row_; }
  bool has(NumberSlot name) const { return !slot(name).empty(); }
  /// The words of the value, whether or not its form alone says that it is one.
  text::TokenRange amount() const { return slot(has(NumberSlot::bare) ? NumberSlot::bare : NumberSlot::amount); }
  /// Whether the text begins at the token and holds nothing but the match.
  bool is_whole_text(std::uint32_t first) const { return first == 0 && match_.tokens.last == context_.text().size(); }

 private:
  bool begins_row(text::TokenRange unit) const {
    return !unit.empty() && context_.document.breaks[unit.first] != lexicon::Break::none &&
           context_.text().tokens()[unit.first].shape == text::Shape::cap;
  }

  const Context& context_;
  const rules::Match& match_;
  bool has_next_row_;
};

}  // namespace warta::facts
