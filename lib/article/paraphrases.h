#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <warta/official.h>

#include "facts/official.h"

namespace warta::article {

/// The number of the one official who holds such a post there: "orang nomor satu di Demak". `code` is that of the region which
/// the paraphrase names, or empty. None where nobody holds one, or several do.
std::optional<std::size_t> paraphrased_official(const std::vector<Official>& officials, const facts::OfficialDraft& paraphrase,
                                                std::string_view code);

}  // namespace warta::article
