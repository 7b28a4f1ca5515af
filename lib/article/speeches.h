#pragma once

#include <vector>

#include "article/quotations.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// How many words in marks count as no speech by themselves.
constexpr std::uint32_t longest_scare = 3;

/// What an official says.
struct AttributedSpeech {
  text::TokenRange tokens;  // direct speech with its marks, or the clause of indirect speech
  std::size_t official;     // its number
  const rules::Rule* rule;  // the rule of the word of speech
};

/// Collects what is said, in order and without overlaps. What nobody says, or what has a speaker already, is left out. Words of
/// speech come in order; what is passed to it must outlive it.
class Speeches {
 public:
  Speeches(const std::vector<facts::SpeechCue>& cues, const Zones& zones, const Quotations& quotations,
           const facts::Context& context)
      : cues_(cues), zones_(zones), quotations_(quotations), context_(context) {}

  /// The token behind all that has a speaker so far.
  std::uint32_t end() const { return end_; }

  /// Where the part of the token's sentence begins that has no speaker yet.
  std::uint32_t sentence_begin(std::uint32_t token) const;

  /// Adds indirect speech, a clause without its full stop; or direct speech, if the clause opens with a mark.
  void add_clause(text::TokenRange tokens, std::size_t official, const facts::SpeechCue& cue);

  /// Adds direct speech that stands before its word of speech; that, with its subject, begins at `cue_first`. Quotations right
  /// before it that belong to the same speech are added, too.
  void add_quoted(const Quotation& quoted, std::uint32_t cue_first, std::size_t official, const facts::SpeechCue& cue);

  /// Adds quotations behind a word of speech, from a token on, that go on with it: in its sentence, or right behind it.
  void add_going_on(std::uint32_t from, std::size_t official, const facts::SpeechCue& cue);

  std::vector<AttributedSpeech> take() { return std::move(found_); }

 private:
  void add(text::TokenRange tokens, std::size_t official, const facts::SpeechCue& cue);
  void add_quoted_before(const Quotation& quoted, std::size_t official, const facts::SpeechCue& cue);
  std::uint32_t said_again(text::TokenRange clause) const;
  std::uint32_t quoted_apart(text::TokenRange clause) const;
  bool ends_clause(const Quotation& quoted) const;
  std::uint32_t past_others(std::uint32_t token) const;
  bool has_own_cue(const Quotation& quoted) const;
  bool is_mark(std::uint32_t token, std::string_view mark, std::string_view other) const;

  const std::vector<facts::SpeechCue>& cues_;
  const Zones& zones_;
  const Quotations& quotations_;
  const facts::Context& context_;
  std::vector<AttributedSpeech> found_;
  std::uint32_t end_ = 0;
};

}  // namespace warta::article
