#pragma once

#include <cstdint>
#include <vector>

#include "facts/context.h"

namespace warta::article {

/// What the news call the bearer of a name without a word of explanation, by `words/nicknames.tsv`: the hashes of such words,
/// "Bamsoet" for Bambang Soesatyo.
std::vector<std::uint32_t> public_nicknames(const facts::Context& context, text::TokenRange name);

}  // namespace warta::article
