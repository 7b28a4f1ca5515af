#pragma once

#include <string_view>

#include "text/text.h"

namespace warta::article {

/// Whether the word is a word of the name in another of the spellings that Indonesian names have, case ignored: "Rizky" of
/// "Rizki", "Moehammad" of "Muhammad", "Achmad" of "Ahmad". Words of fewer than 4 letters are none.
bool is_spelling_of(std::string_view word, const text::Text& text, text::TokenRange name);

/// Whether the word is a word of the name with one letter changed, left out or too much, or two of them in the other order:
/// "Semeul" of "Semuel". The first letters are the same. Words of fewer than 6 letters are none: "Rizka" is another one's name.
bool is_misspelling_of(std::string_view word, const text::Text& text, text::TokenRange name);

}  // namespace warta::article
