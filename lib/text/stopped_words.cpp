#include "text/stopped_words.h"

#include <algorithm>
#include <array>

namespace warta::text {
namespace {

constexpr std::size_t longest_group = 4;  // letters between the stops of an abbreviation

// Titles before a name, which are no parts of degrees.
constexpr std::array<std::string_view, 20> titles = {"Ir",  "Dt",  "HM",  "Drs", "Dra", "Dr",  "Prof", "Hj", "Hi",  "Kh",
                                                     "Tgk", "Pdt", "Ust", "Moh", "Muh", "Mhd", "Rd",   "Ny", "Sdr", "Bpk"};

/// Whether the letters before the stop are a whole title or degree that lost the blank behind its stop: "SH.MH", "KH.Ali",
/// "Drs.Andi". "LL.M" is none: it is one degree.
bool stands_alone(const Bytes& text, std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept {
  if (letters.count == 1 || !text.is_ascii_letter(end + 1)) return false;
  if (std::find(titles.begin(), titles.end(), text.between(begin, end)) != titles.end()) return true;
  const std::size_t next = text.behind_letters(end + 1);
  return letters.shape() == Shape::caps && (next > end + 2 || (text.is(next, '.') && text.is_ascii_letter(next + 1)));
}

/// The end of the last group of letters that stops join to `[begin, end)` ("S.Pd.I"); the next degree is left out ("S.Sos.M.Si").
std::size_t last_group_end(const Bytes& text, std::size_t begin, std::size_t end) noexcept {
  while (text.is(end, '.') && text.is_ascii_letter(end + 1)) {
    const std::size_t next = text.behind_letters(end + 1);
    const bool is_degree = next == end + 2 && text.is(next, '.') && text.is_ascii_letter(next + 1) && end - begin > 1;
    if (next - end - 1 > longest_group || text.is_digit(next) || (is_degree && (text[end + 1] == 'S' || text[end + 1] == 'M')))
      break;
    begin = end + 1;
    end = next;
  }
  return end;
}

}  // namespace

std::size_t StoppedWords::end_of(std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept {
  if (!letters.first_upper || letters.count > longest_group || stands_alone(text_, begin, end, letters)) return end;
  const std::size_t last = is_before_name(begin, end, letters) ? end : last_group_end(text_, begin, end);
  const bool is_stop = text_.is(last, '.');
  if (last == end) return letters.count == 1 ? end + 1 : end;
  // With four letters first a stop must close the abbreviation: "Umum.Ada" ends a sentence and begins another.
  if (letters.count > 3 && !is_stop) return end;
  return last + (is_stop ? 1 : 0);
}

/// Whether a name is glued to a haji's H, or to initials behind it ("H.Ali", "H.M.Ali"): no degree ends with a name.
bool StoppedWords::is_before_name(std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept {
  const bool is_haji = text_[begin] == 'H';
  if (letters.count != 1 || (!is_haji && begin != name_begin_)) return false;
  std::size_t name = end + 1;
  if (text_.is_ascii_letter(name) && text_.is(name + 1, '.')) name += 2;
  if (!text_.is_ascii_letter(name) || !text_.has(name + 1) || text_.kind(name) != Byte::upper ||
      text_.kind(name + 1) != Byte::lower)
    return false;
  name_begin_ = end + 1;
  return true;
}

}  // namespace warta::text
