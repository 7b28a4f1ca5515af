#pragma once

#include <warta/number.h>

#include "facts/number_match.h"

namespace warta::facts {

/// Whether the number is a part of what is counted behind it, which then is no unit: "dua pertiga korban". "seperempat abad" is a
/// length instead.
bool is_part(const NumberMatch& match, const Number& number);

/// Settles what the words beside an amount make of it, if its own form leaves that open: a counted word that no table has, all of
/// so many ("kedua perampas"), a year or a name. `all` is what the number covers, and grows with what is taken. False if it is no
/// number.
bool settle_form(const NumberMatch& match, Number& number, text::TokenRange& all);

}  // namespace warta::facts
