#include "article/name_spelling.h"

#include <algorithm>
#include <string>
#include <utility>

#include "article/person_names.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

constexpr std::size_t fewest_letters = 4;

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

}  // namespace

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
