#pragma once

#include <cstdint>
#include <vector>

#include "lexicon/document.h"

namespace warta::article {

// These find the lines of a document from its breaks: only tokens behind a break are looked at.

/// The first token from `from` on that has a break before it, or the number of tokens.
std::uint32_t next_break(const lexicon::Document& document, std::uint32_t from) noexcept;

/// Whether the token goes on with the sentence of the line above, as on pages with lines of one width: it is in lower case, or a
/// comma stands before it.
bool goes_on_from_line(const lexicon::Document& document, std::uint32_t token) noexcept;

/// The first token from `from` on that begins a sentence or a line of its own, or the number of tokens.
std::uint32_t next_sentence(const lexicon::Document& document, std::uint32_t from) noexcept;

/// Whether a sentence begins at one of the tokens from `first` to `last`, both included.
bool has_hard_break(const lexicon::Document& document, std::uint32_t first, std::uint32_t last) noexcept;

/// The sentence around the token, at most `farthest` tokens to either side.
text::TokenRange sentence_around(const lexicon::Document& document, std::uint32_t token, std::uint32_t farthest) noexcept;

bool begins_line(const lexicon::Document& document, std::uint32_t token) noexcept;

/// Where the line of `token` begins, and where it ends, at the first token of the next line.
std::uint32_t line_begin(const lexicon::Document& document, std::uint32_t token) noexcept;
std::uint32_t line_end(const lexicon::Document& document, std::uint32_t token) noexcept;

/// The first lines of the text, as far as its headline, credits and dateline can reach: at most `opening_lines` lines that
/// begin within the first `opening_tokens` tokens.
std::vector<text::TokenRange> find_opening(const lexicon::Document& document);

constexpr std::size_t opening_lines = 8;
constexpr std::uint32_t opening_tokens = 400;

/// The first tokens of each line, as many as a dateline can have: up to the second word in lower case, at most 24. No dateline
/// comes behind two paragraphs, so their lines are the last.
std::vector<text::TokenRange> line_heads(const text::Text& text, const std::vector<text::TokenRange>& lines);

/// Whether the line ends like a sentence.
bool ends_sentence(const text::Text& text, text::TokenRange line) noexcept;

}  // namespace warta::article
