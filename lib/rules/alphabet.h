#pragma once

#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"
#include "rules/pattern.h"

namespace warta::rules {

using Symbol = std::uint16_t;
using SymbolView = std::span<const Symbol>;

constexpr std::size_t most_symbols = 1024;  // for each kind

/// The symbols that match one element of a pattern.
using Symbols = std::bitset<most_symbols>;

/// Calls `visit(symbol)` for each symbol of a set, in order.
template <class Visit>
void each_symbol(Symbols symbols, Visit visit) {
  constexpr std::size_t at_once = 64;
  const Symbols first_ones(~std::uint64_t{0});
  for (std::size_t first = 0; symbols.any(); first += at_once, symbols >>= at_once)
    for (std::uint64_t bits = (symbols & first_ones).to_ullong(); bits != 0; bits &= bits - 1)
      visit(first + static_cast<std::size_t>(std::countr_zero(bits)));
}

/// Gives the symbols of one kind's tapes. Units that no element of the kind's patterns tells apart share a symbol.
///
///     0 hard break   1 soft break   2 .. units
class Alphabet {
 public:
  static constexpr Symbol hard_break = 0;
  static constexpr Symbol soft_break = 1;
  static constexpr Symbol first_unit = 2;

  /// The lexicon must outlive the alphabet. `fact_sets` are the sets of classes of earlier kinds' facts; their numbers follow
  /// those of the lexicon's sets. Throws TooMany if the patterns tell more sorts of units apart than there are symbols.
  Alphabet(const lexicon::Lexicon& lexicon, const std::vector<Element>& elements,
           const std::vector<std::vector<lexicon::ClassId>>& fact_sets);

  /// The symbol of a unit with this set of classes and this cell of the lexicon.
  Symbol symbol(std::uint16_t set, std::uint16_t cell) const noexcept { return table_[set_row_[set] + cell_column_[cell]]; }
  /// The symbol of a token or phrase of this sort: see Lexicon::unit_parts.
  Symbol symbol(std::uint16_t unit) const noexcept { return symbol((*units_)[unit].set, (*units_)[unit].cell); }
  /// Whether a phrase of this sort is joined into one unit: only if some pattern of the kind names a class of it.
  bool joins(std::uint16_t unit) const noexcept { return uses_set((*units_)[unit].set); }
  /// Whether some pattern has the element `.`: then no unit may be left out of a tape.
  bool has_any() const noexcept { return has_any_; }
  /// Whether a fact with this set is joined into one unit: only if some pattern of the kind names a class of it.
  bool uses_set(std::uint16_t set) const noexcept { return set_row_[set] != 0; }

  /// The symbols that match the element, which must be one of the kind's.
  const Symbols& symbols(const Element& element) const { return symbols_.at(element); }
  std::size_t size() const noexcept { return signatures_.size(); }

 private:
  using Bits = std::vector<std::uint64_t>;
  /// The elements that ask for a class of a set, and those that exclude one.
  struct Mask {
    Bits asked, excluded;
    friend auto operator<=>(const Mask&, const Mask&) = default;
  };

  struct Numbering;

  void fill(std::size_t set, const Mask& row, const std::vector<Mask>& columns, const std::vector<std::uint16_t>& cells);
  void index_elements(std::size_t classes);
  void list_symbols();
  Mask mask(std::span<const lexicon::ClassId> classes) const;
  Bits signature(const Mask& a, const Mask& b) const;
  Symbol intern(const Bits& signature);

  std::vector<Element> elements_;
  std::vector<std::vector<std::size_t>> asking_, excluding_;  // for each class the elements that do so
  std::vector<bool> is_named_;                                // for each class whether there are any
  Mask nothing_;
  bool has_any_ = false;
  Bits any_;
  std::vector<std::uint32_t> set_row_;
  std::vector<std::uint16_t> cell_column_;
  std::vector<Symbol> table_;
  const std::vector<lexicon::Lexicon::UnitParts>* units_;
  std::vector<Bits> signatures_;  // by symbol
  std::map<Element, Symbols> symbols_;
  std::map<Bits, Symbol> known_;
};

}  // namespace warta::rules
