#pragma once

#include <vector>

#include "article/person_mentions.h"
#include "article/quotations.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// Who speaks by a word of speech.
struct Speaker {
  std::size_t official;  // by number; PersonMention::nobody where it is none
  std::uint32_t end;     // behind the word of speech and its speaker
};

/// Who speaks: whoever is mentioned beside the word of speech, as that wants it. A pronoun is who spoke last, or the subject of a
/// later sentence. Words of speech are asked about in order; what is passed to it must outlive it.
class Speakers {
 public:
  Speakers(const std::vector<PersonMention>& mentions, const Zones& zones, const Quotations& quotations,
           const facts::Context& context)
      : mentions_(mentions), zones_(zones), quotations_(quotations), context_(context) {}

  /// Takes the sentences up to the token into account: a pronoun behind them is whom they are about.
  void follow_subjects(std::uint32_t until);

  /// The speaker right behind a word of speech, which ends before the token; null where nobody is mentioned there. "ujar pria
  /// yang akrab disapa Ical" is one, too, and so is "kata Menteri Ical".
  const PersonMention* named_behind(std::uint32_t token) const;

  /// Whether a word is a part of somebody's mention: "Tanya" of a name.
  bool is_in_name(std::uint32_t token) const;

  /// The subject of the verb behind these tokens of its sentence: not who is beside it, nor whom another verb has. Null for none.
  const PersonMention* subject_of(text::TokenRange front) const;

  /// Who speaks by a word that stands before its speaker: its pronoun, or who is named there, or a paraphrase ("politikus itu").
  Speaker speaks_behind(const facts::SpeechCue& cue, const PersonMention* named);

  /// Who speaks by a verb that stands behind its subject, which the tokens before it in its sentence have. An unknown one who
  /// says something makes the next pronoun nobody's.
  std::size_t speaks_before(const facts::SpeechCue& cue, const PersonMention* subject, text::TokenRange front,
                            bool says_something);

  /// Who spoke last, by whatever word.
  std::size_t last_to_speak() const { return spoke_; }

  /// Who speaks by a verb behind another one ("menutup rapat, seraya mengatakan"): the subject, which the tokens before it in its
  /// sentence open with.
  std::size_t speaks_besides(text::TokenRange front) const;

 private:
  std::vector<PersonMention>::const_iterator first_mention_from(std::uint32_t token) const;
  const PersonMention* mention_at(std::uint32_t token) const;
  const PersonMention* subject_of_sentence(text::TokenRange sentence) const;
  bool is_opening(text::TokenRange front) const;
  bool is_post_word(std::uint32_t token) const;
  bool is_paraphrase(text::TokenRange front) const;
  bool is_alone(text::TokenRange front) const;
  bool is_body(text::TokenRange front) const;
  bool is_oblique(const PersonMention& mention) const;
  bool is_other_post(const PersonMention& mention) const;
  bool is_predicate(std::uint32_t token) const;
  bool is_of_other(const PersonMention& mention) const;
  bool is_about_other(text::TokenRange sentence) const;
  bool is_apposed(std::uint32_t token) const;
  bool is_sort_of_person(std::uint32_t token) const;
  bool is_with_age(std::uint32_t name) const;
  bool is_name_like(std::uint32_t token) const;
  std::uint32_t paraphrase_in(text::TokenRange sentence) const;
  std::uint32_t paraphrase_end(std::uint32_t token) const;

  const std::vector<PersonMention>& mentions_;
  const Zones& zones_;
  const Quotations& quotations_;
  const facts::Context& context_;
  std::size_t speaker_ = PersonMention::nobody;  // who spoke last, or whom the last sentence was about
  std::size_t spoke_ = PersonMention::nobody;    // who spoke last
  std::uint32_t seen_until_ = 0;                 // sentences that `speaker_` takes into account
};

/// Tokens of what may open a sentence before its word of speech: "Ketiga, lanjut Siti, …".
constexpr std::uint32_t longest_front = 3;

/// Whether what stands between a subject and a verb lets them belong together: adverbs, or a circumstance.
bool leads_to_verb(const facts::Context& context, text::TokenRange between);

}  // namespace warta::article
