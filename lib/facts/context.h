#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/word_classes.h"
#include "lexicon/document.h"
#include "lexicon/lexicon.h"
#include "rules/matcher.h"
#include "rules/rule.h"
#include "rules/rule_set.h"

namespace warta::facts {

using lexicon::Column;

/// All that a reader may ask besides its match.
struct Context {
  const lexicon::Lexicon& lexicon;
  const lexicon::Document& document;
  const WordClasses& classes;

  const text::Text& text() const noexcept { return *document.text; }
  std::string_view word(std::uint32_t token) const noexcept { return text().word(token); }
  std::string surface(text::TokenRange range) const { return text().surface(range); }

  /// The text of the tokens with one blank wherever words are apart: also at line breaks, and where words are glued
  /// ("JabungTimur").
  std::string one_line(text::TokenRange range) const {
    std::string line;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      const bool is_apart = text().tokens()[i].gap != text::Gap::none || (is_word(i) && is_word(i - 1));
      if (i > range.first && is_apart) line += ' ';
      line += word(i);
    }
    return line;
  }

  /// Whether the token is of letters alone, and no abbreviation.
  bool is_word(std::uint32_t token) const noexcept { return text().tokens()[token].shape <= text::Shape::mixed; }

  /// Whether there is such a token, on the same line and in the same sentence as the one before it.
  bool continues(std::uint32_t token) const noexcept {
    return token < text().size() && document.breaks[token] == lexicon::Break::none;
  }

  /// The first row that the class has for exactly these tokens; none where it has none.
  std::optional<lexicon::Row> row(text::TokenRange range, lexicon::ClassId cls) const {
    const bool may_be = range.size() == 1 ? has_class(range.first, cls) : !range.empty();
    return may_be ? lexicon.row(document, range, cls) : std::nullopt;
  }
  bool is(text::TokenRange range, lexicon::ClassId cls) const {
    return range.size() == 1 ? has_class(range.first, cls) : lexicon.is(document, range, cls);
  }
  /// Whether the token has the class from tables and word lists, also through a group.
  bool has_class(std::uint32_t token, lexicon::ClassId cls) const noexcept {
    return lexicon.has_class(document.units[token], cls);
  }
};

/// A fact that was read, and the tokens that it covers, before the article decides about it.
template <class T>
struct Draft {
  text::TokenRange tokens;
  const rules::Rule* rule = nullptr;
  T value;
};

/// The range from the first to the last of several ranges, empty ones left out.
inline text::TokenRange hull(std::initializer_list<text::TokenRange> ranges) {
  // There is no branch, since nothing foretells which slots of a match are empty.
  constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
  text::TokenRange all{nowhere, 0};
  for (const text::TokenRange& r : ranges) {
    all.first = std::min(all.first, r.empty() ? nowhere : r.first);
    all.last = std::max(all.last, r.empty() ? 0 : r.last);
  }
  return all.first == nowhere ? text::TokenRange() : all;
}

/// Gives a draft its tokens, its place in the original, and the rule of its match.
template <class T>
void place(Draft<T>& draft, const Context& context, const rules::Match& match, text::TokenRange tokens) {
  draft.tokens = tokens;
  draft.rule = match.rule;
  draft.value.span = context.text().original(tokens);
  draft.value.rule = match.rule->name;
}

}  // namespace warta::facts
