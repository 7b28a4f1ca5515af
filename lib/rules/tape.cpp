#include "rules/tape.h"

#include <algorithm>

namespace warta::rules {

using lexicon::Break;
using lexicon::Phrase;

void TapeWriter::write(text::TokenRange segment, Tape& tape) {
  tape.start(segment.size());
  const std::uint16_t* const units = document_.units.data();
  const auto symbol_of = [units, symbols = symbols_](std::uint32_t token) { return symbols[units[token]]; };
  for (std::uint32_t token = segment.first; token < segment.last;) {
    const std::uint32_t stop = next_stop(token, segment.last);
    tape.put_words({token, stop}, other_, symbol_of);
    token = stop < segment.last ? put_at_stop(stop, segment.last, tape) : stop;
  }
  tape.close(segment.last);
}

/// Puts a unit, behind its soft break if it has one. Of a run of units that no pattern matches only the first is put, and without
/// a break, so that no pattern passes over one there.
void TapeWriter::put(Symbol symbol, std::uint32_t token, Tape& tape) const {
  if (symbol == other_ && tape.ends_with(symbol)) return;
  if (symbol != other_ && document_.breaks[token] == Break::soft) tape.put(Alphabet::soft_break, token);
  tape.put(symbol, token);
}

/// The next token from `token` on that stands behind a soft break, or at which a fact or phrase may have to be joined; `end` if
/// there is none before it.
std::uint32_t TapeWriter::next_stop(std::uint32_t token, std::uint32_t end) {
  while (fact_ < facts_.size() && (facts_[fact_].tokens.first < token || !alphabet_.uses_set(facts_[fact_].set))) ++fact_;
  const std::vector<Phrase>& phrases = document_.phrases;
  while (phrase_ < phrases.size() && (phrases[phrase_].tokens.first < token || !alphabet_.joins(phrases[phrase_].unit)))
    ++phrase_;
  if (fact_ < facts_.size()) end = std::min(end, facts_[fact_].tokens.first);
  if (phrase_ < phrases.size()) end = std::min(end, phrases[phrase_].tokens.first);
  if (soft_break_ < token)
    soft_break_ = document_.find_break(Break::soft, token, static_cast<std::uint32_t>(document_.breaks.size()));
  return std::min(end, soft_break_);
}

/// Writes the unit that begins at `token`, which must be a place that `next_stop` returned, and returns the token behind the
/// unit.
std::uint32_t TapeWriter::put_at_stop(std::uint32_t token, std::uint32_t end, Tape& tape) {
  if (fact_ < facts_.size() && facts_[fact_].tokens.first == token) {
    const FactUnit& fact = facts_[fact_];
    put(alphabet_.symbol(fact.set, fact.cell), token, tape);
    return std::min(fact.tokens.last, end);
  }
  if (const Phrase* phrase = phrase_at(token, end)) {
    put(alphabet_.symbol(phrase->unit), token, tape);
    return phrase->tokens.last;
  }
  put(alphabet_.symbol(document_.units[token]), token, tape);
  return token + 1;
}

/// The longest phrase of the kind that begins here, ends within the segment, and has no fact beginning inside it; null where
/// there is none.
const Phrase* TapeWriter::phrase_at(std::uint32_t token, std::uint32_t end) const {
  if (fact_ < facts_.size()) end = std::min(end, facts_[fact_].tokens.first);
  const std::vector<Phrase>& phrases = document_.phrases;
  for (std::size_t i = phrase_; i < phrases.size() && phrases[i].tokens.first == token; ++i)
    if (alphabet_.joins(phrases[i].unit) && phrases[i].tokens.last <= end) return &phrases[i];
  return nullptr;
}

}  // namespace warta::rules
