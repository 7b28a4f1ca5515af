#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "rules/alphabet.h"
#include "rules/program.h"

namespace warta::rules {

/// Numbers the sets of symbols that the programs of a kind ask for.
///
/// They are stored by symbol, a bit for each set. At one place of a tape many sets are asked about, which one row answers, and
/// most places hold one of a few symbols, whose rows stay in the first cache.
class SymbolSets {
 public:
  static constexpr std::uint16_t nothing = 0;
  static constexpr std::uint16_t anything = 1;  // it holds the end of a tape as well, which is a hard break

  SymbolSets() {
    add({});
    add(Symbols().set());
  }

  std::uint16_t add(const Symbols& symbols) {
    const auto [known, is_new] = numbers_.emplace(symbols, static_cast<std::uint16_t>(numbers_.size()));
    const std::uint16_t number = known->second;
    if (!is_new) return number;
    if (number / bits == words_) widen();
    each_symbol(symbols,
                [&](std::size_t symbol) { rows_[symbol * words_ + number / bits] |= std::uint64_t{1} << (number % bits); });
    return number;
  }

  const std::uint64_t* row(Symbol symbol) const noexcept { return &rows_[symbol * words_]; }
  static bool has(const std::uint64_t* row, std::uint16_t set) noexcept { return (row[set / bits] >> (set % bits) & 1U) != 0; }

 private:
  static constexpr std::size_t bits = 64;

  void widen() {
    std::vector<std::uint64_t> wider((words_ + 1) * Symbols().size());
    for (std::size_t i = 0; i < rows_.size(); ++i) wider[i / words_ * (words_ + 1) + i % words_] = rows_[i];
    rows_ = std::move(wider);
    ++words_;
  }

  std::unordered_map<Symbols, std::uint16_t> numbers_;
  std::size_t words_ = 0;  // that a row has
  std::vector<std::uint64_t> rows_;
};

}  // namespace warta::rules
