#pragma once

#include "facts/context.h"

namespace warta::article {

/// Whether the day is the one on which somebody spoke, or a page was read, and not that of what is told: "kata Siti kepada
/// wartawan, Rabu (18/6)", "dikutip dari laman resmi, Rabu". `date` are its tokens.
bool is_said_on(const facts::Context& context, text::TokenRange date);

}  // namespace warta::article
