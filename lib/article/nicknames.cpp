#include "article/nicknames.h"

#include <algorithm>

#include "article/name_spelling.h"
#include "article/person_names.h"
#include "article/post_words.h"
#include "article/public_nicknames.h"
#include "facts/name_words.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using facts::OfficialDraft;
using lexicon::Break;
using text::Shape;
using text::TokenRange;

constexpr std::uint32_t longest_nickname = 3;     // words of it in brackets
constexpr std::uint32_t farthest_nickname = 120;  // tokens behind the mention of its bearer
constexpr std::size_t shortest_short_form = 4;    // letters of "Adit", for "Adityo"
constexpr std::size_t most_asked = 64;            // words, and officials compared with each
constexpr std::size_t shortest_initials = 2;      // unless they are those of an accused
constexpr std::size_t longest_letters = 3;        // of a nickname that is letters of a name

bool is_opening(std::string_view word) { return word == "(" || word == "\"" || word == "“" || word == "'" || word == "‘"; }
bool is_closing(std::string_view word) { return word == ")" || word == "\"" || word == "”" || word == "'" || word == "’"; }

}  // namespace

void Nicknames::read_bracket(const PersonMention& mention) {
  const std::vector<Break>& breaks = context_.document.breaks;
  const std::uint32_t open = mention.tokens.last;
  if (open + 2 >= text_.size() || breaks[open] != Break::none || !is_opening(text_.word(open))) return;
  std::uint32_t last = open + 1;
  while (last < text_.size() && last - open <= longest_nickname && is_name_shape(text_.tokens()[last].shape) &&
         breaks[last] == Break::none)
    ++last;
  const TokenRange inner{open + 1, last};
  if (inner.empty() || last == text_.size() || !is_closing(text_.word(last))) return;
  const bool is_acronym = inner.size() == 1 && text_.tokens()[inner.first].shape == Shape::caps;
  const bool is_other_name =
      is_acronym ? is_acronym_of(text_.word(inner.first), text_, parts_.name_of(mention.official)) : may_be_nickname(inner);
  if (is_other_name) add(inner, mention.official);
}

void Nicknames::add_known(std::size_t official) {
  for (const std::uint32_t hash : public_nicknames(context_, parts_.name_of(official))) parts_.add(hash, official);
}

void Nicknames::read_speaker(const facts::SpeechCue& cue) {
  if (cue.by_pronoun) return;
  if (cue.form != facts::SpeechForm::active) {
    std::uint32_t behind = cue.tokens.last;
    while (behind < text_.size() && context_.has_class(behind, context_.classes.title)) ++behind;
    return read_short_form(behind);
  }
  std::uint32_t before = cue.tokens.first;
  while (before > 0 && context_.has_class(before - 1, context_.classes.speech_adverb)) --before;
  if (before > 0 && context_.document.breaks[before] == Break::none) read_short_form(before - 1);
}

void Nicknames::read_short_form(std::uint32_t token) {
  if (token >= text_.size() || parts_.owners_of(token) != nullptr || !is_unknown_name(context_, token)) return;
  if (asked_.size() >= most_asked || !asked_.insert(text_.tokens()[token].hash).second) return;
  std::vector<std::size_t> bearers;
  for (std::size_t k = 0; k < std::min(officials_.size(), most_asked); ++k)
    if (is_own(officials_[k].zone) && stands_for(token, k)) bearers.push_back(k);
  if (bearers.empty() || !parts_.are_one_person(bearers) || !is_nowhere_of_other(token, bearers.front())) return;
  for (const std::size_t k : bearers) parts_.add(text_.tokens()[token].hash, k);
}

/// Whether no word of another name stands beside the word, wherever it stands.
bool Nicknames::is_nowhere_of_other(std::uint32_t token, std::size_t official) const {
  const std::uint32_t hash = text_.tokens()[token].hash;
  for (std::uint32_t i = 0; i < text_.size(); ++i)
    if (text_.tokens()[i].hash == hash && is_in_name_of_other(i, official)) return false;
  return true;
}

/// Whether a word of another name stands beside the token. Behind it an ordinary word may end a name ("Arief Budiman"), before it
/// none begins one ("Menurut Arief").
bool Nicknames::is_in_name_of_other(std::uint32_t token, std::size_t official) const {
  const std::vector<Break>& breaks = context_.document.breaks;
  if (token > 0 && breaks[token] == Break::none && is_of_other(token - 1, official) &&
      !context_.has_class(token - 1, context_.classes.no_first_name))
    return true;
  return token + 1 < text_.size() && breaks[token + 1] == Break::none && is_of_other(token + 1, official);
}

/// Whether the token may be in a name, but not in the official's. Titles and posts are in nobody's.
bool Nicknames::is_of_other(std::uint32_t token, std::size_t official) const {
  if (!is_name_shape(text_.tokens()[token].shape)) return false;
  const facts::WordClasses& c = context_.classes;
  const auto* owners = parts_.owners_of(token);
  return !context_.has_class(token, c.title) && !context_.has_class(token, c.no_nickname) &&
         (owners == nullptr || !is_among(*owners, official));
}

bool Nicknames::stands_for(std::uint32_t token, std::size_t official) const {
  const std::string_view word = text_.word(token);
  const TokenRange name = parts_.name_of(official);
  switch (text_.tokens()[token].shape) {
    case Shape::cap:
      return word.size() >= shortest_short_form &&
             (is_short_form_of(text::lower(word), text_, name) || is_spelling_of(word, text_, name) ||
              (is_misspelling_of(word, text_, name) && stands_once(token)));
    case Shape::caps:
      return word.size() >= shortest_initials && word.size() == count_words(text_, name) && is_acronym_of(word, text_, name) &&
             !is_of_accused(text_.tokens()[token].hash);
    default: return false;
  }
}

/// Whether the article has the word nowhere else: a slip is seldom made twice.
bool Nicknames::stands_once(std::uint32_t token) const {
  const std::uint32_t hash = text_.tokens()[token].hash;
  return std::count_if(text_.tokens().begin(), text_.tokens().end(), [&](const text::Token& t) { return t.hash == hash; }) == 1;
}

/// Whether the letters stand for somebody whom the report does not want to name: "AS (35)", "berinisial AS".
bool Nicknames::is_of_accused(std::uint32_t hash) const {
  for (std::uint32_t i = 0; i < text_.size(); ++i) {
    if (text_.tokens()[i].hash != hash) continue;
    if (i + 1 < text_.size() && text_.word(i + 1) == "(") return true;
    if (i > 0 && (text_.word(i - 1) == "inisial" || text_.word(i - 1) == "berinisial")) return true;
  }
  return false;
}

std::optional<PersonMention> Nicknames::read(const OfficialDraft& draft, const PersonMention& last, const PersonMention* behind) {
  if (!is_own(zones_.at(draft.tokens))) return std::nullopt;
  const bool is_said_before = draft.cue.first > draft.tokens.first;
  if (is_said_before && behind != nullptr && !behind->is_official()) return std::nullopt;
  const std::optional<std::size_t> official =
      is_said_before && behind != nullptr ? std::optional(behind->official) : bearer_of(draft, last);
  if (!official || is_letters_of_other(draft.tokens, *official)) return std::nullopt;
  if (const auto* owners = parts_.owners_of(draft.tokens.first); owners != nullptr && !is_among(*owners, *official))
    return std::nullopt;
  add(draft.tokens, *official);
  return PersonMention{draft.tokens, *official, draft.rule, false, PersonMention::nobody};
}

void Nicknames::add(TokenRange tokens, std::size_t official) {
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (!context_.has_class(i, context_.classes.title)) parts_.add(text_.tokens()[i].hash, official);
}

bool Nicknames::may_be_nickname(TokenRange tokens) const {
  const facts::WordClasses& c = context_.classes;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (context_.has_class(i, c.no_nickname) || context_.has_class(i, c.region_name) ||
        (context_.has_class(i, c.no_first_name) && !context_.has_class(i, c.title)))
      return false;
  return true;
}

/// Whether the nickname is a few letters, as of a name, and not of the official's: "ujar SW, sapaan akrabnya".
bool Nicknames::is_letters_of_other(TokenRange tokens, std::size_t official) const {
  const std::string_view word = text_.word(tokens.first);
  return tokens.size() == 1 && text_.tokens()[tokens.first].shape == Shape::caps && word.size() <= longest_letters &&
         !is_acronym_of(word, text_, parts_.name_of(official));
}

std::optional<std::size_t> Nicknames::bearer_of(const OfficialDraft& draft, const PersonMention& last) const {
  const std::uint32_t behind = draft.cue.last;
  // "Ical, sapaan akrab Kepala Dinas Demak" is the one who was mentioned last.
  if (draft.cue.first > draft.tokens.first && behind < text_.size() && is_name_shape(text_.tokens()[behind].shape) &&
      !is_post_word(context_, behind)) {
    const auto* owners = parts_.owners_of(behind);
    return owners != nullptr && parts_.are_one_person(*owners) ? std::optional(owners->front()) : std::nullopt;
  }
  const std::uint32_t first = std::min(draft.cue.first, draft.tokens.first);
  if (!last.is_official() || last.tokens.last + farthest_nickname < first) return std::nullopt;
  return is_said_of(last, first) ? std::optional(last.official) : std::nullopt;
}

/// Whether what begins at the token is said of who was mentioned last: right behind the name it is, and "pria yang akrab disapa"
/// means who was spoken of.
bool Nicknames::is_said_of(const PersonMention& last, std::uint32_t first) const {
  const facts::WordClasses& c = context_.classes;
  std::uint32_t before = first;
  while (before > last.tokens.last &&
         (text_.tokens()[before - 1].shape == Shape::punct || context_.has_class(before - 1, c.circumstance) ||
          context_.has_class(before - 1, c.speech_adverb)))
    --before;
  const bool is_noun_before =
      before > 0 && (text_.tokens()[before - 1].shape == Shape::lower || context_.has_class(before - 1, c.no_first_name));
  if (before > last.tokens.last && !is_noun_before) return false;
  for (std::uint32_t i = last.tokens.last; i + 1 < before; ++i)
    if (is_unknown_name(context_, i) && is_unknown_name(context_, i + 1)) return false;
  return true;
}

}  // namespace warta::article
