#include "facts/acronyms.h"

#include <algorithm>
#include <optional>

#include "facts/name_words.h"
#include "text/ascii.h"

namespace warta::facts {
namespace {

using text::Shape;
using text::TokenRange;

constexpr std::size_t shortest = 3, longest = 10;  // letters
constexpr unsigned most_small_words = 3;           // "dan", "di", "untuk" between the words that the letters stand for
constexpr std::uint32_t farthest = 4000;           // tokens around the acronym in which it may be written out
constexpr std::uint32_t longest_office = 20;       // tokens of an office's name
constexpr std::uint32_t longest_short_name = 2;    // words of "Disperinkop UKM"
constexpr std::size_t shortest_syllables = 6;      // letters of a short name that is made of syllables

/// The words right before token `end` whose initials make the acronym; none where they do not.
std::optional<TokenRange> words_before(const Context& context, std::uint32_t end, std::string_view acronym) {
  std::uint32_t at = end;
  unsigned small_words = 0;
  for (std::size_t letter = acronym.size(); letter > 0;) {
    if (at == 0) return std::nullopt;
    const text::Token& token = context.text().tokens()[--at];
    const std::string_view word = context.word(at);
    const bool is_short_form = token.shape == Shape::caps && acronym.substr(0, letter).ends_with(word);
    if (is_short_form) letter -= word.size();  // "Dinas PU Bina Marga (DPUBM)"
    else if (is_name_shape(token.shape) && word.front() == acronym[letter - 1]) --letter;
    else if (token.shape != Shape::lower || ++small_words > most_small_words) return std::nullopt;
  }
  return TokenRange{at, end};
}

/// Whether the words before the acronym may be what it stands for: "Badan Pengelola Investasi (BPI)", "… atau BPI".
bool is_defined_at(const Context& context, std::uint32_t acronym) {
  const std::string_view before = context.word(acronym - 1);
  return (before == "(" && context.word(acronym + 1) == ")") || before == "atau" || before == "alias";
}

/// The words that the article writes out beside the acronym at its first such place nearby; none where it never does.
std::optional<TokenRange> written_out(const Context& context, std::uint32_t acronym) {
  const std::vector<text::Token>& tokens = context.text().tokens();
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(tokens.size(), acronym + farthest));
  for (std::uint32_t i = std::max(acronym, farthest + 1) - farthest; i + 1 < end; ++i)
    if (tokens[i].hash == tokens[acronym].hash && is_defined_at(context, i))
      if (const auto words = words_before(context, i - 1, context.word(acronym))) return words;
  return std::nullopt;
}

/// Whether the letters of the acronym stand in the words in their order: "Disperinkop UKM" in "Dinas Perindustrian, Koperasi, dan
/// UKM". Its blanks do not count.
bool has_letters_in_order(std::string_view words, std::string_view acronym) {
  std::size_t at = 0;
  for (const char letter : acronym) {
    if (letter == ' ') continue;
    while (at < words.size() && text::to_ascii_lower(words[at]) != text::to_ascii_lower(letter)) ++at;
    if (at++ >= words.size()) return false;
  }
  return true;
}

/// The office right before token `end` whose syllables make up the short name: from the word on that begins with its first two
/// letters ("Dinas").
std::optional<TokenRange> office_before(const Context& context, std::uint32_t end, std::string_view short_name) {
  constexpr std::size_t syllable = 2;
  for (std::uint32_t at = end; at > 0 && end - at < longest_office;) {
    const std::string_view word = context.word(--at);
    if (!is_name_shape(context.text().tokens()[at].shape) && word != "," && word != "dan" && word != "&") return std::nullopt;
    if (word.starts_with(short_name.substr(0, syllable)) && has_letters_in_order(context.one_line({at, end}), short_name))
      return TokenRange{at, end};
  }
  return std::nullopt;
}

/// The office for which the article gives the short name in brackets nearby: "Dinas Perindustrian, Koperasi, dan UKM (Disperinkop
/// UKM)"; none where it never does.
std::optional<TokenRange> office_written_out(const Context& context, TokenRange name) {
  const std::string short_name = context.one_line(name);
  const auto end = static_cast<std::uint32_t>(
      std::min<std::size_t>(context.text().size() - name.size(), static_cast<std::size_t>(name.first) + farthest));
  for (std::uint32_t i = std::max(name.first, farthest + 1) - farthest; i < end; ++i) {
    if (context.text().tokens()[i].hash != context.text().tokens()[name.first].hash || context.word(i - 1) != "(" ||
        context.word(i + name.size()) != ")" || context.one_line({i, i + name.size()}) != short_name)
      continue;
    if (const auto office = office_before(context, i - 1, short_name)) return office;
  }
  return std::nullopt;
}

}  // namespace

std::string expansion_in_article(const Context& context, TokenRange name) {
  const std::uint32_t last = name.last - 1;
  const std::string_view acronym = context.word(last);
  const bool may_be_acronym =
      context.text().tokens()[last].shape == Shape::caps && acronym.size() >= shortest && acronym.size() <= longest;
  const auto words = may_be_acronym ? written_out(context, last) : std::nullopt;
  if (!words && name.size() <= longest_short_name && context.word(name.first).size() >= shortest_syllables)
    if (const auto office = office_written_out(context, name)) return context.one_line(*office);
  if (!words) return context.one_line(name);
  const std::string head = name.size() > 1 ? context.one_line({name.first, last}) + " " : std::string();
  return head + context.one_line(*words);
}

}  // namespace warta::facts
