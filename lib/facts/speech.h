#pragma once

#include <cstdint>
#include <optional>

#include "facts/context.h"

namespace warta::facts {

/// Where a word of speech has its speaker and what is said.
enum class SpeechForm : std::uint8_t {
  inverted,   // "…," ujar Siti Rahma: the speech in front, the speaker behind
  active,     // Siti Rahma mengatakan, "…": the speaker in front, the speech behind
  according,  // Menurut Siti Rahma, …: the speaker behind, then the speech
  passive,    // Hal itu disampaikan Siti Rahma. "…": the speaker behind, the speech in another sentence
};

/// A word that attributes speech to somebody.
struct SpeechCue {
  text::TokenRange tokens;  // the word, with its pronoun if it has one
  const rules::Rule* rule;
  SpeechForm form;
  bool by_pronoun = false;  // whether the speaker is "dia" or "-nya"
  std::uint32_t content;    // for the active form: the token behind a word that opens a clause ("bahwa"); 0 for none
};

rules::KindSpec speech_kind();

/// Reads a match; none if its rule names no form.
std::optional<SpeechCue> read_speech(const rules::Match& match);

}  // namespace warta::facts
