#include "repair/folding.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/normalize.h"
#include "text/utf8.h"

namespace warta::repair {
namespace {

constexpr char32_t grave = 0x300, acute = 0x301, macron = 0x304;

bool is_apostrophe(char32_t c) noexcept { return c == '\'' || c == U'’' || c == U'‘' || c == U'ʼ'; }

class Folder {
 public:
  explicit Folder(const text::LookAlikes& look_alikes) : look_alikes_(look_alikes) {}

  /// Adds a letter; false where it belongs to another language.
  bool add(char32_t c) {
    const char ascii = look_alikes_.ascii(c);
    text::append(folded_.accented, ascii != '\0' ? static_cast<char32_t>(ascii) : c);
    if (text::is_ascii_letter(c)) return folded_.has_latin = true, append(c);
    if (c < 0x80 || is_apostrophe(c)) return append(c);
    if (text::is_combining_mark(c)) return add_mark(c, Bearer::other);
    if (ascii != '\0') return add_look_alike(c, ascii);
    const auto accented = text::split_accent(c);
    return accented && add_accented(*accented);
  }

  Folded take() {
    if (folded_.look_alikes + folded_.letter_forms > 0 && !folded_.marks.empty()) {
      const text::Rewritten composed = text::normalize(folded_.accented).text;
      if (composed.changed) folded_.accented = composed.storage;
    }
    return std::move(folded_);
  }

 private:
  bool append(char32_t c) {
    text::append(folded_.word, c);
    return true;
  }

  bool add_look_alike(char32_t c, char ascii) {
    ++(text::is_latin(c) ? folded_.letter_forms : folded_.look_alikes);
    folded_.word += ascii;
    return true;
  }

  /// Adds a vowel with its mark. A macron is refused, since it transliterates Arabic, and so are consonants with marks, which are
  /// letters of other languages.
  bool add_accented(const text::Accented& accented) {
    const auto lower = static_cast<char>(accented.letter | 0x20);
    if (accented.mark == macron || std::string_view("aeiou").find(lower) == std::string_view::npos) return false;
    const bool is_grave_or_acute = accented.mark == grave || accented.mark == acute || accented.mark == 0;
    folded_.is_strong = folded_.is_strong && lower != 'e' && is_grave_or_acute;
    folded_.has_latin = true;
    folded_.word += accented.letter;
    return add_mark(accented.mark, lower == 'i' ? Bearer::i : lower == 'e' ? Bearer::e : Bearer::other);
  }

  bool add_mark(char32_t accent, Bearer bearer) {
    const Mark mark{accent, bearer};
    if (std::find(folded_.marks.begin(), folded_.marks.end(), mark) == folded_.marks.end()) folded_.marks.push_back(mark);
    return true;
  }

  const text::LookAlikes& look_alikes_;
  Folded folded_;
};

}  // namespace

std::optional<Folded> fold(std::string_view word, const text::LookAlikes& look_alikes) {
  Folder folder(look_alikes);
  for (std::size_t at = 0; at < word.size();) {
    const text::CodePoint c = text::decode(word, at);
    if (!folder.add(c.value)) return std::nullopt;
    at += c.length;
  }
  return folder.take();
}

}  // namespace warta::repair
