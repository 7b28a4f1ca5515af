#include "article/speakers.h"

#include <algorithm>
#include <utility>

#include "article/lines.h"
#include "article/post_words.h"
#include "article/words_at.h"
#include "facts/counted.h"
#include "facts/name_words.h"
#include "facts/words_before.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using lexicon::Break;
using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_aside = 30;       // tokens between a speaker and the verb
constexpr std::uint32_t longest_paraphrase = 12;  // tokens of "politikus partai itu"
constexpr std::uint32_t longest_opening = 6;      // tokens of "Lebih lanjut," before it
constexpr std::uint32_t longest_relation = 3;     // words of "tim kuasa hukum"
constexpr std::uint32_t longest_post = 4;         // words of an unknown post before a name
constexpr std::uint32_t longest_unread = 8;       // words of a post whose body no table knows
constexpr std::uint32_t longest_sort = 5;         // tokens of "seorang ibu rumah tangga," before her name
constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);
constexpr std::size_t nobody = PersonMention::nobody;

}  // namespace

bool leads_to_verb(const facts::Context& context, TokenRange between) {
  if (between.size() > longest_aside) return false;
  const facts::WordClasses& c = context.classes;
  for (std::uint32_t i = between.first; i < between.last; ++i) {
    // The one mentioned may stand in brackets: "Siti Rahma (Ama) menilai".
    if (has_class_at(context, i, c.speech_adverb) || has_class_at(context, i, c.this_word) ||
        (i == between.first && context.word(i) == ")"))
      continue;
    if (i + 1 < between.last && context.is({i, i + 2}, c.speech_adverb)) {
      ++i;
      continue;
    }
    return context.text().tokens()[i].shape == Shape::punct
               ? (context.word(i) == "," && !has_class_at(context, i + 1, c.new_clause)) || context.word(i) == "("
               : has_class_at(context, i, c.circumstance) || context.is({i, i + 2}, c.circumstance);
  }
  return true;
}

void Speakers::follow_subjects(std::uint32_t until) {
  while (seen_until_ < until) {
    const std::uint32_t next = next_sentence(context_.document, seen_until_ + 1);
    const TokenRange sentence{std::exchange(seen_until_, next), std::min(until, next)};
    if (quotations_.enclose(sentence.first) || !is_own(zones_.at(sentence.first)) || paraphrase_in(sentence) != 0) continue;
    if (const PersonMention* mention = subject_of_sentence(sentence)) speaker_ = mention->official;
    else if (is_about_other(sentence)) forget();
  }
  // "Menurut Siti, Joko akan hadir.": of a sentence that opens with the word the word says who speaks.
  if (seen_until_ == until) seen_until_ = next_sentence(context_.document, until + 1);
}

bool Speakers::is_in_name(std::uint32_t token) const {
  const auto behind = first_mention_from(token + 1);
  return behind != mentions_.begin() && token < (behind - 1)->tokens.last;
}

const PersonMention* Speakers::named_behind(std::uint32_t token) const {
  const text::Text& text = context_.text();
  // "kata Kepala Dinas Dagperin Siti Rahma": a post that no rule could read may stand before the name.
  bool is_in_post = is_post_word(context_, token) || has_class_at(context_, token, context_.classes.title);
  for (std::uint32_t i = token; i < std::min(text.size(), token + longest_aside); ++i) {
    if (i > token && context_.document.breaks[i] != Break::none) break;
    const PersonMention* mention = mention_at(i);
    if (mention != nullptr && (i == token || mention->rule != nullptr || is_in_post)) return mention;
    const Shape shape = text.tokens()[i].shape;
    if (i > token) is_in_post = is_in_post && i < token + longest_unread && facts::is_name_shape(shape);
    if (shape != Shape::lower && !is_in_post) break;
  }
  return nullptr;
}

const PersonMention* Speakers::subject_of(TokenRange front) const {
  auto m = first_mention_from(front.last);
  while (m != mentions_.begin() && (--m)->tokens.first >= front.first) {
    if (m->tokens.last > front.last) continue;
    if (m->tokens.first > front.first && (is_oblique(*m) || is_other_post(*m))) continue;
    if (is_of_other(*m)) return nullptr;
    return leads_to_verb(context_, {m->tokens.last, front.last}) ? &*m : nullptr;
  }
  return nullptr;
}

Speaker Speakers::speaks_behind(const facts::SpeechCue& cue, const PersonMention* named) {
  const std::uint32_t end = named == nullptr ? cue.tokens.last : named->tokens.last;
  if (cue.by_pronoun) {
    if (spoke_ != nobody && has_class_at(context_, cue.tokens.first, context_.classes.goes_on_speaking)) speaker_ = spoke_;
    if (speaker_ == nobody && is_one_sided_) speaker_ = only_one_before(cue.tokens.first);
    return {spoke_ = speaker_, end};
  }
  const std::uint32_t paraphrased = named == nullptr ? paraphrase_end(cue.tokens.last) : 0;
  if (paraphrased == 0 && named == nullptr) forget();
  else if (paraphrased == 0) speaker_ = named->official;
  return {spoke_ = speaker_, paraphrased == 0 ? end : paraphrased};
}

std::size_t Speakers::speaks_before(const facts::SpeechCue& cue, const PersonMention* subject, TokenRange front,
                                    bool says_something) {
  if (cue.by_pronoun) return speaker_;
  if (subject != nullptr && subject->is_official()) return spoke_ = speaker_ = subject->official;
  if (is_paraphrase(front)) return spoke_ = speaker_;
  if (subject != nullptr || (says_something ? !is_body(front) : is_alone(front))) forget(), spoke_ = nobody;
  return nobody;
}

void Speakers::forget() {
  speaker_ = nobody;
  is_one_sided_ = false;
}

/// The only official whom the article has mentioned before the token, with no post beside; nobody where there are several.
std::size_t Speakers::only_one_before(std::uint32_t token) {
  std::size_t only = nobody;
  for (const PersonMention& mention : mentions_) {
    if (mention.tokens.first >= token) break;
    if (!is_own(zones_.at(mention.tokens))) continue;
    is_one_sided_ = mention.is_official() && (only == nobody || only == mention.official);
    if (!is_one_sided_) return nobody;
    only = mention.official;
  }
  return only;
}

std::size_t Speakers::speaks_besides(TokenRange front) {
  const PersonMention* subject = subject_of_sentence(front);
  if (subject == nullptr) return has_class_at(context_, front.first, context_.classes.third_person) ? speaker_ : nobody;
  return spoke_ = speaker_ = subject->official;
}

bool Speakers::is_named_in(TokenRange tokens, std::size_t official) const {
  const facts::WordClasses& c = context_.classes;
  for (auto m = first_mention_from(tokens.first); m != mentions_.end() && m->tokens.first < tokens.last; ++m)
    if (official != nobody && m->official == official && !m->is_post && is_post_word(context_, m->tokens.first) &&
        !context_.has_class(m->tokens.first - 1, c.held_as))
      return true;
  return false;
}

std::vector<PersonMention>::const_iterator Speakers::first_mention_from(std::uint32_t token) const {
  return std::lower_bound(mentions_.begin(), mentions_.end(), token,
                          [](const PersonMention& p, std::uint32_t t) { return p.tokens.first < t; });
}

const PersonMention* Speakers::mention_at(std::uint32_t token) const {
  const auto m = first_mention_from(token);
  return m == mentions_.end() || m->tokens.first != token ? nullptr : &*m;
}

/// The person who opens the sentence, or stands behind a comma or a few words that open it; null for none.
const PersonMention* Speakers::subject_of_sentence(TokenRange sentence) const {
  const auto m = first_mention_from(sentence.first);
  if (m == mentions_.end() || m->tokens.first >= std::min(sentence.last, sentence.first + longest_aside)) return nullptr;
  const std::uint32_t first = m->tokens.first;
  const bool opens_it = first == sentence.first || is_opening({sentence.first, first}) ||
                        (first - sentence.first <= longest_front && !is_oblique(*m));
  return opens_it && !is_of_other(*m) ? &*m : nullptr;
}

/// Whether the words are a circumstance or a connective with its comma ("Dalam rapat itu, …"), and no parts of a list.
bool Speakers::is_opening(TokenRange front) const {
  if (context_.word(front.last - 1) != ",") return false;
  std::uint32_t comma = front.first;
  while (context_.word(comma) != ",") ++comma;
  return comma + 1 == front.last || context_.has_class(front.first, context_.classes.circumstance) ||
         context_.is({front.first, comma}, context_.classes.connective);
}

/// Whether the subject is who was spoken of before, in other words: "Politikus itu menilai".
bool Speakers::is_paraphrase(TokenRange front) const {
  const std::uint32_t end = paraphrase_in(front);
  return end != 0 && end <= front.last && leads_to_verb(context_, {end, front.last});
}

/// Whether a lone name stands right before the verb, which nobody of note bears: "Soal itu, Joko menjawab". One that opens the
/// sentence may be an official's, misspelt.
bool Speakers::is_alone(TokenRange front) const {
  return front.size() > 1 && is_name_like(front.last - 1) && context_.text().tokens()[front.last - 2].shape != Shape::caps &&
         !is_name_like(front.last - 2);
}

/// Whether the subject is a body, which somebody speaks for, so that the speaker stays the same: "Polisi mengatakan".
bool Speakers::is_body(TokenRange front) const {
  return has_class_at(context_, front.first, context_.classes.speaking_body) &&
         leads_to_verb(context_, {front.first + 1, front.last});
}

/// Whether the mention is somebody beside the subject, or the object of a verb. But "melalui" says who speaks for the subject,
/// and "disapa" what a person is called. The mention must not be the first token of the text.
bool Speakers::is_oblique(const PersonMention& mention) const {
  const std::uint32_t before = unread_post_begin(mention.tokens.first) - 1;
  if (context_.text().tokens()[before].shape != Shape::lower || context_.word(before) == "melalui") return false;
  if (context_.has_class(before, context_.classes.beside_speaker)) return true;
  return mention.rule == nullptr && is_predicate(before);
}

/// Where the capitalised words begin that stand right before the token and say what post somebody has that no rule could read:
/// "didampingi PK Pembangunan Rizal Hasan". Not the first token of the text.
std::uint32_t Speakers::unread_post_begin(std::uint32_t token) const {
  const std::vector<text::Token>& tokens = context_.text().tokens();
  std::uint32_t begin = token;
  while (begin > 1 && token - begin < longest_post && context_.continues(begin) &&
         facts::is_name_shape(tokens[begin - 1].shape) && !is_in_name(begin - 1))
    --begin;
  return begin > 1 && context_.has_class(begin - 1, context_.classes.beside_speaker) ? begin : token;
}

/// Whether the mention is another post of who was named before it: "Siti Rahma, yang juga Ketua PMI, mengatakan".
bool Speakers::is_other_post(const PersonMention& mention) const {
  const std::uint32_t first = mention.tokens.first;
  const lexicon::ClassId held_as = context_.classes.held_as;
  return mention.is_post && !mention.is_official() &&
         (context_.has_class(first - 1, held_as) || (first > 1 && context_.is({first - 2, first}, held_as)));
}

/// Whether the token is a verb, by its prefix.
bool Speakers::is_predicate(std::uint32_t token) const {
  return context_.text().tokens()[token].shape == Shape::lower && facts::is_verb_like(context_.word(token)) &&
         !context_.has_class(token, context_.classes.no_predicate);
}

/// Whether the mention says only whose somebody is: "kuasa hukum Bupati Demak", "Bupati Demak, Ani Lestari, …"; but "Menurut
/// Bupati Demak, Ani Lestari …" goes on with what he says.
bool Speakers::is_of_other(const PersonMention& mention) const {
  const std::uint32_t first = mention.tokens.first;
  if (facts::stands_behind(context_, first, context_.classes.near_holder, longest_relation)) return true;
  if (first > 0 && context_.has_class(first - 1, context_.classes.according)) return false;
  return word_at(context_, mention.tokens.last) == "," && is_name_like(mention.tokens.last + 1) &&
         mention_at(mention.tokens.last + 1) == nullptr;
}

/// Whether the subject of a sentence, which is no mention, is somebody else: it opens with an unknown name of two words, or has a
/// name before its verb with what sort of person that is ("ekonom Sony Sulaksono", "Sony, warga Sayung"), or is near an official.
bool Speakers::is_about_other(TokenRange sentence) const {
  const std::uint32_t begin = sentence.first, end = std::min(begin + longest_aside, sentence.last);
  if (begin + 1 < end && is_name_like(begin) && is_name_like(begin + 1)) return true;
  std::uint32_t name = none, noun = none;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (const PersonMention* mention = mention_at(i)) return is_of_other(*mention);
    if (is_sort_of_person(i)) noun = i;
    else if (context_.text().tokens()[i].shape == Shape::lower && facts::is_verb_like(context_.word(i))) return false;
    const bool is_word = i == begin && facts::is_verb_like(text::lower(context_.word(i)));
    if ((is_name_like(i) && !is_word) || (noun < i && is_apposed(i))) name = i;
    if (name == none) continue;
    if (is_with_age(name) || (noun != none && std::max(name, noun) <= std::min(name, noun) + longest_sort)) return true;
  }
  return false;
}

/// Whether the token is a capitalised word, be it an ordinary one, alone between commas: "Salah satu siswa, Budi, …".
bool Speakers::is_apposed(std::uint32_t token) const {
  return context_.text().tokens()[token].shape == Shape::cap && context_.word(token - 1) == "," &&
         (word_at(context_, token + 1) == "," || word_at(context_, token + 1) == "(");
}

/// Whether the words at the token say what sort of person somebody is: "seorang", "salah satu", "warga".
bool Speakers::is_sort_of_person(std::uint32_t token) const {
  const lexicon::ClassId sort = context_.classes.sort_of_person;
  return context_.has_class(token, sort) || (token + 1 < context_.text().size() && context_.is({token, token + 2}, sort));
}

/// Whether an age stands behind the name, as reports write it of people who hold no office: "Aminah (56)".
bool Speakers::is_with_age(std::uint32_t name) const {
  if (name > 0 && context_.has_class(name - 1, context_.classes.beside_speaker)) return false;
  return is_name_like(name) && word_at(context_, name + 1) == "(" && name + 3 < context_.text().size() &&
         context_.text().tokens()[name + 2].shape == Shape::digits && context_.word(name + 3) == ")";
}

/// Whether the token is a capitalised word that is no ordinary one.
bool Speakers::is_name_like(std::uint32_t token) const {
  const text::Text& text = context_.text();
  return token < text.size() && text.tokens()[token].shape == Shape::cap &&
         !context_.has_class(token, context_.classes.no_first_name) && !context_.has_class(token, context_.classes.no_nickname);
}

/// The token behind "politikus partai itu" at the head of a sentence, or behind its opening ("Lebih lanjut, …"); 0 for none.
std::uint32_t Speakers::paraphrase_in(TokenRange sentence) const {
  if (const std::uint32_t end = paraphrase_end(sentence.first); end != 0) return end;
  const std::uint32_t limit = std::min(sentence.last, sentence.first + longest_opening);
  for (std::uint32_t i = sentence.first + 1; i < limit; ++i) {
    if (context_.word(i) == ",") return paraphrase_end(i + 1);
    if (context_.text().tokens()[i].shape != Shape::lower) return 0;
  }
  return 0;
}

/// The token behind "politikus partai itu", which says in other words who was spoken of before. 0 where nothing points back, or a
/// name or the predicate stands between.
std::uint32_t Speakers::paraphrase_end(std::uint32_t token) const {
  if (!has_class_at(context_, token, context_.classes.paraphrase_head)) return 0;
  // "Ketua DPRD itu" behind a mayor is another one's post.
  if (const PersonMention* post = mention_at(token); post != nullptr && post->points_back() && !post->is_official()) return 0;
  const std::uint32_t limit = std::min(context_.text().size(), token + longest_paraphrase);
  bool is_relative = false;
  for (std::uint32_t i = token + 1; i < limit && context_.document.breaks[i] == Break::none; ++i) {
    // "pria tersebut" may be anybody, as often a suspect.
    if (context_.has_class(i, context_.classes.this_word)) return i == token + 1 && is_sort_of_person(token) ? 0 : i + 1;
    is_relative = is_relative || context_.word(i) == "yang";
    // "perempuan berhijab itu" describes, though the word looks like a verb.
    const bool describes = i == token + 1 && context_.word(i).starts_with("ber");
    if (!is_relative && !describes && is_predicate(i)) return 0;
    if (is_name_like(i - 1) && is_name_like(i) && mention_at(i - 1) == nullptr) return 0;
  }
  return 0;
}

}  // namespace warta::article
