#include "article/spoken_clause.h"

#include <algorithm>

#include "facts/counted.h"

namespace warta::article {
namespace {

using text::Shape;

constexpr std::uint32_t clause_reach = 20;   // tokens in which a clause shows its predicate
constexpr std::uint32_t object_reach = 4;    // tokens of "menyampaikan harapan besarnya agar …"
constexpr std::uint32_t setting_reach = 25;  // tokens of where and when something is said

class Clause {
 public:
  Clause(const facts::Context& context, std::uint32_t end) : context_(context), c_(context.classes), end_(end) {}

  std::optional<std::uint32_t> behind(std::uint32_t verb_end) const {
    const auto verb = context_.row({verb_end - 1, verb_end}, c_.speech_verb);
    if (!verb || verb_end >= end_) return std::nullopt;
    const std::string_view content = (*verb)[facts::Column::content];
    if (const bool is_paused = word(verb_end) == "," || word(verb_end) == ":"; is_paused)
      return (content != "that" && content != "request") || goes_on(verb_end + 1) ? std::optional(verb_end) : std::nullopt;
    if (is(verb_end, c_.said_noun)) return verb_end;
    if (content == "that") return std::nullopt;
    if (content == "request") return is_request(verb_end) ? std::optional(verb_end) : std::nullopt;
    if (is(verb_end, c_.setting_opening) && is_setting(verb_end)) return behind_setting(verb_end);
    if (content == "clause" && is(verb_end, c_.object_noun)) return behind_object(verb_end);
    const bool is_manner = content == "opinion" && word(verb_end) == "secara";
    if (is(verb_end, c_.object_word) && !is_manner) return std::nullopt;
    const bool is_any = content == "any" && !is(verb_end, c_.this_word);
    return is_any || has_predicate(verb_end) ? std::optional(verb_end) : std::nullopt;
  }

 private:
  std::string_view word(std::uint32_t token) const { return token < end_ ? context_.word(token) : std::string_view(); }
  bool is(std::uint32_t token, lexicon::ClassId cls) const { return token < end_ && context_.has_class(token, cls); }
  bool is_verb(std::uint32_t token) const {
    return context_.text().tokens()[token].shape == Shape::lower && facts::is_verb_like(word(token)) &&
           !is(token, c_.no_predicate);
  }

  /// "Rahma berpesan, warga tetap tenang", but not "Rahma mengajak, membimbing dan menyapa".
  bool goes_on(std::uint32_t begin) const { return begin < end_ && !is_verb(begin) && has_predicate(begin); }

  /// "warga tetap tenang", "kepada seluruh warga untuk tenang", but not "uang kepada warga".
  bool is_request(std::uint32_t begin) const {
    if (!is(begin, c_.asked) && context_.text().tokens()[begin].shape == Shape::lower) return false;
    for (std::uint32_t i = begin + 1; i < std::min(end_, begin + clause_reach) && word(i) != "yang"; ++i)
      if (word(i) == "untuk" || word(i) == "agar" || is(i, c_.auxiliary) || is(i, c_.clause_word) || is_verb(i)) return true;
    return false;
  }

  /// "menyampaikan harapan agar …", "menegaskan komitmen bahwa …": the clause is that of the noun.
  std::optional<std::uint32_t> behind_object(std::uint32_t noun) const {
    for (std::uint32_t i = noun + 1; i < std::min(end_, noun + object_reach); ++i)
      if (word(i) == "bahwa" || word(i) == "agar" || word(i) == "supaya") return i + 1;
    return std::nullopt;
  }

  /// "dalam rapat itu", "kepada wartawan", "saat ditemui", but not "dalam dua bulan".
  bool is_setting(std::uint32_t opening) const {
    if (is(opening, c_.addressing)) return true;
    for (std::uint32_t i = opening + 1; i < std::min(end_, opening + 3); ++i)
      if (is(i, c_.speech_setting) || is(i, c_.weekday) || word(i) == "(") return true;
    return word(opening + 1).starts_with("di") && is_verb(opening + 1);
  }

  /// "mengatakan kepada wartawan bahwa …", "menyampaikan dalam rapat, Senin (2/3), …"
  std::optional<std::uint32_t> behind_setting(std::uint32_t opening) const {
    for (std::uint32_t i = opening; i < std::min(end_, opening + setting_reach); ++i) {
      if (word(i) == "bahwa" || word(i) == "bahwasanya") return i + 1;
      if (word(i) == "," && !is(i + 1, c_.weekday) && !is(i + 1, c_.object_word) && goes_on(i + 1)) return i + 1;
    }
    return std::nullopt;
  }

  /// Whether a predicate stands near: not one of a relative clause ("warga yang mengungsi") or behind a purpose ("untuk
  /// menjaga").
  bool has_predicate(std::uint32_t begin) const {
    bool is_relative = false;
    for (std::uint32_t i = begin; i < std::min(end_, begin + clause_reach); ++i) {
      if (word(i) == "yang") is_relative = true;
      const bool is_helper = is(i, c_.auxiliary);
      if ((!is_helper && !is(i, c_.clause_word) && !is_verb(i)) || (i > begin && is(i - 1, c_.purpose_word))) continue;
      if (!is_relative) return true;
      is_relative = is_helper;
    }
    return false;
  }

  const facts::Context& context_;
  const facts::WordClasses& c_;
  std::uint32_t end_;
};

}  // namespace

std::optional<std::uint32_t> spoken_clause(const facts::Context& context, const facts::SpeechCue& cue, std::uint32_t end) {
  return cue.content != 0 ? std::optional(cue.content) : Clause(context, end).behind(cue.tokens.last);
}

}  // namespace warta::article
