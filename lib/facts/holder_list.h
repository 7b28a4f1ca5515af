#pragma once

#include <vector>

#include "facts/context.h"

namespace warta::facts {

/// The persons, with their titles, that a list goes on with behind one of them, whose name ends at the token: "Hj. Sunarti" and
/// "dr. Sari Dewi" of "Abdul (PKS), Hj. Sunarti (Gerindra) serta dr. Sari Dewi (Demokrat)". None where no "dan" or "serta" closes
/// the list, and none from one on who has a post of his own.
std::vector<text::TokenRange> read_more_holders(const Context& context, std::uint32_t token);

}  // namespace warta::facts
