#pragma once

#include <vector>

#include <warta/article.h>

#include "facts/generic.h"

namespace warta::article {

/// Adds the facts of users' kinds to an article that has all others. A slot takes the first fact of its type that lies in it; a
/// number that the article does not have, such as a score, is read from its words. Facts with a slot that is not what their rule
/// says are left out.
void add_facts(std::vector<facts::FactDraft>&& drafts, const facts::Context& context, Article& article);

/// Whether the article has a fact of the type, as slots may hold it, that lies in the span.
bool has_fact_within(const Article& article, const Span& span, rules::SlotType type);

}  // namespace warta::article
