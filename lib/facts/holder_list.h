#pragma once

#include <vector>

#include "facts/context.h"

namespace warta::facts {

/// The further persons, with their titles, of a list that goes on behind a name which ends at the token: "Hj. Sunarti" and "dr.
/// Sari Dewi" in "Abdul (PKS), Hj. Sunarti (Gerindra) serta dr. Sari Dewi (Demokrat)". None unless "dan" or "serta" closes the
/// list, and none if one of them has a post of his own.
std::vector<text::TokenRange> read_more_holders(const Context& context, std::uint32_t token);

/// The persons, with their titles, of a list of which the last one begins at the token: "Siti Rahma" and "Hj. Sunarti" in
/// "menunjuk Siti Rahma, Hj. Sunarti dan Budi Santoso sebagai Direktur", for "Budi". None unless "dan" or "serta" closes the
/// list, and none if something else stands in it, as a post of one of them.
std::vector<text::TokenRange> read_holders_before(const Context& context, std::uint32_t token);

}  // namespace warta::facts
