#include "article/name_spelling.h"

#include <algorithm>
#include <string>
#include <utility>

#include "article/person_names.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::size_t fewest_letters = 4;
constexpr std::size_t fewest_misspelt = 6;

/// Letters that stand for one sound: those of the orthographies of 1901 and 1947 and today's (oe and u, dj and j, tj and c), and
/// those that Arabic names are written with (kh, ch and h, dh and d, sy and s, z and s, y and i). The first that fits counts.
constexpr std::pair<std::string_view, std::string_view> sounds[] = {
    {"oe", "u"}, {"dj", "j"}, {"tj", "c"}, {"sj", "s"}, {"sy", "s"}, {"sh", "s"}, {"kh", "h"}, {"ch", "h"}, {"ck", "k"},
    {"gh", "g"}, {"dh", "d"}, {"th", "t"}, {"ph", "f"}, {"ie", "i"}, {"q", "k"},  {"v", "f"},  {"z", "s"},  {"y", "i"},
};

/// The sounds of a word, doubled letters once, and without an h at its end.
std::string sound_of(std::string_view word) {
  std::string rest = text::lower(word), sound;
  for (std::string_view at = rest; !at.empty();) {
    const auto* const found = std::find_if(std::begin(sounds), std::end(sounds), [&](const auto& s) {
      return at.front() == s.first.front() && at.starts_with(s.first);
    });
    const std::string_view heard = found == std::end(sounds) ? at.substr(0, 1) : found->second;
    if (sound.empty() || sound.back() != heard.front()) sound += heard;
    at.remove_prefix(found == std::end(sounds) ? 1 : found->first.size());
  }
  if (sound.ends_with('h')) sound.pop_back();
  return sound;
}

/// Whether one letter, or the order of two, parts the words, which are not the same.
bool are_one_letter_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() > a.size() + 1) return false;
  const std::size_t same = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  const std::string_view rest_a = a.substr(same), rest_b = b.substr(same);
  if (a.size() < b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.empty()) return false;
  const bool are_swapped = rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0];
  return rest_a.substr(1) == rest_b.substr(1) || (are_swapped && rest_a.substr(2) == rest_b.substr(2));
}

}  // namespace

bool is_misspelling_of(std::string_view word, const text::Text& text, text::TokenRange name) {
  if (word.size() < fewest_misspelt) return false;
  bool is_it = false;
  each_name_word(text, name, [&](std::uint32_t token) {
    const std::string_view right = text.word(token);
    is_it = is_it || (right.size() >= fewest_misspelt && right.front() == word.front() && are_one_letter_apart(word, right));
  });
  return is_it;
}

bool is_spelling_of(std::string_view word, const text::Text& text, text::TokenRange name) {
  if (word.size() < fewest_letters) return false;
  const std::string sound = sound_of(word);
  bool is_it = false;
  each_name_word(text, name, [&](std::uint32_t token) {
    is_it = is_it || (text.word(token).size() >= fewest_letters && sound_of(text.word(token)) == sound);
  });
  return is_it;
}

}  // namespace warta::article
