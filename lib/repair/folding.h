#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/letters.h"

namespace warta::repair {

/// The letters that accents stand on, by what else they would be there for: on i in few words of any sort, on e in loan
/// words and names, on a, o and u in some of both.
enum class Bearer : std::uint8_t { i, e, other };

/// A sort of mark: the combining accent, 0 for the dotless ı, and what bears it. What is systematic in an article is a
/// sort of mark.
struct Mark {
  char32_t accent;
  Bearer bearer;
  friend bool operator==(const Mark&, const Mark&) = default;
  friend auto operator<=>(const Mark&, const Mark&) = default;
};

/// A word as it reads without foreign letters, and what these were.
struct Folded {
  std::string word;
  std::string accented;            // the same with its accents, composed
  std::vector<Mark> marks;         // of its accents, one each
  std::uint32_t look_alikes = 0;   // letters of other scripts
  std::uint32_t letter_forms = 0;  // small capitals
  bool has_latin = false;          // letters of ASCII, or with accents
  /// All accents are such as Indonesian never has, nor the loan words that it writes with their accents: grave and
  /// acute on a, i, o, u, marks that make no letter, and ı.
  bool is_strong = true;
};

/// None for a word that holds a letter which is neither: "ñ", "ḥ", "ā", "ж". Such words are of another language.
std::optional<Folded> fold(std::string_view word, const text::LookAlikes& look_alikes);

}  // namespace warta::repair
