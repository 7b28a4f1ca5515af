#include "text/stopped_words.h"

#include <algorithm>
#include <array>

namespace warta::text {
namespace {

constexpr std::size_t longest_group = 4;  // letters between the stops of an abbreviation

// Before a name, and no part of a degree.
constexpr std::array<std::string_view, 20> titles = {"Ir",  "Dt",  "HM",  "Drs", "Dra", "Dr",  "Prof", "Hj", "Hi",  "Kh",
                                                     "Tgk", "Pdt", "Ust", "Moh", "Muh", "Mhd", "Rd",   "Ny", "Sdr", "Bpk"};

/// What lost the blank behind its stop: "SH.MH", "KH.Ali", "Drs.Andi"; but "LL.M" is one degree.
bool stands_alone(const Bytes& text, std::size_t begin, std::size_t end, const SeenLetters& letters) noexcept {
  if (letters.count == 1 || !text.is_ascii_letter(end + 1)) return false;
  if (std::find(titles.begin(), titles.end(), text.between(begin, end)) != titles.end()) return true;
  const std::size_t next = text.behind_letters(end + 1);
  return letters.shape() == Shape::caps && (next > end + 2 || (text.is(next, '.') && text.is_ascii_letter(next + 1)));
}

/// Behind the groups of letters that stops part from `[begin, end)` on ("S.Pd.I"), up to the next degree ("S.Sos.M.Si").
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
  // "MM.Acara" is a degree and a new sentence: a long first group needs a stop behind the second to be one.
  if (letters.count > 3 && !is_stop) return end;
  return last + (is_stop ? 1 : 0);
}

/// "H.Ali", "H.M.Ali": the H of a haji, and initials behind it, for a degree ends with no name.
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
