#pragma once

#include <cstdint>
#include <optional>

#include "facts/context.h"
#include "facts/speech.h"

namespace warta::article {

/// Where what is said begins behind an active word of speech ("Siti Rahma mengatakan …"), in a sentence that goes on to the token
/// `end`. None where an object is there ("menyampaikan bantuan"), or only where and when it was said ("mengatakan dalam rapat").
std::optional<std::uint32_t> spoken_clause(const facts::Context& context, const facts::SpeechCue& cue, std::uint32_t end);

/// Whether the word asks something of somebody: "BGN meminta warga tenang" makes no other speaker than the last one.
bool is_request(const facts::Context& context, const facts::SpeechCue& cue);

}  // namespace warta::article
