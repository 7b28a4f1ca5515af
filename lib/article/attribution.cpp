#include "article/attribution.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "article/joined_verbs.h"
#include "article/lines.h"
#include "article/quotations.h"
#include "article/speakers.h"
#include "article/spoken_clause.h"
#include "article/words_at.h"

namespace warta::article {
namespace {

using facts::SpeechCue;
using facts::SpeechForm;
using text::TokenRange;

constexpr std::uint32_t name_reach = 12;      // tokens behind a speaker in which the comma of "menurut" stands
constexpr std::uint32_t longest_pronoun = 2;  // tokens of "kata dia"

/// Asks of each word of speech, by its form, who speaks and what is said.
class Attribution {
 public:
  Attribution(const std::vector<SpeechCue>& cues, const std::vector<PersonMention>& mentions, const Zones& zones,
              const facts::Context& context)
      : cues_(cues),
        zones_(zones),
        context_(context),
        quotations_(context.document),
        speakers_(mentions, zones, quotations_, context),
        speeches_(cues, zones, quotations_, context) {}

  std::vector<AttributedSpeech> run() {
    for (const SpeechCue& cue : cues_) {
      if (cue.tokens.first < speeches_.end() || speakers_.is_in_name(cue.tokens.first) || !is_own(zones_.at(cue.tokens)) ||
          quotations_.enclose(cue.tokens.first))
        continue;
      speakers_.follow_subjects(cue.tokens.first);
      switch (cue.form) {
        case SpeechForm::inverted: read_inverted(cue); break;
        case SpeechForm::active: read_active(cue); break;
        case SpeechForm::according: read_according(cue); break;
        case SpeechForm::passive: read_passive(cue); break;
      }
    }
    return speeches_.take();
  }

 private:
  std::string_view word(std::uint32_t token) const { return word_at(context_, token); }
  bool is(std::uint32_t token, lexicon::ClassId cls) const { return has_class_at(context_, token, cls); }

  bool is_behind_word(std::uint32_t token, std::string_view before) const { return token > 0 && word(token - 1) == before; }
  bool is_behind_comma(std::uint32_t token) const { return is_behind_word(token, ","); }

  bool begins_sentence(std::uint32_t token) const {
    return !context_.continues(token) && (token >= context_.text().size() || !goes_on_from_line(context_.document, token));
  }

  std::uint32_t sentence_end(std::uint32_t token) const { return next_sentence(context_.document, token); }

  /// The verb stands before its speaker: "…," ujar Siti Rahma; …, kata dia; Ketiga, lanjut Siti, …
  void read_inverted(const SpeechCue& cue) {
    const std::uint32_t first = cue.tokens.first;
    const Quotation* quoted = quotations_.before(first);
    const PersonMention* named = named_by(cue);
    const std::string_view content = content_of(cue);
    if (content == "name") {
      const bool is_named_behind = named != nullptr && named->tokens.first == cue.tokens.last;
      if (quoted == nullptr && begins_sentence(first)) return read_passive(cue);
      if ((quoted == nullptr && !is_behind_comma(first)) || !is_named_behind) return;
    }
    if (quoted == nullptr && !is_behind_comma(first) && !begins_sentence(first)) {
      // "bilang" has both forms: "Siti Rahma bilang warga tenang". "Namun kata Siti, …" opens a sentence as well.
      if (is(first, context_.classes.speech_verb)) return read_active(cue);
      if (named == nullptr || !(begins_sentence(first - 1) || is_behind_joint(first) || is_aside(cue, *named))) return;
    }
    // "…, nilai tukar naik"
    if (quoted == nullptr && named == nullptr && content == "noun") return;
    const std::size_t speaker = take_speaker(cue, named);
    if (quoted != nullptr) speeches_.add_quoted(*quoted, first, speaker, cue);
    else if (is_alone(first)) speeches_.add_clause({speeches_.sentence_begin(first - 1), first}, speaker, cue);
    else add_around(first, speaker, cue);
    speeches_.add_going_on(spoken_until_, speaker, cue);
  }

  /// Whether only the speaker stands between what opens the sentence and its clause: "Terkait jalan itu kata Siti, …".
  bool is_aside(const SpeechCue& cue, const PersonMention& named) const {
    const std::uint32_t first = cue.tokens.first, behind = named.tokens.last;
    return is(first, context_.classes.said_plainly) && word(behind) == "," && !begins_sentence(behind) &&
           !is_clause(context_, {speeches_.sentence_begin(first), first}) &&
           is_clause(context_, {behind + 1, sentence_end(behind)});
  }

  /// Whether the word before begins another clause, as in "Pelaku lari, namun kata Siti …": what stands before it is not said.
  bool is_behind_joint(std::uint32_t token) const { return token > 1 && is(token - 1, context_.classes.new_clause); }

  /// What a table says of the word behind speech: "noun" of one that is a noun where nobody is named behind it, "name" of one
  /// that attributes speech only with its speaker right behind ("…, demikian Siti Rahma").
  std::string_view content_of(const SpeechCue& cue) const {
    const auto phrase = context_.row(cue.tokens, context_.classes.said);
    const auto row = phrase ? phrase : context_.row({cue.tokens.last - 1, cue.tokens.last}, context_.classes.said);
    return row ? (*row)[facts::Column::content] : std::string_view();
  }

  const PersonMention* named_by(const SpeechCue& cue) const {
    if (cue.by_pronoun) return nullptr;
    std::uint32_t behind = cue.tokens.last;
    // "Menurut keterangan Siti, …", "Menurut penuturan dari Siti, …"
    const facts::WordClasses& c = context_.classes;
    if (cue.form == SpeechForm::according && word(behind) == ",") ++behind;  // "Menurut, Bupati Demak Siti, …"
    if (cue.form == SpeechForm::according && (is(behind, c.object_noun) || is(behind, c.speech_setting)))
      behind += word(behind + 1) == "dari" ? 2U : 1U;
    return speakers_.named_behind(behind);
  }

  std::size_t take_speaker(const SpeechCue& cue, const PersonMention* named) {
    const Speaker speaker = speakers_.speaks_behind(cue, named);
    named_before_ = std::exchange(named_until_, speaker.end);
    spoken_until_ = speaker.end;
    return spoken_by_ = speaker.official;
  }

  /// Adds the indirect speech around a verb that stands before its speaker.
  void add_around(std::uint32_t first, std::size_t speaker, const SpeechCue& cue) {
    const bool is_second = is_behind_comma(first) || !begins_sentence(first);
    const std::uint32_t front_end = is_behind_comma(first) ? first - 1 : first;
    const std::uint32_t front_begin = is_behind_joint(first) ? first - 1 : speeches_.sentence_begin(front_end);
    const TokenRange front{std::max(front_begin, named_before_), front_end};
    const std::uint32_t end = sentence_end(spoken_until_), behind = behind_speaker(end);
    const bool is_paused = word(behind) == "," && !begins_sentence(behind);
    const bool goes_on = is_paused || (is_second && goes_on_unpaused(front, end));
    if (is_second && (!goes_on || !is_connective(front))) speeches_.add_clause(front, speaker, cue);
    if (goes_on) speeches_.add_clause({behind + (is_paused ? 1U : 0U), end}, speaker, cue);
  }

  /// Where what is said may go on: "kata Siti yang baru dilantik itu, jalan itu …" does behind the comma, if a clause stands
  /// there.
  std::uint32_t behind_speaker(std::uint32_t end) const {
    if (word(spoken_until_) != "yang") return spoken_until_;
    const std::uint32_t comma = comma_behind(spoken_until_, end);
    return comma < end && is_clause(context_, {comma + 1, end}) ? comma : spoken_until_;
  }

  /// Whether a word of speech and its speaker alone are a sentence, right behind what is said: "Jalan itu segera dibuka.
  /// Ujarnya.".
  bool is_alone(std::uint32_t first) const {
    const std::uint32_t end = word(spoken_until_) == "." ? spoken_until_ + 1 : spoken_until_;
    return first > 0 && begins_sentence(first) && (end == context_.text().size() || begins_sentence(end)) &&
           context_.text().tokens()[first].gap < text::Gap::line;
  }

  /// Whether the words before the verb say nothing yet: "Selain itu, kata Siti, …", but not "Jalan itu, kata Siti, …".
  bool is_connective(TokenRange front) const { return front.size() < 2 || context_.is(front, context_.classes.connective); }

  /// Whether the clause follows its speaker without a comma: "Dari hasil penyelidikan, kata Siti pelaku sudah kabur". It has a
  /// predicate, and what stands in front has none.
  bool goes_on_unpaused(TokenRange front, std::uint32_t end) const {
    const facts::WordClasses& c = context_.classes;
    const std::uint32_t begin = spoken_until_;
    if (begin >= end || begins_sentence(begin) || is_clause(context_, front)) return false;
    for (const lexicon::ClassId aside :
         {c.circumstance, c.speech_adverb, c.this_word, c.object_word, c.beside_speaker, c.weekday})
      if (is(begin, aside)) return false;
    return context_.text().tokens()[begin].shape == text::Shape::lower && is_clause(context_, {begin, end});
  }

  /// The verb stands behind its subject: Siti Rahma mengatakan, "…"; "…," Siti Rahma menandaskan
  void read_active(const SpeechCue& cue) {
    const std::uint32_t first = cue.tokens.first;
    // "zona yang ia sebut merah" only names something.
    if (cue.by_pronoun && first > 0 && !begins_sentence(first) && word(first - 1) == "yang") return;
    if (!cue.by_pronoun && first > 0 && !begins_sentence(first) && is(first - 1, context_.classes.no_assertion)) {
      if (is(first - 1, context_.classes.accompanying)) return read_accompanying(cue);
      if (!is_of_speaker(first)) return;
    }
    const TokenRange front{std::max(speeches_.sentence_begin(first), spoken_until_), first};
    const PersonMention* subject = cue.by_pronoun ? nullptr : speakers_.subject_of(front);
    const std::uint32_t end = end_behind(cue, subject);
    const auto clause = is_behind_object(cue, front) ? std::nullopt : clause_behind(cue, end);
    std::size_t speaker = PersonMention::nobody;
    if (!cue.by_pronoun && subject == nullptr && is_second_verb(front)) speaker = speaks_twice(front);
    else speaker = speakers_.speaks_before(cue, subject, front, clause && !is_request(context_, cue));
    if (cue.by_pronoun && clause && speakers_.is_named_in({*clause, end}, speaker)) speaker = PersonMention::nobody;
    const std::uint32_t begin = subject == nullptr ? first : subject->tokens.first;
    spoken_until_ = cue.tokens.last;
    spoken_by_ = speaker;
    if (clause) speeches_.add_clause({*clause, end}, speaker, cue);
    else if (const Quotation* quoted = quotations_.before(begin)) speeches_.add_quoted(*quoted, begin, speaker, cue);
    speeches_.add_going_on(spoken_until_, speaker, cue);
  }

  /// Where what the verb opens ends at the latest: the sentence, or before its main clause ("Meskipun Siti mengatakan bahwa air
  /// surut, warga …").
  std::uint32_t end_behind(const SpeechCue& cue, const PersonMention* subject) const {
    const std::uint32_t begin = speeches_.sentence_begin(cue.tokens.first), end = sentence_end(cue.tokens.last);
    const bool is_conceded = subject != nullptr && subject->tokens.first == begin + 1 && is(begin, context_.classes.concession);
    return is_conceded ? main_clause(context_, {cue.tokens.last, end}) : end;
  }

  /// Whether the verb has its subject from another one before it: "…," kata Siti, menambahkan bahwa …; Siti menegaskan dan
  /// mengingatkan bahwa …; Siti membuka rapat dan berharap …
  bool is_second_verb(TokenRange front) const {
    if (begins_sentence(front.last)) return false;
    const bool is_right_behind = front.empty() || (front.size() == 1 && word(front.first) == ",") || is_of_speaker(front.last);
    return (is_right_behind && spoken_until_ > 0) || is_joined_verb(context_, speakers_, front);
  }

  /// Whether the verb goes on with who has just been named as the speaker: "Hal itu disampaikan Siti yang menyebut …".
  bool is_of_speaker(std::uint32_t verb) const {
    return spoken_until_ > 0 && spoken_until_ + 1 == verb && word(spoken_until_) == "yang" && !begins_sentence(spoken_until_);
  }

  /// Who speaks by such a verb: the speaker of the one before, or the subject of the sentence.
  std::size_t speaks_twice(TokenRange front) {
    return front.first == spoken_until_ && spoken_until_ > 0 && !begins_sentence(front.first) ? spoken_by_
                                                                                              : speakers_.speaks_besides(front);
  }

  /// Whether what is said stands before "ia" and a verb without its prefix: "Permintaan itu ia sampaikan saat …".
  bool is_behind_object(const SpeechCue& cue, TokenRange front) const {
    const std::string_view verb = word(cue.tokens.last - 1);
    return cue.by_pronoun && cue.content == 0 && !front.empty() && word(front.last - 1) != "," && !verb.starts_with("me") &&
           !verb.starts_with("ber");
  }

  /// The verb stands beside another one: Siti Rahma menutup rapat, seraya mengatakan bahwa …; "…," ujarnya, seraya mengatakan
  /// bahwa …
  void read_accompanying(const SpeechCue& cue) {
    if (cue.content == 0) return;
    const TokenRange front{speeches_.sentence_begin(cue.tokens.first), cue.tokens.first};
    const bool goes_on = front.first < spoken_until_ && spoken_until_ <= front.first + longest_pronoun;
    const std::size_t speaker = goes_on ? spoken_by_ : speakers_.speaks_besides(front);
    speeches_.add_clause({cue.content, sentence_end(cue.content)}, speaker, cue);
  }

  /// Where the clause begins that the verb opens. A few words in marks without a comma before them are no speech (menyebut "zona
  /// merah").
  std::optional<std::uint32_t> clause_behind(const SpeechCue& cue, std::uint32_t end) const {
    const std::uint32_t behind = cue.content != 0 ? cue.content : cue.tokens.last;
    if (const Quotation* quoted = quotations_.from(behind); quoted != nullptr && cue.content == 0)
      return quoted->tokens.size() > longest_scare + 2 ? std::optional(behind) : std::nullopt;
    return spoken_clause(context_, cue, end);
  }

  /// The speaker stands behind "menurut": Menurut Siti Rahma, …; Jalan itu menurut Siti Rahma masih ditutup; … menurutnya masih
  /// ditutup
  void read_according(const SpeechCue& cue) {
    const std::uint32_t first = cue.tokens.first;
    const PersonMention* named = named_by(cue);
    if (is_in_clause(first)) {
      // "warga yang menurutnya berhak": what a clause of another subject says is seldom the speaker's.
      if (named != nullptr || (cue.by_pronoun && word(first - 1) != "yang")) add_both_sides(first, take_speaker(cue, named), cue);
      return;
    }
    const std::size_t speaker = take_speaker(cue, named);
    const std::uint32_t end = sentence_end(cue.tokens.last);
    // An adverb may stand before the comma: "menurutnya lagi, …".
    if (is(spoken_until_, context_.classes.speech_adverb) && word(spoken_until_ + 1) == ",") ++spoken_until_;
    const bool is_paused = word(spoken_until_) == ",";
    if (cue.by_pronoun && !is_paused && spoken_until_ + 1 < end) speeches_.add_clause({spoken_until_, end}, speaker, cue);
    else if (cue.by_pronoun || is_paused) add_around(first, speaker, cue);
    else if (const std::uint32_t comma = comma_behind(spoken_until_, end); comma < end)
      speeches_.add_clause({comma + 1, end}, speaker, cue);
    else if (is_behind_comma(first)) add_around(first, speaker, cue);
    speeches_.add_going_on(spoken_until_, speaker, cue);
  }

  /// The comma that stands near behind a speaker, in a sentence that ends there; that end if there is none.
  std::uint32_t comma_behind(std::uint32_t token, std::uint32_t end) const {
    for (std::uint32_t i = token; i < std::min(end, token + name_reach); ++i)
      if (word(i) == ",") return i;
    return end;
  }

  /// Whether the token is inside a clause: not the first or second word of a sentence, nor behind a comma or a closing mark.
  bool is_in_clause(std::uint32_t token) const {
    return token > 0 && !is_behind_comma(token) && !begins_sentence(token) && !begins_sentence(token - 1) &&
           !quotations_.end_with(token - 1);
  }

  void add_both_sides(std::uint32_t first, std::size_t speaker, const SpeechCue& cue) {
    if (word(spoken_until_) != "," && !is_behind_joint(first))
      speeches_.add_clause({speeches_.sentence_begin(first), first}, speaker, cue);
    speeches_.add_clause({spoken_until_, sentence_end(spoken_until_)}, speaker, cue);
  }

  /// The verb is passive: Hal itu disampaikan Siti Rahma. "…"; Dijelaskan Siti Rahma, …
  void read_passive(const SpeechCue& cue) {
    std::uint32_t behind = cue.tokens.last;
    for (const std::string_view word_between : {"langsung", "oleh"}) behind += word(behind) == word_between ? 1 : 0;
    const PersonMention* named = speakers_.named_behind(behind);
    if (named == nullptr ? !is_impersonal(cue) : is_compared(cue, *named)) return;
    const std::size_t speaker = take_speaker(named == nullptr ? as_pronoun(cue) : cue, named);
    const std::uint32_t opening = word(spoken_until_) == "," ? spoken_until_ + 1 : spoken_until_;
    const bool is_opened = is(opening, context_.classes.clause_opening);
    const bool has_clause = is_opened || (opening > spoken_until_ && !is(opening, context_.classes.weekday));
    if (has_clause && content_of(cue) != "name" && (opens_sentence(cue.tokens.first) || is_likened(cue.tokens.first)))
      speeches_.add_clause({is_opened ? opening + 1 : opening, sentence_end(spoken_until_)}, speaker, cue);
    speeches_.add_going_on(spoken_until_, speaker, cue);
  }

  /// Whether somebody else says the like of it: "Senada dengan yang disampaikan Siti Rahma, Rizal meminta …".
  bool is_compared(const SpeechCue& cue, const PersonMention& named) const {
    return is_behind_word(cue.tokens.first, "yang") && word(named.tokens.last) == "," && !is_likened(cue.tokens.first);
  }

  /// Whether the sentence begins with whom the report agrees with: "Seperti yang dikatakan Siti Rahma, …".
  bool is_likened(std::uint32_t token) const {
    const std::uint32_t begin = speeches_.sentence_begin(token);
    if (begin == token || !is(begin, context_.classes.likeness)) return false;
    std::uint32_t i = begin + 1;
    while (i < token && (word(i) == "yang" || is(i, context_.classes.speech_adverb))) ++i;
    return i == token;
  }

  /// Whether whoever spoke last says it, as with "dijelaskannya": "Dijelaskan, …", "Ditambahkan bahwa …", but not "Dikonfirmasi,
  /// Siti membenarkan".
  bool is_impersonal(const SpeechCue& cue) const {
    const std::uint32_t behind = cue.tokens.last;
    return opens_sentence(cue.tokens.first) && !is(cue.tokens.first, context_.classes.interviewed) &&
           (word(behind) == "," || is(behind, context_.classes.clause_opening));
  }

  static SpeechCue as_pronoun(SpeechCue cue) {
    cue.by_pronoun = true;
    return cue;
  }

  /// Whether nothing but adverbs stands before the word in its sentence: "Lebih lanjut dijelaskan …".
  bool opens_sentence(std::uint32_t token) const {
    const std::uint32_t begin = speeches_.sentence_begin(token);
    return token - begin <= longest_front && leads_to_verb(context_, {begin, token});
  }

  const std::vector<SpeechCue>& cues_;
  const Zones& zones_;
  const facts::Context& context_;
  const Quotations quotations_;
  Speakers speakers_;
  Speeches speeches_;
  std::uint32_t spoken_until_ = 0;                 // behind the last word of speech and its speaker
  std::size_t spoken_by_ = PersonMention::nobody;  // by that word
  std::uint32_t named_until_ = 0;                  // the same for words before their speaker
  std::uint32_t named_before_ = 0;                 // the same for the one before that
};

}  // namespace

std::vector<AttributedSpeech> attribute_speech(const std::vector<SpeechCue>& cues, const std::vector<PersonMention>& mentions,
                                               const Zones& zones, const facts::Context& context) {
  if (cues.empty()) return {};
  return Attribution(cues, mentions, zones, context).run();
}

}  // namespace warta::article
