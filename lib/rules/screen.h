#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

#include "rules/alphabet.h"
#include "rules/matcher.h"
#include "rules/program.h"
#include "rules/signs.h"

namespace warta::rules {

/// Tells from the signs of a segment which rules of a kind can match in it. Most rules cannot in most segments, and a kind needs
/// no tape of a segment in which none of its rules can.
///
/// Each rule needs in a match a unit of each of several sets of symbols: a dateline needs a word that opens a line, and a dash.
/// These sets are the signs. The signs of a kind are bits in one of the words of `Signs`; the rarest sign of each rule gets its
/// bit first, and signs that find no room are not asked about.
class Screen {
 public:
  /// Adds a kind with these rules; to be called in the order of the kinds.
  void add(const std::vector<const Rule*>& rules, const Alphabet& alphabet);

  /// The signs that a unit carries; `symbol_of(kind)` is its symbol on the tapes of a kind.
  template <class SymbolOf>
  Signs signs(SymbolOf symbol_of) const {
    Signs found{};
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) found[kinds_[kind].word] |= kinds_[kind].signs_of[symbol_of(kind)];
    return found;
  }

  /// Sets `allowed` to the rules of the kind that can match where these signs are present; false where there is none.
  bool allow(std::size_t kind, const Signs& signs, RuleBits& allowed) const {
    const Kind& of_kind = kinds_[kind];
    const std::uint64_t present = signs[of_kind.word];
    return ((present & of_kind.rarest) != 0 || !of_kind.others.empty()) && of_kind.allow(present, allowed);
  }

 private:
  struct Sign {
    Symbols symbols;
    std::uint64_t bit;
  };
  struct RuleNeeds {
    std::uint32_t rule;
    std::uint64_t signs;
  };
  struct Kind {
    std::size_t word = 0;
    std::size_t rules = 0;
    std::vector<Sign> signs;
    std::array<std::uint64_t, most_symbols> signs_of{};  // by symbol
    std::uint64_t rarest = 0;                            // the rarest sign of each rule
    std::array<std::vector<RuleNeeds>, 64> by_rarest;    // the rules by the number of that bit
    std::vector<RuleNeeds> others;                       // the rules without signs

    void file(std::uint32_t rule, std::uint64_t its_rarest, std::uint64_t its_signs);
    bool allow(std::uint64_t present, RuleBits& allowed) const;
  };

  std::uint64_t bit_of(Kind& kind, const Symbols& symbols);

  std::vector<Kind> kinds_;
  std::array<unsigned, std::tuple_size_v<Signs>> used_{};  // bits of each word
};

}  // namespace warta::rules
