#pragma once

#include <vector>

#include "article/person_mentions.h"
#include "article/quotations.h"
#include "article/zones.h"
#include "facts/speech.h"

namespace warta::article {

/// Who speaks by a word of speech.
struct Speaker {
  std::size_t official;  // its number; PersonMention::nobody where it is none
  std::uint32_t end;     // the token behind the word of speech and its speaker
};

/// Finds who speaks: whoever is mentioned beside the word of speech, on the side that its form asks for. A pronoun stands for who
/// spoke last, or for the subject of a later sentence; else for the only one mentioned so far. To be asked about words of speech
/// in order; what is passed to it must outlive it.
class Speakers {
 public:
  Speakers(const std::vector<PersonMention>& mentions, const Zones& zones, const Quotations& quotations,
           const facts::Context& context)
      : mentions_(mentions), zones_(zones), quotations_(quotations), context_(context) {}

  /// Takes the sentences up to the token into account: a later pronoun means whom they are about.
  void follow_subjects(std::uint32_t until);

  /// The mention right behind a word of speech that ends before the token; null where there is none. "ujar pria yang akrab disapa
  /// Ical" has one, too, and so has "kata Menteri Ical".
  const PersonMention* named_behind(std::uint32_t token) const;

  /// Whether a word is a part of somebody's mention: "Tanya" may be in a name.
  bool is_in_name(std::uint32_t token) const;

  /// The subject of the verb behind these tokens of its sentence: nobody beside it, nor the subject of another verb. Null for
  /// none.
  const PersonMention* subject_of(text::TokenRange front) const;

  /// Who speaks by a word before its speaker: whom its pronoun means, who is named there, or who is paraphrased ("politikus
  /// itu").
  Speaker speaks_behind(const facts::SpeechCue& cue, const PersonMention* named);

  /// Who speaks by a verb behind its subject, which is among `front`, the tokens before it in its sentence. If somebody unknown
  /// says something, the next pronoun means nobody.
  std::size_t speaks_before(const facts::SpeechCue& cue, const PersonMention* subject, text::TokenRange front,
                            bool says_something);

  /// Who speaks by a verb behind another one ("menutup rapat, seraya mengatakan"): the subject that opens `front`, the tokens
  /// before it in its sentence.
  std::size_t speaks_besides(text::TokenRange front);

  /// Whether the official is mentioned by post and name among the tokens.
  bool is_named_in(text::TokenRange tokens, std::size_t official) const;

 private:
  void forget();
  std::size_t only_one_before(std::uint32_t token);
  std::vector<PersonMention>::const_iterator first_mention_from(std::uint32_t token) const;
  const PersonMention* mention_at(std::uint32_t token) const;
  const PersonMention* subject_of_sentence(text::TokenRange sentence) const;
  bool is_opening(text::TokenRange front) const;
  bool is_paraphrase(text::TokenRange front) const;
  bool is_alone(text::TokenRange front) const;
  bool is_body(text::TokenRange front) const;
  bool is_oblique(const PersonMention& mention) const;
  std::uint32_t unread_post_begin(std::uint32_t token) const;
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
  std::size_t speaker_ = PersonMention::nobody;  // whom a pronoun means
  std::size_t spoke_ = PersonMention::nobody;    // who spoke last
  bool is_one_sided_ = true;                     // whether the article is about nobody else so far
  std::uint32_t seen_until_ = 0;                 // `speaker_` takes sentences up to this token into account
};

/// How many tokens may open a sentence before its word of speech: "Ketiga, lanjut Siti, …".
constexpr std::uint32_t longest_front = 3;

/// Whether a subject and a verb may belong together: only adverbs, or a circumstance, stand between them.
bool leads_to_verb(const facts::Context& context, text::TokenRange between);

}  // namespace warta::article
