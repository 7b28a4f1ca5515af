#pragma once

#include <optional>

#include <warta/number.h>

#include "facts/context.h"
#include "facts/figures.h"

namespace warta::facts {

/// An amount as it was read: its value, and for a vague magnitude ("puluhan ribu") its upper bound.
struct Amount {
  Decimal value;
  std::optional<Decimal> upper;
  bool is_vague = false;
  bool is_fraction = false;
};

/// The value of figures, number words and magnitudes in a row: "3 ribu", "tiga ratus lima puluh", "dua koma lima",
/// "ratusan ribu", "dua pertiga", "satu setengah juta", "12 juta 500 ribu". None where the words make no number.
/// Classes asked: numeral_word, scale_abbreviation, vague_word.
std::optional<Amount> read_amount(const Context& context, text::TokenRange range);

}  // namespace warta::facts
