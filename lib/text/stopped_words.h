#pragma once

#include <cstddef>
#include <string_view>

#include "text/bytes.h"
#include "text/seen_letters.h"

namespace warta::text {

/// Finds the words of one text whose stop belongs to them: abbreviations ("S.Pd.", "M.T.") and initials ("H."). Words that lost
/// the blank behind their stop are kept apart: "Drs.Andi", "H.Ali", "SH.MH", "S.Sos.M.Si".
class StoppedWords {
 public:
  explicit StoppedWords(const Bytes& text) noexcept : text_(text) {}

  /// The end of the word that begins with the letters `[begin, end)` and a stop, its last stop included; `end` where the stop
  /// does not belong to it. Must be asked in the order of the text.
  std::size_t end_of(std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept;

 private:
  bool is_before_name(std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept;

  Bytes text_;
  std::size_t name_begin_ = std::string_view::npos;  // where a name begins that is glued to a title
};

}  // namespace warta::text
