#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <warta/span.h>

namespace warta::repair {

/// Finds the words that hold a letter outside ASCII, left to right: runs of letters, combining marks and the apostrophes between
/// them. A hyphen ends a word here.
std::vector<Span> foreign_words(std::string_view text);

/// Whether a line or sentence begins with the word at `begin`, so that its capital does not make it a name.
bool opens_sentence(std::string_view text, std::size_t begin) noexcept;

/// The word of ASCII letters one blank before `begin`, or one blank behind `end`; empty where there is no such word.
std::string_view word_before(std::string_view text, std::size_t begin) noexcept;
std::string_view word_behind(std::string_view text, std::size_t end) noexcept;

}  // namespace warta::repair
