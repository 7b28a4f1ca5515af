#include "rules/tape.h"

namespace warta::rules {
namespace {

using lexicon::Break;
using lexicon::Document;
using lexicon::Phrase;
using text::TokenRange;

class TapeWriter {
 public:
  TapeWriter(const Document& document, const lexicon::Lexicon& lexicon, const Alphabet& alphabet, const std::vector<FactUnit>& facts)
      : document_(document), lexicon_(lexicon), alphabet_(alphabet), facts_(facts) {}

  Tape run() {
    const std::uint32_t size = document_.text->size();
    tape_.symbols.reserve(size + size / 8);
    tape_.tokens.reserve(size + size / 8 + 1);
    for (std::uint32_t token = 0; token < size;) {
      if (document_.breaks[token] != Break::none) put(document_.breaks[token] == Break::hard ? Alphabet::hard_break : Alphabet::soft_break, token);
      token = unit(token);
    }
    tape_.tokens.push_back(size);
    return std::move(tape_);
  }

 private:
  void put(Symbol symbol, std::uint32_t token) {
    tape_.symbols.push_back(static_cast<char>(symbol));
    tape_.tokens.push_back(token);
  }

  /// Writes the unit that begins at `token` and returns the token behind it.
  std::uint32_t unit(std::uint32_t token) {
    while (fact_ < facts_.size() && (facts_[fact_].tokens.first < token || !alphabet_.uses_set(facts_[fact_].set))) ++fact_;
    if (fact_ < facts_.size() && facts_[fact_].tokens.first == token) {
      const FactUnit& fact = facts_[fact_];
      put(alphabet_.symbol(fact.set, lexicon_.unit_cell(document_, fact.tokens)), token);
      return fact.tokens.last;
    }
    if (const Phrase* phrase = phrase_at(token)) {
      put(alphabet_.symbol(phrase->set, lexicon_.unit_cell(document_, phrase->tokens)), token);
      return phrase->tokens.last;
    }
    put(alphabet_.symbol(document_.sets[token], document_.cells[token]), token);
    return token + 1;
  }

  const Phrase* phrase_at(std::uint32_t token) {
    const std::vector<Phrase>& phrases = document_.phrases;
    while (phrase_ < phrases.size() && phrases[phrase_].tokens.first < token) ++phrase_;
    for (std::size_t i = phrase_; i < phrases.size() && phrases[i].tokens.first == token; ++i)
      if (alphabet_.uses_set(phrases[i].set) && is_whole(phrases[i].tokens)) return &phrases[i];
    return nullptr;
  }

  /// No hard break and no fact begins inside.
  bool is_whole(TokenRange range) const {
    if (fact_ < facts_.size() && facts_[fact_].tokens.first < range.last) return false;
    for (std::uint32_t i = range.first + 1; i < range.last; ++i)
      if (document_.breaks[i] == Break::hard) return false;
    return true;
  }

  const Document& document_;
  const lexicon::Lexicon& lexicon_;
  const Alphabet& alphabet_;
  const std::vector<FactUnit>& facts_;
  std::size_t fact_ = 0;
  std::size_t phrase_ = 0;
  Tape tape_;
};

}  // namespace

Tape make_tape(const Document& document, const lexicon::Lexicon& lexicon, const Alphabet& alphabet, const std::vector<FactUnit>& facts) {
  return TapeWriter(document, lexicon, alphabet, facts).run();
}

}  // namespace warta::rules
