#pragma once

#include <warta/number.h>

#include "facts/number_match.h"

namespace warta::facts {

/// Whether the number is a part of what is counted behind it, which then is no unit: "dua pertiga korban", and not "seperempat
/// abad", a length.
bool is_part(const NumberMatch& match, const Number& number);

/// What the words beside an amount make of it, where its own form leaves that open: the counted word behind it that no table has,
/// all of so many ("kedua perampas"), a year or a name. `all` is what the number covers, and grows with what is taken. False
/// where it is no number.
bool settle_form(const NumberMatch& match, Number& number, text::TokenRange& all);

}  // namespace warta::facts
