#include "article/speeches.h"

#include <algorithm>

#include "article/lines.h"
#include "article/person_mentions.h"
#include "article/spoken_clause.h"

namespace warta::article {
namespace {

using facts::SpeechCue;
using lexicon::Break;
using text::TokenRange;

constexpr std::uint32_t longest_sentence = 120;  // tokens to look back over
constexpr std::uint32_t shortest_clause = 2;     // tokens in it

}  // namespace

std::uint32_t Speeches::sentence_begin(std::uint32_t token) const {
  const std::uint32_t limit = std::max(end_, token > longest_sentence ? token - longest_sentence : 0);
  std::uint32_t begin = token;
  while (begin > limit && !(begin > 0 && quotations_.end_with(begin - 1)) &&
         (context_.document.breaks[begin] == Break::none || goes_on_from_line(context_.document, begin)))
    --begin;
  return begin;
}

void Speeches::add_clause(TokenRange tokens, std::size_t official, const SpeechCue& cue) {
  while (!tokens.empty() && is_mark(tokens.first, ",", ":")) ++tokens.first;
  if (const Quotation* quoted = quotations_.from(tokens.first)) return add(quoted->tokens, official, cue);
  tokens.last = std::min(quoted_apart(tokens), said_again(tokens));
  if (!tokens.empty()) tokens.last = clause_end(context_, tokens);
  while (!tokens.empty() && is_mark(tokens.last - 1, ".", ",")) --tokens.last;
  if (tokens.size() >= shortest_clause) add(tokens, official, cue);
}

/// Where a clause that another word began meets its own ", ujar Siti", or another one its ", karena menurutnya"; else its end.
std::uint32_t Speeches::said_again(TokenRange clause) const {
  auto cue = std::lower_bound(cues_.begin(), cues_.end(), clause.first + shortest_clause,
                              [](const SpeechCue& c, std::uint32_t token) { return c.tokens.first < token; });
  for (; cue != cues_.end() && cue->tokens.first < clause.last; ++cue) {
    const bool is_joined = cue->form == facts::SpeechForm::according && cue->by_pronoun &&
                           context_.has_class(cue->tokens.first - 1, context_.classes.new_clause);
    if (is_joined) return cue->tokens.first - 1;
    const bool is_inverted = cue->form == facts::SpeechForm::inverted && context_.word(cue->tokens.first - 1) == ",";
    if (is_inverted && (cue->by_pronoun || context_.text().tokens()[cue->tokens.last].shape != text::Shape::lower))
      return cue->tokens.first - 1;
  }
  return clause.last;
}

/// Where direct speech begins inside indirect speech; else the end of the clause. A word of speech of its own, or the end of the
/// sentence, tells it from a title.
std::uint32_t Speeches::quoted_apart(TokenRange clause) const {
  for (auto q = quotations_.behind(clause.first); q != quotations_.end() && q->tokens.first < clause.last; ++q)
    if (q->tokens.first > clause.first && (q->tokens.last > clause.last || has_own_cue(*q))) return q->tokens.first;
  return clause.last;
}

void Speeches::add_quoted(const Quotation& quoted, std::uint32_t cue_first, std::size_t official, const SpeechCue& cue) {
  add_quoted_before(quoted, official, cue);
  TokenRange tokens = quoted.tokens;
  if (ends_clause(quoted)) tokens.first = sentence_begin(tokens.first);
  if (quoted.is_open) tokens.last = cue_first;
  if (quoted.is_headless) tokens.first = std::max({tokens.first, end_, line_begin(context_.document, tokens.last - 1)});
  add(tokens, official, cue);
}

/// Whether only the last words of what is said are in marks: "Sawah itu disebut “sawah abadi”, ujar Siti".
bool Speeches::ends_clause(const Quotation& quoted) const {
  const std::uint32_t first = quoted.tokens.first;
  if (quoted.is_open || quoted.is_headless || quoted.tokens.size() > longest_scare + 2) return false;
  const std::uint32_t begin = sentence_begin(first);
  return begin < first && !is_mark(first - 1, ",", ":") && is_clause(context_, {begin, first});
}

void Speeches::add_going_on(std::uint32_t from, std::size_t official, const SpeechCue& cue) {
  if (official == PersonMention::nobody) return;
  const std::uint32_t begin = std::max(from, end_);
  std::uint32_t sentence = past_others(next_sentence(context_.document, begin));
  for (auto q = quotations_.behind(begin); q != quotations_.end(); ++q) {
    if (q->is_open || q->is_headless || has_own_cue(*q) || !is_own(zones_.at(q->tokens))) return;
    const std::uint32_t first = q->tokens.first, last = q->tokens.last;
    const bool is_in_sentence =
        first < sentence && first > 0 && (context_.word(first - 1) == "," || context_.word(first - 1) == ":");
    if (!is_in_sentence && first != sentence) return;
    add(q->tokens, official, cue);
    const bool ends_sentence = last < context_.text().size() && context_.document.breaks[last] != Break::none;
    sentence = past_others(ends_sentence ? last : next_sentence(context_.document, last));
  }
}

/// The first token from `token` on behind links and advertisements: between two paragraphs they part no speech.
std::uint32_t Speeches::past_others(std::uint32_t token) const {
  while (token < context_.text().size() && !is_own(zones_.at(token))) token = next_sentence(context_.document, token + 1);
  return token;
}

void Speeches::add(TokenRange tokens, std::size_t official, const SpeechCue& cue) {
  if (official == PersonMention::nobody || tokens.first < end_ || tokens.empty()) return;
  found_.push_back({tokens, official, cue.rule});
  end_ = tokens.last;
}

/// Adds quotations that go on in the quoted one: "…" "…," or paragraphs that each open with a mark.
void Speeches::add_quoted_before(const Quotation& quoted, std::size_t official, const SpeechCue& cue) {
  auto first = quotations_.behind(quoted.tokens.first);
  const auto last = first;
  while (first != quotations_.begin() && (first - 1)->tokens.last == first->tokens.first && first->tokens.first > end_ &&
         ((first - 1)->is_open || context_.text().tokens()[first->tokens.first].gap < text::Gap::line))
    --first;
  for (; first != last; ++first) add(first->tokens, official, cue);
}

/// Whether a word of speech behind the quotation has it as its own.
bool Speeches::has_own_cue(const Quotation& quoted) const {
  auto cue = std::lower_bound(cues_.begin(), cues_.end(), quoted.tokens.last,
                              [](const SpeechCue& c, std::uint32_t token) { return c.tokens.first < token; });
  for (; cue != cues_.end() && cue->tokens.first <= quoted.tokens.last + 1; ++cue)
    if (cue->form == facts::SpeechForm::inverted) return true;
  return false;
}

bool Speeches::is_mark(std::uint32_t token, std::string_view mark, std::string_view other) const {
  return context_.text().tokens()[token].shape == text::Shape::punct &&
         (context_.word(token) == mark || context_.word(token) == other);
}

}  // namespace warta::article
