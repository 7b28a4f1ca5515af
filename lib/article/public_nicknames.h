#pragma once

#include <cstdint>
#include <vector>

#include "facts/context.h"

namespace warta::article {

/// The hashes of the words that the news call the bearer of a name by without explanation ("Bamsoet" for Bambang Soesatyo), from
/// `words/nicknames.tsv`.
std::vector<std::uint32_t> public_nicknames(const facts::Context& context, text::TokenRange name);

}  // namespace warta::article
