#pragma once

#include <vector>

#include "article/person_mentions.h"
#include "article/speeches.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// Finds the speech of officials, in order and without overlaps. The speaker is whoever is mentioned beside the word of speech,
/// on the side that its form asks for; a pronoun stands for who spoke last, or for the subject of a later sentence. A quotation
/// without a word of speech goes on with the speech right before it. Whatever has no such speaker is left out. Mentions and words
/// of speech are in order.
std::vector<AttributedSpeech> attribute_speech(const std::vector<facts::SpeechCue>& cues,
                                               const std::vector<PersonMention>& mentions, const Zones& zones,
                                               const facts::Context& context);

}  // namespace warta::article
