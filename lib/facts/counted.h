#pragma once

#include "facts/context.h"

namespace warta::facts {

/// Whether nothing stands between the token and the one before it.
bool is_glued(const text::Text& text, std::uint32_t token);

/// Whether the word in lower case begins like a verb: "mengikuti", "berada", "diduga", "terjadi". Nouns that begin so are in the
/// tables.
bool is_verb_like(std::string_view word);

/// Whether a word that numbers things stands right before the token: "Nomor 31", "No. 31".
bool is_behind_identifier(const Context& context, std::uint32_t token);

/// Whether the figure stands between the letters of a number plate: "DT 1943 BE", "F 2683 CM". Of the symbols of measures only
/// those behind four digits are letters of a plate.
bool is_on_plate(const Context& context, std::uint32_t token);

/// Whether the figure goes on a code that it is glued to: "JT1961", "12/XYZ/pidana2024". Longer acronyms have years behind them
/// ("VNL2025").
bool ends_code(const Context& context, std::uint32_t figure);

/// Whether an opening bracket before the token stands behind a forename and one or two more names: "Rahmat Hidayat (8)".
bool is_behind_full_name(const Context& context, std::uint32_t token);

/// Whether the word is a bare figure of 1900 to 2099.
bool is_year_like(std::string_view word);

/// Whether the token is a word that may be counted though no table has it ("6 perampas"): in lower case, behind a
/// blank, in the sentence of the token before it, and neither a function word nor a verb by its prefix.
bool may_be_counted(const Context& context, std::uint32_t token);

/// Whether the token is an acronym that may be counted though no table has it ("13.000 SHM"): the last of its kind, no zone of
/// time and no region.
bool may_be_counted_acronym(const Context& context, std::uint32_t token);

/// Whether the token may go on what is counted right before it: "jembatan gantung", "pameran besar".
bool may_go_on(const Context& context, std::uint32_t token);

/// Whether the amount may be part of a name or a year: a bare figure right behind a capital that opens no sentence ("Golkar 1"),
/// or one of 1900 to 2099.
bool may_be_name(const Context& context, text::TokenRange amount);

/// Whether a figure of 1900 to 2099 stands before what is not in lower case ("Piala Dunia 2025 Grup C", "di 2014 Pak Sarwidi"),
/// or between a name and a word that is glued to it ("U-23 2025versi media").
bool may_be_year_of_name(const Context& context, std::uint32_t token);

/// Whether the token and the one right before it are both capitalised: "Marsekal Pertama".
bool is_in_name(const Context& context, std::uint32_t token);

/// Whether the token stands behind a capitalised word and a comma, a bracket or both: "Sarwidi (67)".
bool is_behind_name(const Context& context, std::uint32_t token);

/// Whether a bare month or year may stand for itself: a month not beside capitals of its sentence ("Agustus Santoso"),
/// a year not beside figures ("1920 x 1080") or behind what is numbered ("Windows 2000").
bool stands_alone(const Context& context, std::uint32_t token);

}  // namespace warta::facts
