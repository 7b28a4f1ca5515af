#include "facts/speech.h"

#include <array>

namespace warta::facts {
namespace {

using text::TokenRange;

enum class Slot : std::size_t { inverted, active, according, passive, pronoun, opening };

struct FormSlot {
  Slot slot;
  SpeechForm form;
};
constexpr std::array<FormSlot, 4> form_slots = {{{Slot::inverted, SpeechForm::inverted},
                                                 {Slot::active, SpeechForm::active},
                                                 {Slot::according, SpeechForm::according},
                                                 {Slot::passive, SpeechForm::passive}}};

}  // namespace

rules::KindSpec speech_kind() { return {"speech", rules::slots_of<Slot>()}; }

std::optional<SpeechCue> read_speech(const rules::Match& match) {
  const auto tokens_of = [&](Slot slot) { return match.slots[static_cast<std::size_t>(slot)]; };
  const TokenRange pronoun = tokens_of(Slot::pronoun), opening = tokens_of(Slot::opening);
  for (const FormSlot& f : form_slots) {
    const TokenRange word = tokens_of(f.slot);
    if (word.empty()) continue;
    return SpeechCue{hull({word, pronoun}), match.rule, f.form, !pronoun.empty(), opening.empty() ? 0 : opening.last};
  }
  return std::nullopt;
}

}  // namespace warta::facts
