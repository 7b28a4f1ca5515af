#include "facts/counted_unit.h"

#include <string_view>

#include "facts/beside_figure.h"
#include "facts/counted.h"
#include "text/utf8.h"

namespace warta::facts {
namespace {

using text::Shape;
using text::TokenRange;

bool is_acronym(Shape shape) { return shape == Shape::caps || shape == Shape::alnum || shape == Shape::mixed; }

/// Whether the word ends with "-nya", which says whose it is and is not counted: "23 pasukannya", "kedua orang tuanya". Shorter
/// words only end like it ("tanya").
bool has_clitic(const Context& context, std::uint32_t token) {
  constexpr std::size_t shortest = 6;
  return context.text().tokens()[token].shape == Shape::lower && context.word(token).ends_with("nya") &&
         context.word(token).size() >= shortest;
}

bool is_region_type(const Context& context, std::uint32_t token) {
  for (const lexicon::ClassId type :
       {context.classes.lower_type, context.classes.kabupaten_type, context.classes.kota_type, context.classes.province_type})
    if (context.has_class(token, type)) return true;
  return false;
}

/// Whether the unit, or what stands behind its "orang", is one entry of several words, whatever its capitals: "1 orang Kepala
/// Desa", "tiga kantor Kecamatan". What goes on with capitals is a name ("dua titik Jalan Cipanas").
bool is_listed(const Context& context, TokenRange unit) {
  if (context.continues(unit.last) && context.text().tokens()[unit.last].shape == Shape::cap) return false;
  return context.is(unit, context.classes.noun) ||
         (unit.size() > 2 && context.is({unit.first + 1, unit.last}, context.classes.noun));
}

/// The unit up to where a name begins behind its first noun: "hakim" in "hakim Pengadilan Negeri", "KK" in "KK Desa Sayung",
/// "siswa" in "siswa SD/MI".
TokenRange before_name(const Context& context, TokenRange unit) {
  const auto& tokens = context.text().tokens();
  const bool is_small = tokens[unit.first].shape == Shape::lower && !is_listed(context, unit);
  const auto begins_name = [&](std::uint32_t token) {
    if (tokens[token].shape == Shape::caps && is_glued(context.text(), token + 1)) return context.word(token + 1) == "/";
    if (tokens[token].shape != Shape::cap || is_glued(context.text(), token)) return false;
    if (!is_region_type(context, token)) return is_small;
    return context.continues(token + 1) && tokens[token + 1].shape <= Shape::caps && tokens[token + 1].shape != Shape::lower;
  };
  while (unit.size() > 1 && begins_name(unit.last - 1)) --unit.last;
  return unit;
}

/// Whether the word, with the figure behind it, is a number plate: "BM 2130 XX". What is measured is none: "TV 32 inci".
bool opens_plate(const Context& context, std::uint32_t token) {
  constexpr std::size_t longest = 2;
  return context.text().tokens()[token].shape == Shape::caps && context.word(token).size() <= longest &&
         !(context.continues(token + 2) && context.is({token + 2, token + 3}, context.classes.measure));
}

/// Whether the word right before a figure says what that measures, or opens a number plate: "9 paket sabu berat 6,55 gram", "1
/// unit sepeda motor BM 2130 XX".
bool heads_figure(const Context& context, std::uint32_t token) {
  if (!context.continues(token + 1)) return false;
  const Shape next = context.text().tokens()[token + 1].shape;
  if (next != Shape::digits && next != Shape::decimal) return false;
  return opens_plate(context, token) || context.has_class(token, context.classes.dimension);
}

/// Whether the acronym opens the name of a school, and says not what sort the counted ones are of: "dua siswa SD Negeri 12".
bool opens_school(const Context& context, std::uint32_t token) {
  if (!context.continues(token + 1) || !context.has_class(token, context.classes.identifier)) return false;
  const Shape next = context.text().tokens()[token + 1].shape;
  return next == Shape::cap || next == Shape::digits;
}

/// Whether the unit is an ordinary word in a headline's capitals, and no acronym: "14 RUMAH".
bool is_shouted(const Context& context, TokenRange unit) {
  return context.text().tokens()[unit.first].shape == Shape::caps && context.has_class(unit.first, context.classes.common_word);
}

/// Whether the word belongs to a counted noun that a page writes with capitals: "kepada 5 Pejabat Tinggi Pratama".
bool is_capitalised_part(const Context& context, std::uint32_t token) {
  const WordClasses& known = context.classes;
  if (!context.continues(token) || is_glued(context.text(), token) || context.text().tokens()[token].shape != Shape::cap ||
      !(context.has_class(token, known.common_word) || context.has_class(token, known.noun)))
    return false;
  for (const lexicon::ClassId other : {known.uncounted, known.closing_word, known.headline_verb, known.region_name})
    if (context.has_class(token, other)) return false;
  return !is_region_type(context, token) && !is_verb_like(text::lower(context.word(token)));
}

/// Whether a nation or a people behind the noun belongs to it: "3 warga India", "1.084 pengungsi etnis Rohingya".
bool takes_nation(const Context& context, TokenRange unit, std::uint32_t token) {
  if (!context.continues(token)) return false;
  if (context.is({token, token + 1}, context.classes.people)) return true;
  return context.word(unit.first) == "warga" && context.is({token, token + 1}, context.classes.country);
}

/// Where the name ends that begins at `token` and belongs to the counted noun. Any noun takes acronyms ("siswa TK", "anggota DPRD
/// OKU"); other names follow only nouns that are named by them ("relawan Masyarakat Peduli Api").
std::uint32_t end_of_name(const Context& context, TokenRange unit, std::uint32_t token) {
  constexpr std::uint32_t most_words = 4;
  const text::Text& text = context.text();
  const Shape noun = text.tokens()[unit.first].shape;
  const bool takes_names = takes_nation(context, unit, token) || context.is({token - 1, token}, context.classes.named_noun),
             takes_acronyms = noun == Shape::lower;
  if (!takes_acronyms && !(takes_names && noun == Shape::caps)) return token;  // a headline has capitals throughout
  std::uint32_t last = token;
  for (; last < text.size() && last - token < most_words && context.document.breaks[last] == lexicon::Break::none; ++last) {
    const Shape shape = text.tokens()[last].shape;
    const bool is_acronym_word = takes_acronyms && is_acronym(shape) && context.word(last).size() > 1;
    // "kasus COVID-19", "siswa SD/MI dan SMP"
    const bool goes_on = is_glued(text, last + 1) && (context.word(last + 1) == "-" || context.word(last + 1) == "/");
    if (goes_on || is_glued(text, last) || !(is_acronym_word || (takes_names && shape == Shape::cap))) break;
    if (heads_figure(context, last) || opens_school(context, last)) break;
  }
  return last;
}

}  // namespace

std::string unit_text(const Context& context, TokenRange range) {
  const auto& tokens = context.text().tokens();
  if (is_shouted(context, range)) return text::lower(context.surface(range));
  if (is_acronym(tokens[range.first].shape)) return context.surface(range);
  std::string unit;
  for (std::uint32_t i = range.first; i < range.last; ++i) {
    if (i > range.first && !is_glued(context.text(), i)) unit += ' ';
    if (tokens[i].shape == Shape::lower || is_acronym(tokens[i].shape)) unit += context.word(i);
    else unit += text::lower(context.word(i));
  }
  if (has_clitic(context, range.last - 1)) unit.resize(unit.size() - 3);
  return unit;
}

CountedUnit widen_unit(const Context& context, TokenRange unit, std::uint32_t amount) {
  constexpr std::uint32_t most_words = 5;
  unit = before_name(context, unit);
  const std::uint32_t first = unit.first;
  // A headline writes whatever follows with capitals, and hardly a word before.
  const bool is_capitalised = context.text().tokens()[first].shape == Shape::cap && is_behind_lower(context, amount);
  const auto goes_on = [&](std::uint32_t token) {
    return may_go_on(context, token) || (is_capitalised && is_capitalised_part(context, token));
  };
  while (unit.size() < most_words && goes_on(unit.last) && !heads_figure(context, unit.last) &&
         !has_clitic(context, unit.last - 1))
    ++unit.last;
  CountedUnit counted{{first, end_of_name(context, unit, unit.last)}, unit_text(context, unit)};
  if (counted.words.last > unit.last) counted.text += " " + context.surface({unit.last, counted.words.last});
  return counted;
}

}  // namespace warta::facts
