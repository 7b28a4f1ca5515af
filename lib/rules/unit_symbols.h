#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "rules/alphabet.h"
#include "rules/signs.h"

namespace warta::rules {

/// The symbols of all sorts of units on the tapes of all kinds, and the signs of each sort: what `Alphabet::symbol` and `Screen`
/// say, laid out for writing tapes.
///
/// A row is a sort of unit. An article has few sorts, and these often, so that their rows stay in the first cache; a table for
/// each kind would not. The signs, which are asked for first, bring the symbols along.
class UnitSymbols {
  static constexpr std::size_t kinds_in_row = 16;

  struct alignas(64) Row {  // a cache line
    Signs signs{};
    std::array<Symbol, kinds_in_row> symbols{};
  };
  static_assert(sizeof(Row) == 64);

 public:
  /// The symbols of one kind, by the sort of unit.
  class Column {
   public:
    Symbol operator[](std::uint16_t unit) const noexcept { return rows_[unit].symbols[place_]; }

   private:
    friend class UnitSymbols;
    Column(const Row* rows, std::size_t place) noexcept : rows_(rows), place_(place) {}

    const Row* rows_;
    std::size_t place_;
  };

  /// Makes room for so many sorts of units and kinds; kinds that do not fit into a row have further rows.
  UnitSymbols(std::size_t units, std::size_t kinds) : units_(units), rows_((kinds / kinds_in_row + 1) * units) {}

  void set(std::size_t kind, std::uint16_t unit, Symbol symbol) noexcept {
    rows_[kind / kinds_in_row * units_ + unit].symbols[kind % kinds_in_row] = symbol;
  }
  Column column(std::size_t kind) const noexcept { return {rows_.data() + kind / kinds_in_row * units_, kind % kinds_in_row}; }

  void set_signs(std::uint16_t unit, const Signs& signs) noexcept { rows_[unit].signs = signs; }
  const Signs& signs(std::uint16_t unit) const noexcept { return rows_[unit].signs; }

 private:
  std::size_t units_;
  std::vector<Row> rows_;
};

}  // namespace warta::rules
