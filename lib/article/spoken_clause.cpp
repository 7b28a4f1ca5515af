#include "article/spoken_clause.h"

#include <algorithm>

#include "facts/counted.h"

namespace warta::article {
namespace {

using text::Shape;
using text::TokenRange;

constexpr std::uint32_t clause_reach = 20;   // tokens in which a clause shows its predicate
constexpr std::uint32_t object_reach = 4;    // tokens of "menyampaikan harapan besarnya agar …"
constexpr std::uint32_t setting_reach = 25;  // tokens of where and when something is said

/// What may follow the verb that ends before the token, as a table says; empty for what is no verb of speech.
std::string_view content_of(const facts::Context& context, std::uint32_t verb_end) {
  const auto verb = context.row({verb_end - 1, verb_end}, context.classes.speech_verb);
  return verb ? (*verb)[facts::Column::content] : std::string_view();
}

class Clause {
 public:
  Clause(const facts::Context& context, std::uint32_t end) : context_(context), c_(context.classes), end_(end) {}

  std::optional<std::uint32_t> behind(std::uint32_t verb_end) const {
    const std::string_view content = content_of(context_, verb_end);
    if (content.empty() || verb_end >= end_) return std::nullopt;
    if (const bool is_paused = word(verb_end) == "," || word(verb_end) == ":"; is_paused)
      return (content == "that" ? !is_verb_at(verb_end + 1) : content != "request" || goes_on(verb_end + 1))
                 ? std::optional(verb_end)
                 : std::nullopt;
    if (is(verb_end, c_.said_noun) || is_pointed_subject(verb_end)) return verb_end;
    if (content == "that")
      return is(verb_end, c_.own_clause) && has_predicate(verb_end + 1) ? std::optional(verb_end) : std::nullopt;
    if (content == "request") return is_asked_for(verb_end) ? std::optional(verb_end) : std::nullopt;
    if (is(verb_end, c_.setting_opening) && is_setting(verb_end)) {
      const auto clause = behind_setting(verb_end);
      if (!clause && content == "opinion" && is_bidden(verb_end)) return verb_end;
      if (clause || !(opens_with_means(verb_end) || opens_with_place(verb_end))) return clause;
    }
    if (content == "clause" && is(verb_end, c_.object_noun)) return behind_object(verb_end);
    const bool is_manner = (content == "any" || content == "opinion") && word(verb_end) == "secara";
    const bool is_circumstance = ((content == "any" || content == "opinion") && is(verb_end, c_.clause_preposition)) ||
                                 opens_with_means(verb_end) || opens_with_role(verb_end);
    if (is(verb_end, c_.object_word) && !is_manner && !is_circumstance) return std::nullopt;
    const bool is_any = content == "any" && !is(verb_end, c_.this_word) && !is_circumstance;
    return is_any || has_predicate(verb_end) ? std::optional(verb_end) : std::nullopt;
  }

  /// Whether a clause follows the comma: "Rahma berpesan, warga tetap tenang", but not "Rahma mengajak, membimbing dan menyapa".
  bool goes_on(std::uint32_t begin) const { return begin < end_ && !is_verb(begin) && has_predicate(begin); }

 private:
  std::string_view word(std::uint32_t token) const { return token < end_ ? context_.word(token) : std::string_view(); }
  bool is(std::uint32_t token, lexicon::ClassId cls) const { return token < end_ && context_.has_class(token, cls); }
  bool is_verb_at(std::uint32_t token) const { return token >= end_ || is_verb(token); }
  bool is_verb(std::uint32_t token) const {
    return context_.text().tokens()[token].shape == Shape::lower && facts::is_verb_like(word(token)) &&
           !is(token, c_.no_predicate);
  }

  /// Whether it is what somebody is asked to do: "warga tetap tenang", "kepada seluruh warga untuk tenang", but not "uang kepada
  /// warga".
  bool is_asked_for(std::uint32_t begin) const {
    if (!is(begin, c_.asked) && context_.text().tokens()[begin].shape == Shape::lower) return is_to_be_done(begin);
    bool is_relative = false;
    for (std::uint32_t i = begin + 1; i < std::min(end_, begin + clause_reach); ++i) {
      if (word(i) == "yang") is_relative = true;
      if (word(i) == "untuk" || word(i) == "agar" || word(i) == "supaya") return true;
      if (!is_relative && (is(i, c_.auxiliary) || is(i, c_.clause_word) || is_verb(i))) return true;
    }
    return false;
  }

  /// Whether it is what is to be done: "jalan itu segera dibuka", but not "uang dari warga", "keterangan saat ditemui".
  bool is_to_be_done(std::uint32_t begin) const {
    if (word(begin) == "ada") return true;
    for (std::uint32_t i = begin + 1; i < std::min(end_, begin + clause_reach); ++i) {
      if (i == begin + 1 && (word(i) == "terhadap" || word(i) == "kepada" || word(i) == "bagi")) continue;
      if (is(i, c_.beside_speaker) || is(i, c_.circumstance) || is(i, c_.purpose_word) || is(i, c_.object_word)) return false;
      if (word(i).starts_with("di") && is_verb(i)) return true;
    }
    return false;
  }

  /// Whether it is a clause whose subject points back: "hal itu menandai babak baru", but not "hal itu menjawab wartawan", "hal
  /// itu juga".
  bool is_pointed_subject(std::uint32_t begin) const {
    const std::uint32_t behind = begin + 2;
    return behind < end_ && word(begin) == "hal" && is(begin + 1, c_.this_word) && !is(behind, c_.circumstance) &&
           (is_verb(behind) || (is(behind, c_.auxiliary) && !is(behind, c_.speech_adverb)));
  }

  /// Where the clause of a noun begins, which is the object: "menyampaikan harapan agar …", "menegaskan komitmen bahwa …".
  std::optional<std::uint32_t> behind_object(std::uint32_t noun) const {
    for (std::uint32_t i = noun + 1; i < std::min(end_, noun + object_reach); ++i)
      if (is(i, c_.clause_opening)) return i + 1;
    return std::nullopt;
  }

  /// Whether it says where, when or to whom something is said: "dalam rapat itu", "saat ditemui", but not "dalam dua bulan".
  bool is_setting(std::uint32_t opening) const {
    if (is(opening, c_.addressing)) return true;
    for (std::uint32_t i = opening + 1; i < std::min(end_, opening + 3); ++i)
      if (is(i, c_.speech_setting) || is(i, c_.weekday) || word(i) == "(") return true;
    return word(opening + 1).starts_with("di") && is_verb(opening + 1);
  }

  /// Whether it is "melalui rapat itu", which a clause opens with as often as a report on where it was said.
  bool opens_with_means(std::uint32_t opening) const {
    return (word(opening) == "melalui" || word(opening) == "lewat") && is(opening + 2, c_.this_word);
  }

  /// Whether a predicate follows a place: "di akun tersebut terdapat tiga unggahan".
  bool opens_with_place(std::uint32_t opening) const {
    const std::uint32_t behind = opening + 3;
    return (word(opening) == "di" || word(opening) == "dalam") && is(opening + 2, c_.this_word) && behind < end_ &&
           (is_verb(behind) || is(behind, c_.clause_word)) && !is(behind, c_.circumstance);
  }

  /// Whether a clause follows what its subject is: "sebagai daerah pesisir, Demak merupakan …".
  bool opens_with_role(std::uint32_t opening) const {
    if (word(opening) != "sebagai") return false;
    for (std::uint32_t i = opening + 1; i < std::min(end_, opening + clause_reach); ++i) {
      if (word(i) == ",") return goes_on(i + 1);
      if (is(i, c_.purpose_word) || is_verb(i)) return false;
    }
    return false;
  }

  /// Whether it says whom somebody tells to do what: "kepada warga untuk menjaga sungai".
  bool is_bidden(std::uint32_t opening) const {
    if (word(opening) != "kepada" || !is(opening + 1, c_.asked)) return false;
    for (std::uint32_t i = opening + 2; i < std::min(end_, opening + clause_reach) && word(i) != ","; ++i)
      if (word(i) == "untuk") return i + 1 < end_ && (is_verb(i + 1) || is(i + 1, c_.auxiliary) || is(i + 1, c_.clause_word));
    return false;
  }

  /// Where the clause begins behind such words: "mengatakan kepada wartawan bahwa …", "menyampaikan dalam rapat, Senin (2/3), …".
  std::optional<std::uint32_t> behind_setting(std::uint32_t opening) const {
    for (std::uint32_t i = opening; i < std::min(end_, opening + setting_reach); ++i) {
      if (is(i, c_.clause_opening)) return i + 1;
      if (word(i) == "," && is(i + 1, c_.clause_opening)) continue;
      if (word(i) == "," && !is(i + 1, c_.weekday) && !is(i + 1, c_.object_word) && goes_on(i + 1)) return i + 1;
    }
    return std::nullopt;
  }

  /// Whether a predicate stands near: not one of a relative clause ("warga yang mengungsi", "yang akan diminta pindah") or behind
  /// a purpose ("untuk menjaga").
  bool has_predicate(std::uint32_t begin) const {
    bool is_relative = false;
    std::uint32_t relative_end = begin;  // behind the verb of a relative clause
    for (std::uint32_t i = begin; i < std::min(end_, begin + clause_reach); ++i) {
      if (word(i) == "yang") is_relative = true;
      const bool is_helper = is(i, c_.auxiliary);
      if ((!is_helper && !is(i, c_.clause_word) && !is_verb(i)) || (i > begin && is(i - 1, c_.purpose_word))) continue;
      const bool is_second_verb = i > begin && i == relative_end && is_verb(i);
      if (!is_relative && !is_second_verb) return true;
      is_relative = is_helper;
      relative_end = i + 1;
    }
    return false;
  }

  const facts::Context& context_;
  const facts::WordClasses& c_;
  std::uint32_t end_;
};

/// Finds the end of a clause that somebody says: what follows, the report says.
class ClauseEnd {
 public:
  ClauseEnd(const facts::Context& context, TokenRange clause) : context_(context), c_(context.classes), clause_(clause) {}

  std::uint32_t find() const {
    for (std::uint32_t i = clause_.first + 1; i < clause_.last; ++i)
      if (is_relayed(i) || is_interview(i) || (word(i) == "," && is_day(i + 1))) return i;
    return clause_.last;
  }

 private:
  std::string_view word(std::uint32_t token) const { return token < clause_.last ? context_.word(token) : std::string_view(); }
  bool is(std::uint32_t token, lexicon::ClassId cls) const { return token < clause_.last && context_.has_class(token, cls); }
  bool is_like(std::uint32_t token) const { return word(token) == "seperti" || word(token) == "sebagaimana"; }

  /// Whether it says where the clause was read: ", dikutip dari", "seperti dilansir", ", sebagaimana dikutip".
  bool is_relayed(std::uint32_t token) const {
    const std::uint32_t behind = word(token) == "," ? token + 1 : token;
    const std::uint32_t relay = is_like(behind) ? behind + 1 : behind;
    return relay > token && is(relay, c_.relayed);
  }

  /// Whether it says when or to whom the clause was said: "saat ditemui", "kepada wartawan".
  bool is_interview(std::uint32_t token) const {
    return (is(token, c_.circumstance) && is(token + 1, c_.interviewed)) ||
           (word(token) == "kepada" && is(token + 1, c_.reporter));
  }

  /// Whether a day stands there, and nothing behind it: "Senin (2/3)", "Senin malam".
  bool is_day(std::uint32_t token) const {
    if (!is(token, c_.weekday)) return false;
    std::uint32_t i = is(token + 1, c_.day_part) ? token + 2 : token + 1;
    while (i < clause_.last && (context_.text().tokens()[i].shape != Shape::lower || is(i, c_.month)) && word(i) != ",") ++i;
    return i >= clause_.last;
  }

  const facts::Context& context_;
  const facts::WordClasses& c_;
  TokenRange clause_;
};

/// Whether the word before the token opens a condition, and no more than what is said: "mengatakan jika air naik, warga pindah",
/// but not "mengatakan jika air naik".
bool opens_condition(const facts::Context& context, std::uint32_t token, std::uint32_t end) {
  const facts::WordClasses& c = context.classes;
  if (!context.has_class(token - 1, c.conditional)) return false;
  for (std::uint32_t i = token; i < std::min(end, token + clause_reach); ++i) {
    if (context.word(i) == "maka") return true;
    if (context.word(i) == "," && i + 1 < end && !context.has_class(i + 1, c.new_clause))
      return Clause(context, end).goes_on(i + 1);
  }
  return false;
}

}  // namespace

bool is_clause(const facts::Context& context, TokenRange tokens) { return Clause(context, tokens.last).goes_on(tokens.first); }

std::uint32_t main_clause(const facts::Context& context, TokenRange tokens) {
  std::uint32_t comma = tokens.first;
  while (comma < tokens.last && (context.word(comma) != "," || !is_clause(context, {comma + 1, tokens.last}))) ++comma;
  return comma;
}

std::uint32_t clause_end(const facts::Context& context, TokenRange clause) { return ClauseEnd(context, clause).find(); }

bool is_request(const facts::Context& context, const facts::SpeechCue& cue) {
  return content_of(context, cue.tokens.last) == "request";
}

std::optional<std::uint32_t> spoken_clause(const facts::Context& context, const facts::SpeechCue& cue, std::uint32_t end) {
  if (cue.content == 0) return Clause(context, end).behind(cue.tokens.last);
  return opens_condition(context, cue.content, end) ? cue.content - 1 : cue.content;
}

}  // namespace warta::article
