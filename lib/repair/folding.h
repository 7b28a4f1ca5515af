#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/letters.h"

namespace warta::repair {

/// The letters that carry accents, sorted by where else such accents occur: on i in few words of any sort, on e in loan words and
/// names, on a, o and u in some of both.
enum class Bearer : std::uint8_t { i, e, other };

/// A sort of mark: the combining accent (0 for the dotless ı) and the letter that bears it. Damage is systematic in an article if
/// it shows in one sort of mark again and again.
struct Mark {
  char32_t accent;
  Bearer bearer;
  friend bool operator==(const Mark&, const Mark&) = default;
  friend auto operator<=>(const Mark&, const Mark&) = default;
};

/// A word without its foreign letters, and what these were.
struct Folded {
  std::string word;
  std::string accented;            // the same with its accents, composed
  std::vector<Mark> marks;         // the sorts of its accents, each once
  std::uint32_t look_alikes = 0;   // letters of other scripts
  std::uint32_t letter_forms = 0;  // small capitals
  bool has_latin = false;          // whether it has letters of ASCII, or accented ones
  /// Whether all its accents are such as neither Indonesian has nor the loan words that it writes with accents: grave and acute
  /// on a, i, o and u, combining marks that make no letter, and ı.
  bool is_strong = true;
};

/// Folds a word; none where it holds a letter such as "ñ", "ḥ", "ā" or "ж", which shows that it belongs to another language.
std::optional<Folded> fold(std::string_view word, const text::LookAlikes& look_alikes);

}  // namespace warta::repair
