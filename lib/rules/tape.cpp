#include "rules/tape.h"

#include <algorithm>

namespace warta::rules {
namespace {

using lexicon::Break;
using lexicon::Document;
using lexicon::Phrase;
using text::TokenRange;

class TapeWriter {
 public:
  TapeWriter(const Document& document, const lexicon::Lexicon& lexicon, const Alphabet& alphabet, const std::bitset<256>& keys,
             const std::vector<FactUnit>& facts, const TokenList& tokens)
      : document_(document), lexicon_(lexicon), alphabet_(alphabet), keys_(keys), facts_(facts), tokens_(tokens), tape_(room()) {}

  Tape run() {
    const std::uint32_t size = document_.text->size();
    for (std::uint32_t token = 0; token < size;) {
      const std::uint32_t join = std::min(next_join(token), size);
      for (; at_ < tokens_.size() && tokens_[at_] < join; ++at_) {
        if (tokens_[at_] < token) continue;
        skip(token, tokens_[at_]);
        token = tokens_[at_];
        put_break(token);
        put(alphabet_.symbol(document_.sets[token], document_.cells[token]), token);
        ++token;
      }
      skip(token, join);
      token = join;
      if (token < size) {
        put_break(token);
        token = unit(token);
      }
    }
    if (!has_key_) tape_.cut(segment_);
    tape_.close(size);
    return std::move(tape_);
  }

 private:
  /// Places, at most, but for breaks: a unit for each token of the list, join, and run of others before one.
  std::uint32_t room() const {
    const std::size_t units = 2 * (tokens_.size() + facts_.size() + document_.phrases.size()) + 2;
    return static_cast<std::uint32_t>(std::min<std::size_t>(units, document_.text->size()));
  }

  /// One unit for the tokens `[from, to)`, which no pattern matches.
  void skip(std::uint32_t from, std::uint32_t to) {
    if (from >= to) return;
    tape_.put(Alphabet::first_unit, from);
  }

  void put_break(std::uint32_t token) {
    const Break before = document_.breaks[token];
    if (before == Break::hard) next_segment(token);
    else if (before == Break::soft) tape_.put(Alphabet::soft_break, token);
  }

  void put(Symbol symbol, std::uint32_t token) {
    tape_.put(symbol, token);
    has_key_ = has_key_ || keys_[symbol];
  }

  void next_segment(std::uint32_t token) {
    if (!has_key_) tape_.cut(segment_);
    tape_.put(Alphabet::hard_break, token);
    segment_ = tape_.size();
    has_key_ = false;
  }

  /// The next token, from `token` on, at which a fact or phrase may have to be joined.
  std::uint32_t next_join(std::uint32_t token) {
    while (fact_ < facts_.size() && (facts_[fact_].tokens.first < token || !alphabet_.uses_set(facts_[fact_].set))) ++fact_;
    const std::vector<Phrase>& phrases = document_.phrases;
    while (phrase_ < phrases.size() && (phrases[phrase_].tokens.first < token || !alphabet_.uses_set(phrases[phrase_].set))) ++phrase_;
    const std::uint32_t fact = fact_ < facts_.size() ? facts_[fact_].tokens.first : document_.text->size();
    return phrase_ < phrases.size() ? std::min(fact, phrases[phrase_].tokens.first) : fact;
  }

  /// Writes the unit that begins at `token`, a place that `next_join` gave, and returns the token behind it.
  std::uint32_t unit(std::uint32_t token) {
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
  const std::bitset<256>& keys_;
  const std::vector<FactUnit>& facts_;
  const TokenList& tokens_;
  std::uint32_t segment_ = 0;  // where it begins on the tape
  bool has_key_ = false;       // whether it holds one
  std::size_t at_ = 0;         // in tokens_
  std::size_t fact_ = 0;
  std::size_t phrase_ = 0;
  Tape tape_;
};

}  // namespace

Tape::Tape(std::uint32_t units)
    : symbols_(std::make_unique_for_overwrite<char[]>(std::size_t{2} * units + 1)),
      tokens_(std::make_unique_for_overwrite<std::uint32_t[]>(std::size_t{2} * units + 1)) {}

Tape make_tape(const Document& document, const lexicon::Lexicon& lexicon, const Alphabet& alphabet, const std::bitset<256>& keys,
               const std::vector<FactUnit>& facts, const TokenList& tokens) {
  return TapeWriter(document, lexicon, alphabet, keys, facts, tokens).run();
}

}  // namespace warta::rules
