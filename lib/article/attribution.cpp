#include "article/attribution.h"

#include <algorithm>
#include <optional>

#include "article/lines.h"
#include "article/quotations.h"
#include "article/spoken_clause.h"
#include "facts/counted.h"

namespace warta::article {
namespace {

using facts::SpeechCue;
using facts::SpeechForm;
using lexicon::Break;
using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_aside = 30;      // tokens between a speaker and the verb
constexpr std::uint32_t longest_sentence = 120;  // tokens that are looked back over
constexpr std::uint32_t longest_front = 3;       // tokens of "Ketiga, lanjut Siti, …"
constexpr std::uint32_t name_reach = 12;         // tokens behind a speaker in which the comma of "menurut" stands
constexpr std::uint32_t longest_paraphrase = 8;  // tokens of "politikus partai itu"
constexpr std::uint32_t longest_scare = 3;       // words in marks that are no speech where nothing else says so
constexpr std::uint32_t shortest_clause = 2;     // tokens
constexpr std::size_t nobody = PersonMention::nobody;

class Attribution {
 public:
  Attribution(const std::vector<SpeechCue>& cues, const std::vector<PersonMention>& mentions, const Zones& zones,
              const facts::Context& context)
      : cues_(cues),
        mentions_(mentions),
        zones_(zones),
        context_(context),
        text_(context.text()),
        breaks_(context.document.breaks),
        quotations_(find_quotations(context.document)) {}

  std::vector<AttributedSpeech> run() {
    for (cue_ = 0; cue_ < cues_.size(); ++cue_) {
      const SpeechCue& cue = cues_[cue_];
      if (cue.tokens.first < end_ || !is_own(zones_.at(cue.tokens)) || is_quoted(cue.tokens.first)) continue;
      follow_subjects(cue.tokens.first);
      switch (cue.form) {
        case SpeechForm::inverted: read_inverted(cue); break;
        case SpeechForm::active: read_active(cue); break;
        case SpeechForm::according: read_according(cue); break;
        case SpeechForm::passive: read_passive(cue); break;
      }
    }
    return std::move(found_);
  }

 private:
  // What stands where.

  std::string_view word(std::uint32_t token) const { return token < text_.size() ? text_.word(token) : std::string_view(); }
  bool is(std::uint32_t token, lexicon::ClassId cls) const { return token < text_.size() && context_.has_class(token, cls); }
  bool begins_sentence(std::uint32_t token) const { return token >= text_.size() || breaks_[token] != Break::none; }

  /// The first quotation that ends behind the token.
  std::vector<Quotation>::const_iterator quotation_behind(std::uint32_t token) const {
    return std::upper_bound(quotations_.begin(), quotations_.end(), token,
                            [](std::uint32_t t, const Quotation& q) { return t < q.tokens.last; });
  }

  /// Whether the token stands between two marks.
  bool is_quoted(std::uint32_t token) const {
    const auto q = quotation_behind(token);
    return q != quotations_.end() && q->tokens.first <= token && !q->is_open && !q->is_headless;
  }

  bool ends_quotation(std::uint32_t token) const {
    const auto q = quotation_behind(token);
    return q != quotations_.end() && q->tokens.last == token + 1 && !q->is_open;
  }

  std::uint32_t sentence_begin(std::uint32_t token) const {
    const std::uint32_t limit = std::max(end_, token > longest_sentence ? token - longest_sentence : 0);
    std::uint32_t begin = token;
    while (begin > limit && breaks_[begin] == Break::none && !(begin > 0 && ends_quotation(begin - 1))) --begin;
    return begin;
  }

  std::uint32_t sentence_end(std::uint32_t token) const { return next_break(context_.document, token); }

  std::vector<PersonMention>::const_iterator first_mention_from(std::uint32_t token) const {
    return std::lower_bound(mentions_.begin(), mentions_.end(), token,
                            [](const PersonMention& p, std::uint32_t t) { return p.tokens.first < t; });
  }

  const PersonMention* mention_at(std::uint32_t token) const {
    const auto m = first_mention_from(token);
    return m == mentions_.end() || m->tokens.first != token ? nullptr : &*m;
  }

  // Who speaks.

  /// The speaker right behind a word of speech; "ujar pria yang akrab disapa Ical" is one, too, and so is "kata Menteri Ical".
  const PersonMention* speaker_behind(std::uint32_t token) const {
    const bool is_behind_post = is_post_word(token);
    for (std::uint32_t i = token; i < std::min(text_.size(), token + longest_aside); ++i) {
      if (i > token && breaks_[i] != Break::none) break;
      const PersonMention* mention = mention_at(i);
      if (mention != nullptr && (i == token || mention->rule != nullptr || (i == token + 1 && is_behind_post))) return mention;
      if (text_.tokens()[i].shape != Shape::lower && !(i == token && is_behind_post)) break;
    }
    return nullptr;
  }

  bool is_post_word(std::uint32_t token) const {
    const facts::WordClasses& c = context_.classes;
    return is(token, c.post_name) || is(token, c.joined_head) || is(token, c.apart_head);
  }

  /// Behind "politikus partai itu": somebody in other words, who was spoken of before. 0 where nothing points back.
  std::uint32_t paraphrase_end(std::uint32_t token) const {
    if (!is(token, context_.classes.paraphrase_head)) return 0;
    for (std::uint32_t i = token + 1; i < std::min(text_.size(), token + longest_paraphrase) && breaks_[i] == Break::none; ++i)
      if (is(i, context_.classes.this_word)) return i + 1;
    return 0;
  }

  /// In front of the verb stands its subject: not who is beside it, nor whom another verb has.
  const PersonMention* subject_before(std::uint32_t verb) const {
    const std::uint32_t begin = std::max(sentence_begin(verb), spoken_until_);
    auto m = first_mention_from(verb);
    while (m != mentions_.begin() && (--m)->tokens.first >= begin) {
      if (m->tokens.last > verb) continue;
      if (m->tokens.first > begin && is_oblique(m->tokens.first - 1)) continue;
      return leads_to({m->tokens.last, verb}) ? &*m : nullptr;
    }
    return nullptr;
  }

  /// "Politikus itu menilai": the subject is who was spoken of before, in other words.
  bool is_paraphrase_before(std::uint32_t verb) const {
    const std::uint32_t end = paraphrase_end(std::max(sentence_begin(verb), spoken_until_));
    return end != 0 && end <= verb && leads_to({end, verb});
  }

  /// "Polisi mengatakan": the subject is a body, which somebody speaks for: then who speaks stays the same.
  bool is_body_before(std::uint32_t verb) const {
    const std::uint32_t begin = std::max(sentence_begin(verb), spoken_until_);
    return is(begin, context_.classes.speaking_body) && leads_to({begin + 1, verb});
  }

  bool is_oblique(std::uint32_t before) const {
    return text_.tokens()[before].shape == Shape::lower &&
           (is(before, context_.classes.beside_speaker) || facts::is_verb_like(word(before)));
  }

  /// Whether what stands between a subject and a verb lets them belong together: adverbs, or a circumstance.
  bool leads_to(TokenRange between) const {
    if (between.size() > longest_aside) return false;
    for (std::uint32_t i = between.first; i < between.last; ++i) {
      if (is(i, context_.classes.speech_adverb) || is(i, context_.classes.this_word) ||
          (i + 1 < between.last && context_.is({i, i + 2}, context_.classes.speech_adverb)))
        continue;
      const Shape shape = text_.tokens()[i].shape;
      return shape == Shape::punct
                 ? word(i) == "," || word(i) == "("
                 : is(i, context_.classes.circumstance) || context_.is({i, i + 2}, context_.classes.circumstance);
    }
    return true;
  }

  /// Sentences since the last one that were about somebody else, up to the token.
  void follow_subjects(std::uint32_t until) {
    for (; seen_until_ < until; seen_until_ = next_break(context_.document, seen_until_ + 1)) {
      if (is_quoted(seen_until_) || !is_own(zones_.at(seen_until_))) continue;
      if (const PersonMention* mention = subject_of_sentence(seen_until_)) speaker_ = mention->official;
      else if (opens_with_name(seen_until_)) speaker_ = nobody;
    }
  }

  /// The first person of a sentence, where it opens with it or with a circumstance and a comma before it.
  const PersonMention* subject_of_sentence(std::uint32_t begin) const {
    const auto m = first_mention_from(begin);
    if (m == mentions_.end() || m->tokens.first >= begin + longest_aside) return nullptr;
    const std::uint32_t first = m->tokens.first;
    if (next_break(context_.document, begin + 1) <= first) return nullptr;
    return first == begin || word(first - 1) == "," || (first - begin <= longest_front && !is_oblique(first - 1)) ? &*m : nullptr;
  }

  /// Two capitalised words that are none of the language's: somebody who is no official.
  bool opens_with_name(std::uint32_t token) const {
    const auto is_name_like = [&](std::uint32_t i) {
      return i < text_.size() && text_.tokens()[i].shape == Shape::cap && !is(i, context_.classes.no_first_name) &&
             !is(i, context_.classes.no_nickname);
    };
    return is_name_like(token) && is_name_like(token + 1) && breaks_[token + 1] == Break::none;
  }

  std::size_t speaker_of(const SpeechCue& cue, const PersonMention* named) {
    spoken_until_ = named == nullptr ? cue.tokens.last : named->tokens.last;
    if (cue.by_pronoun) {
      if (speaker_ == nobody && is(cue.tokens.first, context_.classes.goes_on_speaking)) speaker_ = spoke_;
      return spoke_ = speaker_;
    }
    const std::uint32_t paraphrased = named == nullptr ? paraphrase_end(cue.tokens.last) : 0;
    if (paraphrased != 0) spoken_until_ = paraphrased;
    else speaker_ = named == nullptr ? nobody : named->official;
    return spoke_ = speaker_;
  }

  // What is said.

  void add(TokenRange tokens, std::size_t speaker, const SpeechCue& cue) {
    if (speaker == nobody || tokens.first < end_ || tokens.empty()) return;
    found_.push_back({tokens, speaker, cue.rule});
    end_ = tokens.last;
  }

  /// Indirect speech: a clause without its full stop, or direct speech where it opens with a mark.
  void add_clause(TokenRange tokens, std::size_t speaker, const SpeechCue& cue) {
    while (!tokens.empty() && text_.tokens()[tokens.first].shape == Shape::punct &&
           (word(tokens.first) == "," || word(tokens.first) == ":"))
      ++tokens.first;
    if (const Quotation* quoted = quotation_from(tokens.first)) return add(quoted->tokens, speaker, cue);
    if (const auto q = quotation_behind(tokens.last);
        q != quotations_.end() && q->tokens.first > tokens.first && q->tokens.first < tokens.last)
      tokens.last = q->tokens.first;
    while (!tokens.empty() && text_.tokens()[tokens.last - 1].shape == Shape::punct &&
           (word(tokens.last - 1) == "." || word(tokens.last - 1) == ","))
      --tokens.last;
    if (tokens.size() >= shortest_clause) add(tokens, speaker, cue);
  }

  const Quotation* quotation_from(std::uint32_t token) const {
    const auto q = quotation_behind(token);
    return q != quotations_.end() && q->tokens.first == token && !q->is_open ? &*q : nullptr;
  }

  /// Where an inverted word stands that has the text before it.
  bool has_own_cue(const Quotation& q) const {
    for (std::size_t i = cue_ + 1; i < cues_.size() && cues_[i].tokens.first <= q.tokens.last + 1; ++i)
      if (cues_[i].form == SpeechForm::inverted && cues_[i].tokens.first >= q.tokens.last) return true;
    return false;
  }

  /// Quotations behind a word of speech that go on with it: in its sentence, or right behind it.
  void add_going_on(std::size_t speaker, const SpeechCue& cue) {
    if (speaker == nobody) return;
    std::uint32_t begin = std::max(spoken_until_, end_);
    std::uint32_t sentence = sentence_end(begin);
    for (auto q = quotation_behind(begin); q != quotations_.end(); ++q) {
      if (q->is_open || q->is_headless || has_own_cue(*q) || !is_own(zones_.at(q->tokens))) return;
      const bool is_in_sentence = q->tokens.first < sentence && q->tokens.first > 0 &&
                                  (word(q->tokens.first - 1) == "," || word(q->tokens.first - 1) == ":");
      if (!is_in_sentence && q->tokens.first != sentence) return;
      add(q->tokens, speaker, cue);
      sentence =
          q->tokens.last < text_.size() && breaks_[q->tokens.last] != Break::none ? q->tokens.last : sentence_end(q->tokens.last);
    }
  }

  /// "…," ujar Siti Rahma; …, kata dia; Ketiga, lanjut Siti, …
  void read_inverted(const SpeechCue& cue) {
    const std::uint32_t first = cue.tokens.first;
    const bool is_behind_comma = first > 0 && word(first - 1) == ",";
    const Quotation* quoted = quotation_before(first);
    // "Siti Rahma bilang warga tenang": a word of both forms.
    if (quoted == nullptr && !is_behind_comma && !begins_sentence(first))
      return is(first, context_.classes.speech_verb) ? read_active(cue) : void();
    const PersonMention* named = cue.by_pronoun ? nullptr : speaker_behind(cue.tokens.last);
    const std::size_t speaker = speaker_of(cue, named);
    if (quoted != nullptr) add_quoted(*quoted, first, speaker, cue);
    else add_around(first, is_behind_comma, speaker, cue);
    add_going_on(speaker, cue);
  }

  /// The quotation that ends right before the token, with a comma between at most; an unclosed one may go on.
  const Quotation* quotation_before(std::uint32_t token) const {
    if (token == 0 || quotations_.empty()) return nullptr;
    const auto behind = quotation_behind(token);
    if (behind != quotations_.end() && behind->tokens.first < token)
      return behind->is_open && (word(token - 1) == "," || word(token - 1) == "!" || word(token - 1) == "?") ? &*behind : nullptr;
    if (behind == quotations_.begin()) return nullptr;
    const Quotation& before = *(behind - 1);
    const bool is_beside =
        before.tokens.last == token || (before.tokens.last + 1 == token && text_.tokens()[token - 1].shape == Shape::punct);
    return is_beside && !before.is_open ? &before : nullptr;
  }

  void add_quoted(const Quotation& quoted, std::uint32_t cue_first, std::size_t speaker, const SpeechCue& cue) {
    add_quoted_before(quoted, speaker, cue);
    TokenRange tokens = quoted.tokens;
    if (quoted.is_open) tokens.last = cue_first;
    if (quoted.is_headless) tokens.first = std::max({tokens.first, end_, line_begin(context_.document, tokens.last - 1)});
    add(tokens, speaker, cue);
  }

  /// What the same breath says in quotations right before: "…" "…," or paragraphs that each open with a mark.
  void add_quoted_before(const Quotation& quoted, std::size_t speaker, const SpeechCue& cue) {
    auto first = quotation_behind(quoted.tokens.first);
    const auto last = first;
    while (first != quotations_.begin() && (first - 1)->tokens.last == first->tokens.first && first->tokens.first > end_ &&
           ((first - 1)->is_open || text_.tokens()[first->tokens.first].gap < text::Gap::line))
      --first;
    for (; first != last; ++first) add(first->tokens, speaker, cue);
  }

  /// Indirect speech around an inverted word.
  void add_around(std::uint32_t first, bool is_behind_comma, std::size_t speaker, const SpeechCue& cue) {
    const std::uint32_t begin = sentence_begin(is_behind_comma ? first - 1 : first);
    const bool goes_on = word(spoken_until_) == "," && !begins_sentence(spoken_until_);
    if (is_behind_comma && (!goes_on || first - begin > longest_front)) add_clause({begin, first - 1}, speaker, cue);
    if (goes_on) add_clause({spoken_until_ + 1, sentence_end(spoken_until_)}, speaker, cue);
  }

  void read_active(const SpeechCue& cue) {
    const std::uint32_t first = cue.tokens.first;
    if (!cue.by_pronoun && first > 0 && breaks_[first] == Break::none && is(first - 1, context_.classes.no_assertion)) return;
    const PersonMention* subject = cue.by_pronoun ? nullptr : subject_before(first);
    const std::uint32_t end = sentence_end(cue.tokens.last);
    const auto clause = clause_behind(cue, end);
    const std::size_t speaker = speaker_before(cue, subject, clause.has_value());
    const std::uint32_t begin = subject == nullptr ? first : subject->tokens.first;
    spoken_until_ = cue.tokens.last;
    if (clause) add_clause({*clause, end}, speaker, cue);
    else if (const Quotation* quoted = quotation_before(begin)) add_quoted(*quoted, begin, speaker, cue);
    add_going_on(speaker, cue);
  }

  /// Who speaks by a verb behind its subject. An unknown one who says something makes the next pronoun nobody's.
  std::size_t speaker_before(const SpeechCue& cue, const PersonMention* subject, bool says_something) {
    if (cue.by_pronoun) return speaker_;
    if (subject != nullptr && subject->is_official()) return spoke_ = speaker_ = subject->official;
    if (subject == nullptr && is_paraphrase_before(cue.tokens.first)) return speaker_;
    if (subject != nullptr || (says_something && !is_body_before(cue.tokens.first))) spoke_ = speaker_ = nobody;
    return nobody;
  }

  /// Words in marks that no comma parts from the verb are no speech where they are few ("menyebut "zona merah"").
  std::optional<std::uint32_t> clause_behind(const SpeechCue& cue, std::uint32_t end) const {
    const std::uint32_t behind = cue.content != 0 ? cue.content : cue.tokens.last;
    if (const Quotation* quoted = quotation_from(behind); quoted != nullptr && cue.content == 0)
      return quoted->tokens.size() > longest_scare + 2 ? std::optional(behind) : std::nullopt;
    return spoken_clause(context_, cue, end);
  }

  /// Menurut Siti Rahma, …; Jalan itu menurut Siti Rahma masih ditutup
  void read_according(const SpeechCue& cue) {
    const std::uint32_t first = cue.tokens.first;
    const bool is_behind_comma = first > 0 && word(first - 1) == ",";
    const PersonMention* named = cue.by_pronoun ? nullptr : speaker_behind(cue.tokens.last);
    if (first > 0 && !is_behind_comma && !begins_sentence(first) && !begins_sentence(first - 1) && !ends_quotation(first - 1)) {
      if (named != nullptr) add_both_sides(first, speaker_of(cue, named), cue);
      return;
    }
    const std::size_t speaker = speaker_of(cue, named);
    const std::uint32_t end = sentence_end(cue.tokens.last);
    std::uint32_t comma = spoken_until_;
    while (comma < end && comma < spoken_until_ + name_reach && word(comma) != ",") ++comma;
    if (comma < end && word(comma) == ",") add_clause({comma + 1, end}, speaker, cue);
    else if (cue.by_pronoun && !is_behind_comma) add_clause({spoken_until_, end}, speaker, cue);
    else if (is_behind_comma) add_clause({sentence_begin(first - 1), first - 1}, speaker, cue);
    add_going_on(speaker, cue);
  }

  void add_both_sides(std::uint32_t first, std::size_t speaker, const SpeechCue& cue) {
    if (word(spoken_until_) != ",") add_clause({sentence_begin(first), first}, speaker, cue);
    add_clause({spoken_until_, sentence_end(spoken_until_)}, speaker, cue);
  }

  /// Hal itu disampaikan Siti Rahma. "…"; Dijelaskan Siti Rahma, …
  void read_passive(const SpeechCue& cue) {
    const std::uint32_t behind = word(cue.tokens.last) == "oleh" ? cue.tokens.last + 1 : cue.tokens.last;
    const PersonMention* named = speaker_behind(behind);
    if (named == nullptr) return;
    speaker_of(cue, named);
    const bool has_clause = word(spoken_until_) == "bahwa" || word(spoken_until_) == "bahwasanya" ||
                            (word(spoken_until_) == "," && !is(spoken_until_ + 1, context_.classes.weekday));
    if (has_clause && opens_sentence(cue.tokens.first))
      add_clause({spoken_until_ + 1, sentence_end(spoken_until_)}, speaker_, cue);
    add_going_on(speaker_, cue);
  }

  /// "Lebih lanjut dijelaskan …": with adverbs at most before the word.
  bool opens_sentence(std::uint32_t token) const {
    const std::uint32_t begin = sentence_begin(token);
    return token - begin <= longest_front && leads_to({begin, token});
  }

  const std::vector<SpeechCue>& cues_;
  const std::vector<PersonMention>& mentions_;
  const Zones& zones_;
  const facts::Context& context_;
  const text::Text& text_;
  const std::vector<Break>& breaks_;
  const std::vector<Quotation> quotations_;
  std::vector<AttributedSpeech> found_;
  std::size_t cue_ = 0;             // the word of speech at hand
  std::size_t speaker_ = nobody;    // who spoke last, or whom the last sentence was about
  std::size_t spoke_ = nobody;      // who spoke last
  std::uint32_t seen_until_ = 0;    // sentences that `speaker_` takes into account
  std::uint32_t spoken_until_ = 0;  // behind the last word of speech and its speaker
  std::uint32_t end_ = 0;           // behind what is attributed so far
};

}  // namespace

std::vector<AttributedSpeech> attribute_speech(const std::vector<SpeechCue>& cues, const std::vector<PersonMention>& mentions,
                                               const Zones& zones, const facts::Context& context) {
  if (cues.empty()) return {};
  return Attribution(cues, mentions, zones, context).run();
}

}  // namespace warta::article
