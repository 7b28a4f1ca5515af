#pragma once

#include <cstdint>
#include <optional>

#include "facts/context.h"
#include "facts/speech.h"

namespace warta::article {

/// Where what is said begins behind an active word of speech ("Siti Rahma mengatakan …"), in a sentence that goes on to the token
/// `end`. None where the verb has an object ("menyampaikan bantuan"), or only where and when it was said follows ("mengatakan
/// dalam rapat").
std::optional<std::uint32_t> spoken_clause(const facts::Context& context, const facts::SpeechCue& cue, std::uint32_t end);

/// Whether the tokens of a sentence are a clause: not a verb's object, and with a predicate near.
bool is_clause(const facts::Context& context, text::TokenRange tokens);

/// The comma behind which another clause begins among the tokens, or their end.
std::uint32_t main_clause(const facts::Context& context, text::TokenRange tokens);

/// Where a clause of indirect speech ends: before what says where it was read ("…, seperti dilansir Antara"), and when or to whom
/// it was said ("…, Senin (2/3)", "… saat ditemui di kantornya").
std::uint32_t clause_end(const facts::Context& context, text::TokenRange clause);

/// Whether the word asks something of somebody: "BGN meminta warga tenang" makes nobody else than the last speaker speak.
bool is_request(const facts::Context& context, const facts::SpeechCue& cue);

}  // namespace warta::article
