#pragma once

#include <cstdint>

#include <warta/number.h>

#include "facts/context.h"

namespace warta::facts {

// These tell what the words beside a figure make of it.

/// Whether the figure is an earthquake's magnitude: "Gempa M4,9 guncang Demak".
bool is_magnitude(const Context& context, std::uint32_t figure);

/// Whether the figure is glued to capitals, by a hyphen or not, as part of a code: "GA-264 rute", "SV5276 rute".
bool is_in_code(const Context& context, text::TokenRange amount);

/// Whether a letter is glued to the end of a figure, as part of a code: "kursi 14C".
bool is_before_letter(const Context& context, std::uint32_t behind);

/// Whether a word in lower case stands before the figure: in "tercatat 41 BLK" something is counted, while "Komisi 3 DPR" is a
/// name.
bool is_behind_lower(const Context& context, std::uint32_t figure);

/// Whether a capitalised word stands before the figure and does not open the sentence: "Mei 2020 perda", "Piala Dunia 2026 zona".
bool is_behind_capital(const Context& context, std::uint32_t figure);

/// Whether "lebih" behind an amount says that there is more: it ends the phrase ("1,2 juta jiwa lebih, …") and compares nothing
/// ("2 meter lebih tinggi").
bool is_exceeded(const Context& context, std::uint32_t behind);

/// Whether "lebih kurang" behind an amount belongs to it: it ends the phrase ("Rp195 miliar lebih kurang."), and does not
/// announce the next number.
bool is_approximate(const Context& context, std::uint32_t behind);

/// Whether the figure is in rupiah whose sign a page glued to the word before: "cashbackRp200 ribu".
bool is_behind_glued_rupiah(const Context& context, std::uint32_t figure);

/// The words of a modifier that "ada" or "terdapat" parts from its amount: "setidaknya ada 25 orang"; empty where there are none.
text::TokenRange find_parted_modifier(const Context& context, std::uint32_t amount);

/// Whether the figure fills a cell of a table or the end of a list's line, and is neither a year nor the number of something:
/// "Laki-laki: 24", "Desa Porara | 312 |".
bool is_in_cell(const Context& context, text::TokenRange figure);

/// The value of foreign money, which is often written as in English: "USD 12,500" has a group behind its comma, "US$30M" and
/// "£5m" are millions. Behind a decimal comma, as in "US$ 431,5 M", the M is miliar.
Decimal read_english(const Context& context, text::TokenRange amount, const Decimal& value);

/// The factor that a word begins with behind a figure, where a page glued another word to it: 1,000,000 for "jutaoff". 1 where it
/// begins with none.
std::int64_t glued_scale(const Context& context, std::uint32_t word);

}  // namespace warta::facts
