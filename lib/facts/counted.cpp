#include "facts/counted.h"

#include <algorithm>

namespace warta::facts {
namespace {

using lexicon::Break;
using text::Shape;

}  // namespace

bool is_verb_like(std::string_view word) {
  constexpr std::string_view prefixes[] = {"meng", "meny", "mem", "men", "mel", "mer", "mew", "ber", "ter", "di"};
  return word.size() > 5 &&
         std::any_of(std::begin(prefixes), std::end(prefixes), [&](std::string_view prefix) { return word.starts_with(prefix); });
}

bool is_year_like(std::string_view word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_glued(const text::Text& text, std::uint32_t token) {
  return token > 0 && token < text.size() && text.tokens()[token - 1].end == text.tokens()[token].begin;
}

bool is_behind_identifier(const Context& context, std::uint32_t token) {
  const auto ends_one = [&](std::uint32_t size) {
    return token >= size && context.is({token - size, token}, context.classes.identifier);
  };
  return ends_one(1) || ends_one(2);
}

bool ends_code(const Context& context, std::uint32_t figure) {
  if (!is_glued(context.text(), figure)) return false;
  constexpr std::size_t most_letters = 2;  // "VNL2025" is of its year
  const std::uint32_t before = figure - 1;
  const Shape shape = context.text().tokens()[before].shape;
  if ((shape == Shape::caps || shape == Shape::initial) && context.word(before).size() <= most_letters) return true;
  for (std::uint32_t i = before; is_glued(context.text(), i); --i)
    if (context.word(i) == "/") return true;
  return false;
}

bool is_on_plate(const Context& context, std::uint32_t token) {
  constexpr std::size_t most_digits = 4, most_before = 2, most_behind = 3;
  if (token == 0 || !context.continues(token) || !context.continues(token + 1)) return false;
  const auto& tokens = context.text().tokens();
  const auto is_letters = [&](std::uint32_t i, std::size_t most) {
    const bool is_capital = tokens[i].shape == Shape::caps || tokens[i].shape == Shape::initial;
    return is_capital && context.word(i).size() <= most && !context.has_class(i, context.classes.uncounted);
  };
  const std::size_t digits = context.word(token).size();
  if (tokens[token].shape != Shape::digits || digits > most_digits || !is_letters(token - 1, most_before) ||
      !is_letters(token + 1, most_behind))
    return false;
  return digits == most_digits || !context.is({token + 1, token + 2}, context.classes.measure);
}

bool may_be_counted(const Context& context, std::uint32_t token) {
  const text::Text& text = context.text();
  if (token >= text.size() || text.tokens()[token].shape != Shape::lower || is_glued(text, token)) return false;
  if (context.document.breaks[token] != Break::none) return false;
  const std::string_view word = text.word(token);
  const bool may_be = word.size() > 2 && !is_verb_like(word);
  return (may_be || context.has_class(token, context.classes.noun)) && !context.has_class(token, context.classes.uncounted);
}

bool may_be_counted_acronym(const Context& context, std::uint32_t token) {
  const text::Text& text = context.text();
  if (token >= text.size() || text.tokens()[token].shape != Shape::caps || is_glued(text, token)) return false;
  const bool is_short = text.word(token).size() >= 2 && text.word(token).size() <= 6;
  const bool is_last = token + 1 >= text.size() || text.tokens()[token + 1].shape == Shape::lower ||
                       text.tokens()[token + 1].shape == Shape::punct || context.document.breaks[token + 1] != Break::none;
  return is_short && is_last && context.document.breaks[token] == Break::none &&
         !context.has_class(token, context.classes.uncounted) && !context.is({token, token + 1}, context.classes.time_zone) &&
         !context.is({token, token + 1}, context.classes.region_alias);
}

bool may_go_on(const Context& context, std::uint32_t token) {
  if (token < context.text().size() && context.is({token, token + 1}, context.classes.closing_word)) return false;
  if (may_be_counted(context, token)) return true;
  if (!context.continues(token)) return false;
  const bool has_next = token + 1 < context.text().size();
  return context.is({token, token + 1}, context.classes.attribute) ||
         (has_next && context.is({token, token + 2}, context.classes.attribute));
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
  const bool opens = shape == Shape::cap &&
                     (before == 0 || context.document.breaks[before] != Break::none || tokens[before - 1].shape == Shape::punct);
  return !opens;
}

bool may_be_year_of_name(const Context& context, std::uint32_t token) {
  const auto& tokens = context.text().tokens();
  if (token == 0 || token + 1 >= context.text().size() || context.document.breaks[token] != Break::none) return false;
  if (tokens[token + 1].shape != Shape::lower) return true;
  const Shape before = tokens[token - 1].shape;
  return before != Shape::lower && before != Shape::punct && is_glued(context.text(), token + 1);
}

bool is_in_name(const Context& context, std::uint32_t token) {
  const auto& tokens = context.text().tokens();
  const auto is_capitalised = [&](std::uint32_t i) { return tokens[i].shape == Shape::cap || tokens[i].shape == Shape::caps; };
  return token > 0 && context.document.breaks[token] == Break::none && is_capitalised(token) && is_capitalised(token - 1);
}

bool is_behind_name(const Context& context, std::uint32_t token) {
  const auto& tokens = context.text().tokens();
  std::uint32_t at = token;
  const auto steps_over = [&](std::string_view mark) {
    if (at == 0 || context.document.breaks[at] != Break::none || context.word(at - 1) != mark) return false;
    --at;
    return true;
  };
  const bool has_bracket = steps_over("("), has_comma = steps_over(",");
  if (at == 0 || !(has_bracket || has_comma) || context.document.breaks[at] != Break::none) return false;
  const Shape shape = tokens[at - 1].shape;
  return shape == Shape::cap || shape == Shape::caps || shape == Shape::abbreviation;
}

bool is_behind_full_name(const Context& context, std::uint32_t token) {
  constexpr std::uint32_t most_names = 3;
  if (token < 3 || context.word(token - 1) != "(") return false;
  const std::uint32_t last = token - 1;
  const auto is_name = [&](std::uint32_t i) {
    return context.text().tokens()[i].shape == Shape::cap && context.document.breaks[i + 1] == Break::none;
  };
  std::uint32_t first = last;
  while (first > 0 && last - first < most_names && is_name(first - 1)) --first;
  return last - first > 1 && context.has_class(first, context.classes.forename);
}

bool stands_alone(const Context& context, std::uint32_t token) {
  const text::Text& text = context.text();
  const auto& tokens = text.tokens();
  const bool has_before = token > 0 && context.document.breaks[token] == Break::none;
  const bool has_after = token + 1 < text.size() && context.document.breaks[token + 1] == Break::none;
  if (tokens[token].shape == Shape::digits) {
    const auto is_figure = [&](std::uint32_t i) { return tokens[i].shape == Shape::digits || tokens[i].shape == Shape::decimal; };
    if (has_after && text.word(token + 1) == "/" && is_glued(text, token + 1)) return false;
    if (is_on_plate(context, token) || ends_code(context, token)) return false;
    const bool follows_number =
        has_before && (is_figure(token - 1) || text.word(token - 1) == "x" || is_behind_identifier(context, token));
    return !follows_number && !(has_after && (is_figure(token + 1) || text.word(token + 1) == "x"));
  }
  const auto is_capital = [&](std::uint32_t i) {
    return tokens[i].shape == Shape::cap || tokens[i].shape == Shape::caps || tokens[i].shape == Shape::initial;
  };
  const bool opens = has_before && (token == 1 || context.document.breaks[token - 1] != Break::none);
  return !(has_before && !opens && is_capital(token - 1)) && !(has_after && is_capital(token + 1));
}

}  // namespace warta::facts
