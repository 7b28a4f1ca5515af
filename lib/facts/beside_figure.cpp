#include "facts/beside_figure.h"

#include <array>
#include <string_view>
#include <utility>

#include "facts/counted.h"
#include "facts/figures.h"
#include "text/ascii.h"

namespace warta::facts {
namespace {

using lexicon::Break;
using text::Shape;

bool is_one_group(std::string_view figure) {
  const std::size_t comma = figure.find(',');
  return comma != std::string_view::npos && figure.size() - comma == 4 && figure.front() != '0' &&
         figure.find('.') == std::string_view::npos;
}

bool ends_phrase(const Context& context, std::uint32_t token) {
  return !context.continues(token) || context.text().tokens()[token].shape == Shape::punct;
}

/// Whether only a few words stand before the colon in its line, and none that numbers things or dates.
bool heads_line_of_list(const Context& context, std::uint32_t colon) {
  constexpr std::uint32_t most_words = 6;
  std::uint32_t first = colon;
  while (first > 0 && colon - first <= most_words && context.document.breaks[first] == Break::none) --first;
  const bool is_short = first == 0 || context.document.breaks[first] != Break::none;
  return is_short && colon > first && !is_behind_identifier(context, colon) &&
         !context.has_class(colon - 1, context.classes.time_unit) &&
         !context.has_class(colon - 1, context.classes.sequence_noun) && context.text().tokens()[colon - 1].shape <= Shape::mixed;
}

}  // namespace

bool is_magnitude(const Context& context, std::uint32_t figure) {
  return figure > 0 && is_glued(context.text(), figure) && context.word(figure - 1) == "M" &&
         context.text().tokens()[figure].shape == Shape::decimal;
}

bool is_in_code(const Context& context, text::TokenRange amount) {
  std::uint32_t at = amount.first;
  if (at == 0 || !is_glued(context.text(), at)) return false;
  if (context.word(at - 1) == "." && context.word(at).starts_with("000")) return true;  // "49/100.000"
  if (context.word(at - 1) == "/" && context.word(at).front() == '0') return true;      // "RT/08 RW/03"
  if (context.text().tokens()[at - 1].shape == Shape::initial) return true;             // "tipe A.39"
  if (context.word(at - 1) == "-") --at;
  if (at == 0 || !is_glued(context.text(), at)) return false;
  const std::string_view before = context.word(at - 1);
  return !is_magnitude(context, amount.first) && text::is_ascii_upper(before.back());
}

bool is_before_letter(const Context& context, std::uint32_t behind) {
  return is_glued(context.text(), behind) && context.word(behind).size() == 1 &&
         text::is_ascii_upper(context.word(behind).front()) && context.text().tokens()[behind - 1].shape == Shape::digits;
}

bool is_behind_lower(const Context& context, std::uint32_t figure) {
  return figure > 0 && context.text().tokens()[figure - 1].shape == Shape::lower &&
         context.document.breaks[figure] == Break::none;
}

bool is_behind_capital(const Context& context, std::uint32_t figure) {
  const auto& breaks = context.document.breaks;
  return figure > 1 && context.text().tokens()[figure - 1].shape == Shape::cap && breaks[figure] == Break::none &&
         breaks[figure - 1] == Break::none;
}

bool is_exceeded(const Context& context, std::uint32_t behind) {
  if (!context.continues(behind) || context.word(behind) != "lebih") return false;
  return ends_phrase(context, behind + 1) || context.is({behind + 1, behind + 2}, context.classes.behind_exceeded) ||
         context.has_class(behind + 1, context.classes.noun);  // "50 persen lebih penduduk"
}

bool is_approximate(const Context& context, std::uint32_t behind) {
  if (!context.continues(behind + 1) || !context.continues(behind)) return false;
  const std::string_view first = context.word(behind), second = context.word(behind + 1);
  const bool is_said = (first == "lebih" && second == "kurang") || (first == "kurang" && second == "lebih");
  return is_said && ends_phrase(context, behind + 2);
}

bool is_behind_glued_rupiah(const Context& context, std::uint32_t figure) {
  if (figure == 0 || !context.continues(figure)) return false;
  const std::string_view before = context.word(figure - 1);
  constexpr std::string_view sign = "Rp";
  return before.size() > sign.size() && before.ends_with(sign) && before[before.size() - sign.size() - 1] >= 'a';
}

text::TokenRange find_parted_modifier(const Context& context, std::uint32_t amount) {
  if (amount < 2 || !context.continues(amount) || !context.continues(amount - 1)) return {};
  std::uint32_t verb = amount - 1;
  if (!context.has_class(verb, context.classes.stating_word)) return {};
  if (verb > 1 && context.continues(verb - 1) && context.has_class(verb - 1, context.classes.perfect_word)) --verb;
  for (const std::uint32_t size : {2U, 1U})
    if (verb >= size && context.row({verb - size, verb}, context.classes.modifier) &&
        (size == 2 || context.word(verb - 1) != "lebih"))
      return {verb - size, verb};
  return {};
}

bool is_in_cell(const Context& context, text::TokenRange figure) {
  if (figure.size() != 1 || figure.first < 2 || !context.continues(figure.first)) return false;
  const std::string_view word = context.word(figure.first), mark = context.word(figure.first - 1);
  if (context.text().tokens()[figure.first].shape != Shape::digits || is_year_like(word) || word.starts_with('0')) return false;
  const bool ends = !context.continues(figure.last) || context.word(figure.last) == "|";
  if (!ends || (mark != ":" && mark != "|")) return false;
  return mark == "|" || heads_line_of_list(context, figure.first - 1);
}

Decimal read_english(const Context& context, text::TokenRange amount, const Decimal& value) {
  const std::string_view figure = context.word(amount.first), last = context.word(amount.last - 1);
  if (amount.size() == 1) return is_one_group(figure) ? multiply(value, 1000).value_or(value) : value;
  const bool is_million = amount.size() == 2 && (last == "M" || last == "m") && figure.find(',') == std::string_view::npos;
  return is_million ? Decimal{value.mantissa, value.exponent - 3, value.denominator} : value;
}

std::int64_t glued_scale(const Context& context, std::uint32_t word) {
  constexpr std::array<std::pair<std::string_view, std::int64_t>, 8> scales = {{{"ribuan", 1'000},
                                                                                {"jutaan", 1'000'000},
                                                                                {"miliaran", 1'000'000'000},
                                                                                {"ribu", 1'000},
                                                                                {"juta", 1'000'000},
                                                                                {"miliar", 1'000'000'000},
                                                                                {"milyar", 1'000'000'000},
                                                                                {"triliun", 1'000'000'000'000}}};
  const text::Text& text = context.text();
  if (word == 0 || word >= text.size() || text.tokens()[word].shape != Shape::lower) return 1;
  const Shape before = text.tokens()[word - 1].shape;
  if ((before != Shape::digits && before != Shape::decimal) || context.document.breaks[word] != Break::none) return 1;
  for (const auto& [scale, value] : scales)
    if (text.word(word).starts_with(scale) && text.word(word).size() > scale.size() + 1) return value;
  return 1;
}

}  // namespace warta::facts
