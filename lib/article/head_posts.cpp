#include "article/head_posts.h"

#include <algorithm>
#include <string>

#include "article/person_names.h"
#include "article/vacant_posts.h"
#include "article/words_at.h"
#include "text/utf8.h"

namespace warta::article {
namespace {

using text::TokenRange;

constexpr std::uint32_t longest_head = 3;  // tokens of "Plt Kepala Dinas"
constexpr std::size_t most_asked = 200;    // mentions before it to look at

/// Whether a position opens with the words of a head: "Kepala Dinas Kesehatan" with "Kepala Dinas".
bool opens_with(std::string_view position, std::string_view head) {
  return position.starts_with(head) && (position.size() == head.size() || position[head.size()] == ' ');
}

}  // namespace

std::optional<PersonMention> HeadPosts::read(const facts::SpeechCue& cue, std::span<const PersonMention> known) const {
  if (cue.by_pronoun || !is_own(zones_.at(cue.tokens))) return std::nullopt;
  const facts::WordClasses& c = context_.classes;
  if (cue.form == facts::SpeechForm::active) {
    std::uint32_t end = cue.tokens.first;
    while (end > 0 && context_.continues(end) && context_.has_class(end - 1, c.speech_adverb)) --end;
    for (std::uint32_t size = std::min(longest_head, end); size > 0 && context_.continues(end); --size)
      if (!(end > size && context_.continues(end - size) && has_capital(end - size - 1)))
        if (const auto found = mention({end - size, end}, known)) return found;
    return std::nullopt;
  }
  std::uint32_t first = cue.tokens.last;
  while (context_.continues(first) && has_class_at(context_, first, c.title)) ++first;
  if (!context_.continues(first)) return std::nullopt;
  for (std::uint32_t size = longest_head; size > 0; --size)
    if (const std::uint32_t end = first + size; end <= context_.text().size())
      if (!(context_.continues(end) && has_capital(end) && !has_class_at(context_, end, c.weekday)))
        if (const auto found = mention({first, end}, known)) return found;
  return std::nullopt;
}

/// The mention that these tokens are; none where they are no head, or somebody is known there.
std::optional<PersonMention> HeadPosts::mention(TokenRange head, std::span<const PersonMention> known) const {
  if (!is_head(head)) return std::nullopt;
  const auto behind = std::lower_bound(known.begin(), known.end(), head.last,
                                       [](const PersonMention& m, std::uint32_t token) { return m.tokens.first < token; });
  if (behind != known.begin() && (behind - 1)->tokens.last > head.first) return std::nullopt;
  const std::size_t official = last_with(head, known.first(static_cast<std::size_t>(behind - known.begin())));
  if (official == PersonMention::nobody) return std::nullopt;
  return PersonMention{head, official, nullptr, true, PersonMention::nobody};
}

/// Whether the tokens are capitalised words of one sentence, and the first that is no status a head or a post: "Kasat", "Kepala
/// Dinas", "Plt Kadis".
bool HeadPosts::is_head(TokenRange tokens) const {
  const facts::WordClasses& c = context_.classes;
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (!has_capital(i) || (i > tokens.first && !context_.continues(i))) return false;
  std::uint32_t first = tokens.first;
  while (first < tokens.last && context_.has_class(first, c.status_before)) ++first;
  if (first == tokens.last || is_held_by_many(context_, {first, tokens.last})) return false;
  return context_.has_class(first, c.joined_head) || context_.has_class(first, c.apart_head) ||
         context_.is({first, tokens.last}, c.joined_head) || context_.is({first, tokens.last}, c.apart_head);
}

bool HeadPosts::is_head_of(TokenRange head, const Official& official) const {
  if (!is_own(official.zone)) return false;
  while (context_.has_class(head.first, context_.classes.status_before)) ++head.first;
  const std::string position = text::lower(official.position);
  if (opens_with(position, text::lower(context_.one_line(head)))) return true;
  for (const lexicon::ClassId cls : {context_.classes.joined_head, context_.classes.apart_head})
    if (const auto row = context_.row(head, cls); row && opens_with(position, text::lower((*row)[facts::Column::position])))
      return true;
  return false;
}

std::size_t HeadPosts::last_with(TokenRange head, std::span<const PersonMention> before) const {
  const std::size_t asked = std::min(before.size(), most_asked);
  for (std::size_t i = before.size(); i > before.size() - asked; --i)
    if (const PersonMention& m = before[i - 1]; m.is_official() && is_head_of(head, officials_[m.official])) return m.official;
  return PersonMention::nobody;
}

bool HeadPosts::has_capital(std::uint32_t token) const { return is_name_shape(context_.text().tokens()[token].shape); }

}  // namespace warta::article
