#pragma once

#include <vector>

#include "article/quotations.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// What an official says.
struct AttributedSpeech {
  text::TokenRange tokens;  // direct speech with its marks, or the clause of indirect speech
  std::size_t official;     // by number
  const rules::Rule* rule;  // of the word of speech
};

/// What is said, in order and without overlaps. What nobody says, or what is attributed already, is left out. What is passed to
/// it must outlive it; words of speech are in order.
class Speeches {
 public:
  Speeches(const std::vector<facts::SpeechCue>& cues, const Zones& zones, const Quotations& quotations,
           const facts::Context& context)
      : cues_(cues), zones_(zones), quotations_(quotations), context_(context) {}

  /// Behind what is attributed so far.
  std::uint32_t end() const { return end_; }

  /// Where the sentence of the token begins, of what is not attributed yet.
  std::uint32_t sentence_begin(std::uint32_t token) const;

  /// Indirect speech: a clause without its full stop, or direct speech where it opens with a mark.
  void add_clause(text::TokenRange tokens, std::size_t official, const facts::SpeechCue& cue);

  /// Direct speech that a word of speech stands behind, which begins, with its subject, at the token. With it goes what the same
  /// breath says in quotations right before.
  void add_quoted(const Quotation& quoted, std::uint32_t cue_first, std::size_t official, const facts::SpeechCue& cue);

  /// Quotations behind a word of speech, and behind the token, that go on with it: in its sentence, or right behind it.
  void add_going_on(std::uint32_t from, std::size_t official, const facts::SpeechCue& cue);

  std::vector<AttributedSpeech> take() { return std::move(found_); }

 private:
  void add(text::TokenRange tokens, std::size_t official, const facts::SpeechCue& cue);
  void add_quoted_before(const Quotation& quoted, std::size_t official, const facts::SpeechCue& cue);
  std::uint32_t said_again(text::TokenRange clause) const;
  std::uint32_t quoted_apart(text::TokenRange clause) const;
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
