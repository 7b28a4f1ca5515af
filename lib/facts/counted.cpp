#include "facts/counted.h"

#include <algorithm>

namespace warta::facts {
namespace {

using lexicon::Break;
using text::Shape;

/// "mengikuti", "berada", "diduga", "terjadi": nouns that begin so are in the tables.
bool is_verb_like(std::string_view word) {
  constexpr std::string_view prefixes[] = {"meng", "meny", "mem", "men", "mel", "mer", "mew", "ber", "ter", "di"};
  return word.size() > 5 && std::any_of(std::begin(prefixes), std::end(prefixes), [&](std::string_view prefix) { return word.starts_with(prefix); });
}

bool is_year_like(std::string_view word) { return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")); }

}  // namespace

bool is_glued(const text::Text& text, std::uint32_t token) {
  return token > 0 && token < text.size() && text.tokens()[token - 1].end == text.tokens()[token].begin;
}

bool may_be_counted(const Context& context, std::uint32_t token) {
  const text::Text& text = context.text();
  if (token >= text.size() || text.tokens()[token].shape != Shape::lower || is_glued(text, token)) return false;
  if (context.document.breaks[token] != Break::none) return false;
  const std::string_view word = text.word(token);
  return word.size() > 2 && !is_verb_like(word) && !context.is({token, token + 1}, context.classes.uncounted);
}

bool may_be_name(const Context& context, text::TokenRange amount) {
  const auto& tokens = context.text().tokens();
  if (amount.empty() || tokens[amount.first].shape != Shape::digits) return false;
  if (is_year_like(context.word(amount.first))) return true;
  if (amount.first == 0 || context.document.breaks[amount.first] != Break::none) return false;
  const std::uint32_t before = amount.first - 1;
  const Shape shape = tokens[before].shape;
  if (shape == Shape::lower) return false;
  if (shape == Shape::punct) return is_glued(context.text(), amount.first) && context.word(before) != "(";
  const bool opens = shape == Shape::cap && (before == 0 || context.document.breaks[before] != Break::none || tokens[before - 1].shape == Shape::punct);
  return !opens;
}

}  // namespace warta::facts
