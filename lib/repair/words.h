#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <warta/span.h>

namespace warta::repair {

/// Runs of letters, marks and the apostrophes between them that hold a letter outside ASCII, left to right: what stands
/// between hyphens is a word of its own here.
std::vector<Span> foreign_words(std::string_view text);

/// Whether a line or sentence begins with the word at `begin`, so that its capital is none of a name.
bool opens_sentence(std::string_view text, std::size_t begin) noexcept;

/// The word of ASCII letters right before or behind a stretch, one blank away; empty where there is none such.
std::string_view word_before(std::string_view text, std::size_t begin) noexcept;
std::string_view word_behind(std::string_view text, std::size_t end) noexcept;

}  // namespace warta::repair
