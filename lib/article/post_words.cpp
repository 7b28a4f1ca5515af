#include "article/post_words.h"

#include <algorithm>

#include "text/word_hash.h"

namespace warta::article {
namespace {

constexpr std::string_view marks = " ,&";

/// Takes the next word that counts off the front; empty at the end.
std::string_view take_word(std::string_view& rest) {
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(marks), rest.size()));
    const std::string_view word = rest.substr(0, rest.find_first_of(marks));
    rest.remove_prefix(word.size());
    if (word != "dan" && word != "serta") return word;
  }
}

/// The name of a seat by which it is compared, since some seats have two: a court's chairman is "Hakim", too.
std::string_view seat_of(std::string_view position) {
  return position == "Ketua Majelis Hakim" ? std::string_view("Hakim Ketua") : position;
}

}  // namespace

std::uint32_t hash_post(std::string_view position) {
  position = seat_of(position);
  std::uint32_t hash = 0;
  for (std::string_view word = take_word(position); !word.empty(); word = take_word(position))
    hash = hash * 31 + text::word_hash(word);
  return hash;
}

bool posts_agree(std::string_view a, std::string_view b) {
  a = seat_of(a), b = seat_of(b);
  while (true) {
    const std::string_view first = take_word(a), second = take_word(b);
    if (first.empty() || second.empty()) return true;
    if (text::word_hash(first) != text::word_hash(second)) return false;
  }
}

}  // namespace warta::article
