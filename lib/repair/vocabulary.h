#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace warta::repair {

/// The word forms of Indonesian news, which a mended word must be one of. It is a hash set of places in the table, made in a
/// fraction of a millisecond, and is asked only about words that look damaged.
class Vocabulary {
 public:
  /// `table` is the content of words/vocabulary.tsv and must outlive the vocabulary: `#` lines, a line of column names, then a
  /// word at the beginning of each line, in lower case. Throws Error where it holds no word.
  explicit Vocabulary(std::string_view table);

  /// Whether the table has this form.
  bool has(std::string_view lower_word) const noexcept;
  /// Whether the table has this form, or one that is left when affixes are taken off. Of a word with hyphens each part must pass.
  bool is_word(std::string_view lower_word) const noexcept;

 private:
  void insert(std::size_t begin, std::size_t size);
  std::string_view word_at(std::uint32_t place) const noexcept;
  bool has_stem(std::string_view word, int affixes) const noexcept;

  std::string_view table_;
  std::vector<std::uint32_t> slots_;  // the place of a word plus one, or 0. Open addressing; the size is a power of two
};

}  // namespace warta::repair
