#pragma once

#include <cstdint>
#include <string>
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
struct Tape {
  std::string symbols;
  /// First token of the unit at each place, and behind the last the number of tokens: the unit at `i` is
  /// `[tokens[i], tokens[i + 1])`. At a break it is empty.
  std::vector<std::uint32_t> tokens;

  text::TokenRange range(std::uint32_t begin, std::uint32_t end) const { return {tokens[begin], tokens[end]}; }
};

/// Joins facts first, then the longest phrases whose classes the kind uses, left to right.
/// `facts` are sorted and do not overlap.
Tape make_tape(const lexicon::Document& document, const lexicon::Lexicon& lexicon, const Alphabet& alphabet,
               const std::vector<FactUnit>& facts);

}  // namespace warta::rules
