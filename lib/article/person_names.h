#pragma once

#include <string_view>
#include <vector>

#include "facts/name_words.h"
#include "text/text.h"

namespace warta::article {

using facts::is_name_shape;

// These compare names of persons as they stand in the text. The case of their words and their marks do not count.

/// Whether one name is the other or a part of it. An initial stands for any word that it begins.
bool names_agree(const text::Text& text, text::TokenRange a, text::TokenRange b);

/// Whether each letter begins a word of the name, in its order: "HD" of "Herman Deru". False for fewer than two letters.
bool is_acronym_of(std::string_view letters, const text::Text& text, text::TokenRange name);

/// Whether a word of the name begins with these letters, case ignored.
bool any_word_begins(std::string_view letters, const text::Text& text, text::TokenRange name);

/// Whether a word of the name begins or ends with `word`, which is in lower case: "adit" of "Adityo".
bool is_short_form_of(std::string_view word, const text::Text& text, text::TokenRange name);

/// The hashes of a name's word with other apostrophes and without: "Ma'ruf", "Ma’ruf", "Maruf". None where it has no apostrophe.
std::vector<std::uint32_t> respelled_hashes(std::string_view word);

std::size_t count_words(const text::Text& text, text::TokenRange name);

/// Calls `visit(token)` for each word of a name.
template <class Visit>
void each_name_word(const text::Text& text, text::TokenRange name, Visit visit) {
  for (std::uint32_t token = name.first; token < name.last; ++token)
    if (text.tokens()[token].shape != text::Shape::punct) visit(token);
}

}  // namespace warta::article
