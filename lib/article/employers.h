#pragma once

#include <vector>

#include "facts/context.h"
#include "facts/post.h"

namespace warta::article {

/// Gives posts in a firm that they do not name ("Siti Rahma – Direktur Keuangan") the state enterprise that the article is about:
/// the one that it names far more often than any other, and than firms that no table has.
void find_employers(std::vector<facts::PostDraft>& posts, const facts::Context& context);

}  // namespace warta::article
