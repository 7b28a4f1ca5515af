#pragma once

#include <vector>

#include "article/person_mentions.h"
#include "article/speeches.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// The speech of officials, in order and without overlaps. Its speaker is who is mentioned beside the word of speech, as that
/// wants it; a pronoun is who spoke last, or the subject of a later sentence. Between two words of speech a quotation without one
/// of its own goes on with the speech right before it. Whatever has no such speaker is left out. Mentions and words of speech are
/// in order.
std::vector<AttributedSpeech> attribute_speech(const std::vector<facts::SpeechCue>& cues,
                                               const std::vector<PersonMention>& mentions, const Zones& zones,
                                               const facts::Context& context);

}  // namespace warta::article
