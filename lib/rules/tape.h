#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/document.h"
#include "rules/alphabet.h"
#include "rules/unit_symbols.h"

namespace warta::rules {

/// A fact of an earlier kind, as a unit on later tapes.
struct FactUnit {
  text::TokenRange tokens;
  std::uint16_t set;   // the number of its set of classes: see Alphabet
  std::uint16_t cell;  // see Lexicon::cell_of
};

/// One kind's view of some tokens: a symbol a unit.
///
///     tokens   Bupati  OKU Timur  Ir .  H.  Lanosin        OKU Timur is one unit, and so is Ir.
///     symbols  p       r          t     t   n
///
/// A run of units that no pattern of the kind matches stands as one unit.
class Tape {
 public:
  /// Empties the tape, and makes room for `tokens` tokens with a break before each.
  void start(std::uint32_t tokens) {
    size_ = 0;
    const std::size_t room = std::size_t{2} * tokens + 1;
    if (symbols_.size() >= room) return;
    symbols_.resize(room);
    tokens_.resize(room);
  }
  void put(Symbol symbol, std::uint32_t first_token) noexcept {
    symbols_[size_] = symbol;
    tokens_[size_++] = first_token;
  }
  /// Puts `symbol_of(token)` for each token, but only the first of a run of the symbol `other`. Nothing foretells what comes
  /// next, so there is no branch on it.
  template <class SymbolOf>
  void put_words(text::TokenRange tokens, Symbol other, SymbolOf symbol_of) noexcept {
    Symbol* const symbols = symbols_.data();
    std::uint32_t* const firsts = tokens_.data();
    std::uint32_t size = size_;
    bool is_behind_other = ends_with(other);
    for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
      const Symbol symbol = symbol_of(token);
      const bool is_other = symbol == other;
      symbols[size] = symbol;
      firsts[size] = token;
      size += static_cast<std::uint32_t>(!(is_other & is_behind_other));
      is_behind_other = is_other;
    }
    size_ = size;
  }
  /// Ends the last unit before `token`.
  void close(std::uint32_t token) noexcept { tokens_[size_] = token; }

  bool ends_with(Symbol symbol) const noexcept { return size_ > 0 && symbols_[size_ - 1] == symbol; }
  SymbolView symbols() const noexcept { return {symbols_.data(), size_}; }
  /// The tokens of the units `[begin, end)`; a break has none.
  text::TokenRange range(std::uint32_t begin, std::uint32_t end) const noexcept { return {tokens_[begin], tokens_[end]}; }

 private:
  std::vector<Symbol> symbols_;
  std::vector<std::uint32_t> tokens_;  // the first token of the unit at each place
  std::uint32_t size_ = 0;
};

/// Writes a kind's tapes of a document, one segment after the other from left to right. It joins facts first, then the longest
/// phrases whose classes the kind uses.
class TapeWriter {
 public:
  /// `symbols` are those of the alphabet; `facts` must be sorted and must not overlap.
  TapeWriter(const lexicon::Document& document, const Alphabet& alphabet, UnitSymbols::Column symbols,
             const std::vector<FactUnit>& facts)
      : document_(document),
        alphabet_(alphabet),
        symbols_(symbols),
        other_(alphabet.has_any() ? Alphabet::hard_break : Alphabet::first_unit),
        facts_(facts) {}

  /// `segment` must stand behind those written before, and no hard break inside it.
  void write(text::TokenRange segment, Tape& tape);

 private:
  std::uint32_t next_stop(std::uint32_t token, std::uint32_t end);
  std::uint32_t put_at_stop(std::uint32_t token, std::uint32_t end, Tape& tape);
  const lexicon::Phrase* phrase_at(std::uint32_t token, std::uint32_t end) const;
  void put(Symbol symbol, std::uint32_t token, Tape& tape) const;

  const lexicon::Document& document_;
  const Alphabet& alphabet_;
  UnitSymbols::Column symbols_;
  Symbol other_;  // of units that no pattern matches; hard_break, which no unit has, if a pattern has `.`
  const std::vector<FactUnit>& facts_;
  std::size_t fact_ = 0;  // the next fact and phrase to look at
  std::size_t phrase_ = 0;
  std::uint32_t soft_break_ = 0;  // the token behind the next soft break; 0 before one was looked for
};

}  // namespace warta::rules
