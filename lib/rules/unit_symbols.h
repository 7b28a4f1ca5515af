#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "rules/alphabet.h"

namespace warta::rules {

/// The symbols of all sorts of units on the tapes of all kinds: what `Alphabet::symbol` says, laid out for writing tapes.
///
/// A row is a sort of unit. An article has few sorts, and these most often, so that their rows stay in the first cache;
/// those of a table for each kind would not.
class UnitSymbols {
 public:
  /// The symbols of one kind, by sort of unit.
  class Column {
   public:
    Symbol operator[](std::uint16_t unit) const noexcept { return first_[unit * stride_]; }

   private:
    friend class UnitSymbols;
    Column(const Symbol* first, std::size_t stride) noexcept : first_(first), stride_(stride) {}

    const Symbol* first_;
    std::size_t stride_;
  };

  /// Room for so many sorts of units and kinds.
  UnitSymbols(std::size_t units, std::size_t kinds) : stride_((kinds + 15) / 16 * 16), symbols_(units * stride_) {}

  void set(std::size_t kind, std::uint16_t unit, Symbol symbol) noexcept { symbols_[unit * stride_ + kind] = symbol; }
  Column column(std::size_t kind) const noexcept { return {symbols_.data() + kind, stride_}; }

 private:
  std::size_t stride_;
  std::vector<Symbol> symbols_;
};

}  // namespace warta::rules
