#pragma once

#include <cstdint>

#include <warta/number.h>

#include "facts/context.h"

namespace warta::facts {

// What the words beside a figure make of it.

/// "Gempa M4,9 guncang Demak": of an earthquake.
bool is_magnitude(const Context& context, std::uint32_t figure);

/// "GA-264 rute", "SV5276 rute": figures glued to capitals, by a hyphen or not.
bool is_in_code(const Context& context, text::TokenRange amount);

/// "tercatat 41 BLK", where "Komisi 3 DPR" is a name.
bool is_behind_lower(const Context& context, std::uint32_t figure);

/// "Mei 2020 perda", "Piala Dunia 2026 zona", but not where the capital opens the sentence.
bool is_behind_capital(const Context& context, std::uint32_t figure);

/// "1 meter lebih.", "1,2 juta jiwa lebih, …": where the phrase ends with it, and compares nothing ("2 meter lebih tinggi").
bool is_exceeded(const Context& context, std::uint32_t behind);

/// "Rp195 miliar lebih kurang.": where the phrase ends with it, and does not announce the next number.
bool is_approximate(const Context& context, std::uint32_t behind);

/// "cashbackRp200 ribu": rupiah whose sign a page glued to the word before.
bool is_behind_glued_rupiah(const Context& context, std::uint32_t figure);

/// The words of a modifier that is parted from its amount by what says that there are so many: "setidaknya ada 25 orang"; empty
/// where there are none.
text::TokenRange find_parted_modifier(const Context& context, std::uint32_t amount);

/// "Laki-laki: 24", "Desa Porara | 312 |": a figure that is all that a cell of a table or the end of a list's line holds, and
/// neither a year nor the number of something.
bool is_in_cell(const Context& context, text::TokenRange figure);

/// The value of foreign money that is written as English does: "USD 12,500" has one group behind its comma, "US$30M" and "£5m"
/// are millions. With our comma, "US$ 431,5 M" is miliar.
Decimal read_english(const Context& context, text::TokenRange amount, const Decimal& value);

/// The magnitude that the word begins with, behind a figure and before another word: "jutaoff", "miliarsaham"; 1 where it does
/// not.
std::int64_t glued_scale(const Context& context, std::uint32_t word);

}  // namespace warta::facts
