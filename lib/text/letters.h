#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace warta::text {

/// An ASCII letter that carries a mark: í is i and U+0301. The dotless ı carries the mark 0.
struct Accented {
  char letter;
  char32_t mark;
};

/// Takes an accented letter apart; none where no ASCII letter is under its mark, or where it has not exactly one mark, as in
/// Vietnamese.
std::optional<Accented> split_accent(char32_t value);

/// Whether it is one of the combining marks that stand on Latin letters.
constexpr bool is_combining_mark(char32_t value) noexcept { return value >= 0x300 && value <= 0x36F; }

/// Whether it belongs to the Latin script.
bool is_latin(char32_t value) noexcept;

/// Knows the letters that look like an ASCII letter: those to which Unicode's table of confusables gives the same skeleton as to
/// an ASCII letter or its small capital (Cyrillic а and к, Greek ο, ʀ). Marks and digits are not among them.
class LookAlikes {
 public:
  /// Asks ICU's spoof checker for each letter of the scripts that have such letters: about a millisecond.
  LookAlikes();

  /// The ASCII letter, in the case of `value`; 0 where there is none.
  char ascii(char32_t value) const noexcept;

 private:
  std::vector<std::pair<char32_t, char>> letters_;  // sorted
};

}  // namespace warta::text
