#include "article/person_names.h"

#include <algorithm>
#include <string>

#include "lexicon/apostrophes.h"
#include "text/utf8.h"
#include "text/word_hash.h"

namespace warta::article {
namespace {

using text::Text;
using text::TokenRange;

char lower(char letter) { return static_cast<char>(letter | 0x20); }

bool is_initial(std::string_view word) { return word.size() == 1 || (word.size() == 2 && word.back() == '.'); }

constexpr std::string_view apostrophes[] = {"'", "’", "‘", "`"};

/// The word with its apostrophes replaced; empty where it has none.
std::string respelled(std::string_view word, std::string_view apostrophe) {
  if (word.find_first_of("'`\xE2") == std::string_view::npos) return {};
  if (lexicon::with_apostrophes(word, {}, apostrophes).size() == word.size()) return {};
  return lexicon::with_apostrophes(word, apostrophe, apostrophes);
}

/// Whether two words differ only in their apostrophes: "Ma'ruf" and "Ma’ruf", "Maruf".
bool is_respelled(std::string_view a, std::string_view b) {
  const std::string first = respelled(a, {}), second = respelled(b, {});
  if (first.empty() && second.empty()) return false;
  return text::lower(first.empty() ? a : first) == text::lower(second.empty() ? b : second);
}

/// Whether the two are the same word, or one is the initial of the other: "M." and "Muhammad".
bool words_agree(const Text& text, std::uint32_t a, std::uint32_t b) {
  if (text.tokens()[a].hash == text.tokens()[b].hash) return true;
  const std::string_view first = text.word(a), second = text.word(b);
  if (is_respelled(first, second)) return true;
  return (is_initial(first) || is_initial(second)) && lower(first.front()) == lower(second.front());
}

bool has_word(const Text& text, TokenRange name, std::uint32_t word) {
  bool has_it = false;
  each_name_word(text, name, [&](std::uint32_t token) { has_it = has_it || words_agree(text, token, word); });
  return has_it;
}

bool is_part(const Text& text, TokenRange part, TokenRange name) {
  bool is_it = true;
  each_name_word(text, part, [&](std::uint32_t token) { is_it = is_it && has_word(text, name, token); });
  return is_it;
}

}  // namespace

bool names_agree(const Text& text, TokenRange a, TokenRange b) { return is_part(text, a, b) || is_part(text, b, a); }

bool is_acronym_of(std::string_view letters, const Text& text, TokenRange name) {
  std::size_t matched = 0;
  each_name_word(text, name, [&](std::uint32_t token) {
    if (matched < letters.size() && lower(text.word(token).front()) == lower(letters[matched])) ++matched;
  });
  return letters.size() >= 2 && matched == letters.size();
}

bool any_word_begins(std::string_view letters, const Text& text, TokenRange name) {
  const std::uint32_t hash = text::word_hash(letters);
  bool begins = false;
  each_name_word(text, name, [&](std::uint32_t token) {
    const std::string_view word = text.word(token);
    begins = begins || (word.size() >= letters.size() && text::word_hash(word.substr(0, letters.size())) == hash);
  });
  return begins;
}

bool is_short_form_of(std::string_view word, const Text& text, TokenRange name) {
  bool is_it = false;
  each_name_word(text, name, [&](std::uint32_t token) {
    const std::string whole = text::lower(text.word(token));
    is_it = is_it || whole.starts_with(word) || whole.ends_with(word);
  });
  return is_it;
}

std::vector<std::uint32_t> respelled_hashes(std::string_view word) {
  std::vector<std::uint32_t> hashes;
  if (respelled(word, {}).empty()) return hashes;
  for (const std::string_view apostrophe : {std::string_view(), apostrophes[0], apostrophes[1], apostrophes[2]})
    hashes.push_back(text::word_hash(respelled(word, apostrophe)));
  return hashes;
}

std::size_t count_words(const Text& text, TokenRange name) {
  std::size_t count = 0;
  each_name_word(text, name, [&](std::uint32_t) { ++count; });
  return count;
}

}  // namespace warta::article
