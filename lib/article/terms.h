#pragma once

#include <chrono>
#include <vector>

#include "facts/context.h"
#include "facts/official.h"

namespace warta::article {

/// Makes officials former holders if their term was over when the article was published: "Bupati Demak periode 2016-2021".
void end_terms(std::vector<facts::OfficialDraft>& drafts, std::chrono::year published, const facts::Context& context);

}  // namespace warta::article
