#pragma once

#include <bitset>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "lexicon/document.h"
#include "lexicon/lexicon.h"
#include "rules/alphabet.h"

namespace warta::rules {

/// A fact of an earlier kind, as a unit on later tapes.
struct FactUnit {
  text::TokenRange tokens;
  std::uint16_t set;  // of classes, as the alphabets number them
};

/// One kind's view of a document: a symbol a unit.
///
///     tokens   Bupati  OKU Timur  Ir .  H.  Lanosin        OKU Timur is one unit, and so is Ir.
///     symbols  p       r          t     t   n
///
/// Units that no pattern of the kind can match stand together as one.
class Tape {
 public:
  /// Room for `units` units with a break before each.
  explicit Tape(std::uint32_t units);

  void put(Symbol symbol, std::uint32_t first_token) noexcept {
    symbols_[size_] = static_cast<char>(symbol);
    tokens_[size_++] = first_token;
  }
  std::uint32_t size() const noexcept { return size_; }
  /// Takes back all from place `size` on.
  void cut(std::uint32_t size) noexcept { size_ = size; }
  /// Ends the last unit before `token`.
  void close(std::uint32_t token) noexcept { tokens_[size_] = token; }

  std::string_view symbols() const noexcept { return {symbols_.get(), size_}; }
  /// The tokens of the units `[begin, end)`; a break has none.
  text::TokenRange range(std::uint32_t begin, std::uint32_t end) const noexcept { return {tokens_[begin], tokens_[end]}; }

 private:
  // Not vectors: most of what they would clear at the start is never written.
  std::unique_ptr<char[]> symbols_;
  std::unique_ptr<std::uint32_t[]> tokens_;  // the first of the unit at each place
  std::uint32_t size_ = 0;
};

/// The tokens of a document that a kind tells from the crowd, in order.
using TokenList = std::vector<std::uint32_t>;

/// Joins facts first, then the longest phrases whose classes the kind uses, left to right.
/// `facts` are sorted and do not overlap. `tokens` are those whose symbol is not that of all other words; a run of others
/// becomes one unit, since no pattern matches any of them. Where one does (`.`), give all tokens. Segments without any of
/// `keys` are left out, since nothing matches in them.
Tape make_tape(const lexicon::Document& document, const lexicon::Lexicon& lexicon, const Alphabet& alphabet,
               const std::bitset<256>& keys, const std::vector<FactUnit>& facts, const TokenList& tokens);

}  // namespace warta::rules
