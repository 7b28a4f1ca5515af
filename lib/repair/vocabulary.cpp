#include "repair/vocabulary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

#include <warta/error.h>

#include "text/token.h"

namespace warta::repair {
namespace {

constexpr int most_affixes = 3;
constexpr std::size_t least_stem = 3;  // letters; shorter stems are no evidence

constexpr std::array<std::string_view, 17> prefixes = {"di",   "ke",   "se", "ber", "ter", "per",  "me",   "mem", "men",
                                                       "meng", "meny", "pe", "pem", "pen", "peng", "peny", "be"};
constexpr std::array<std::string_view, 9> suffixes = {"nya", "kan", "an", "i", "lah", "kah", "pun", "ku", "mu"};

}  // namespace

Vocabulary::Vocabulary(std::string_view table) : table_(table) {
  const auto lines = static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n'));
  slots_.resize(std::bit_ceil(2 * lines + 2));
  bool is_header = true;
  std::size_t words = 0;
  for (std::size_t begin = 0; begin < table.size();) {
    const std::size_t end = std::min(table.find('\n', begin), table.size());
    const bool is_comment = is_header && table[begin] == '#';
    if (!is_comment && !is_header && end > begin) {
      insert(begin, std::min(table.find('\t', begin), end) - begin);
      ++words;
    }
    if (!is_comment) is_header = false;
    begin = end + 1;
  }
  if (words == 0) throw Error("words/vocabulary.tsv", 0, 0, "expected words, found none");
}

void Vocabulary::insert(std::size_t begin, std::size_t size) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = text::word_hash(table_.substr(begin, size)) & mask;
  while (slots_[slot] != 0) slot = (slot + 1) & mask;
  slots_[slot] = static_cast<std::uint32_t>(begin + 1);
}

std::string_view Vocabulary::word_at(std::uint32_t place) const noexcept {
  const std::size_t begin = place - 1;
  return table_.substr(begin, table_.find_first_of("\t\n", begin) - begin);
}

bool Vocabulary::has(std::string_view lower_word) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = text::word_hash(lower_word) & mask; slots_[slot] != 0; slot = (slot + 1) & mask)
    if (table_.substr(slots_[slot] - 1).starts_with(lower_word) && word_at(slots_[slot]) == lower_word) return true;
  return false;
}

bool Vocabulary::is_word(std::string_view lower_word) const noexcept {
  const std::size_t hyphen = lower_word.find('-');
  if (hyphen == std::string_view::npos) return has_stem(lower_word, most_affixes);
  return has_stem(lower_word.substr(0, hyphen), most_affixes) && is_word(lower_word.substr(hyphen + 1));
}

bool Vocabulary::has_stem(std::string_view word, int affixes) const noexcept {
  if (word.size() < 2) return false;
  if (has(word)) return true;
  if (affixes == 0) return false;
  for (const std::string_view p : prefixes)
    if (word.size() >= p.size() + least_stem && word.starts_with(p) && has_stem(word.substr(p.size()), affixes - 1)) return true;
  for (const std::string_view s : suffixes)
    if (word.size() >= s.size() + least_stem && word.ends_with(s) &&
        has_stem(word.substr(0, word.size() - s.size()), affixes - 1))
      return true;
  return false;
}

}  // namespace warta::repair
