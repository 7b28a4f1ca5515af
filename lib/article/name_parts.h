#pragma once

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "article/person_names.h"
#include "text/text.h"

namespace warta::article {

/// The words that name officials: parts of their names, and what else they are called by. Officials go by their numbers; text and
/// names must outlive it.
class NameParts {
 public:
  /// `names` are the officials' names by number. None is entered yet.
  NameParts(const text::Text& text, const std::vector<text::TokenRange>& names) : text_(text), names_(names) {}

  /// Enters the words of the official's name.
  void add_name(std::size_t official);
  /// Enters a word by its hash.
  void add(std::uint32_t hash, std::size_t official);

  bool empty() const { return owners_.empty(); }

  /// The officials whom the token may name; null for nobody.
  const std::vector<std::size_t>* owners_of(std::uint32_t token) const {
    const text::Token& t = text_.tokens()[token];
    if ((bits_ & bit_of(t.hash)) == 0 || !is_name_shape(t.shape)) return nullptr;
    const auto found = owners_.find(t.hash);
    return found == owners_.end() ? nullptr : &found->second;
  }

  /// Whether these officials, at least one, are one person with several posts.
  bool are_one_person(const std::vector<std::size_t>& officials) const;

  text::TokenRange name_of(std::size_t official) const { return names_[official]; }

 private:
  /// One of 64 bits, chosen by the hash: most other words have another one.
  static std::uint64_t bit_of(std::uint32_t hash) { return std::uint64_t{1} << (hash % 64); }

  const text::Text& text_;
  const std::vector<text::TokenRange>& names_;
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> owners_;  // officials by the hash of a word that names them
  std::uint64_t bits_ = 0;                                              // those of all these words
};

inline bool is_among(const std::vector<std::size_t>& officials, std::size_t official) {
  return std::find(officials.begin(), officials.end(), official) != officials.end();
}

}  // namespace warta::article
