#pragma once

#include <cstddef>
#include <string_view>

#include "text/bytes.h"
#include "text/seen_letters.h"

namespace warta::text {

/// The words of one text that have a stop behind them which is theirs: abbreviations ("S.Pd.", "M.T.") and initials ("H."). What
/// lost the blank behind its stop is apart: "Drs.Andi", "H.Ali", "SH.MH", "S.Sos.M.Si".
class StoppedWords {
 public:
  explicit StoppedWords(const Bytes& text) noexcept : text_(text) {}

  /// The end, with the last stop, of what begins with the letters `[begin, end)`, which a stop follows; `end` where the stop is
  /// none of theirs. Asked from the text's begin to its end.
  std::size_t end_of(std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept;

 private:
  bool is_before_name(std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept;

  Bytes text_;
  std::size_t name_begin_ = std::string_view::npos;  // behind a title that a name is glued to
};

}  // namespace warta::text
