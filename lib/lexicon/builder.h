#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace warta::lexicon {

/// Gathers words, phrases and regular expressions, and makes the lexicon of them. It is itself a lexicon that is not complete
/// yet, which nobody can ask.
class LexiconBuilder : private Lexicon {
 public:
  /// How a text must write the letters of an entry to be found.
  enum class Case : std::uint8_t {
    any,
    capital,  // with a capital in each word, but those that the entry itself writes small
    exact,    // as the entry writes them
  };

  Classes& classes() noexcept { return classes_; }

  /// Puts the phrase into the class, with straight and with curly apostrophes. If a table is given, readers find its row by the
  /// phrase; it must outlive the lexicon. Returns false where the phrase holds no token.
  bool add(std::string_view phrase, ClassId cls, Case letters = Case::any, const Table* table = nullptr, std::size_t row = 0) {
    return add(phrase, std::span(&cls, 1), letters, table, row);
  }
  /// Puts the phrase into several classes.
  bool add(std::string_view phrase, std::span<const ClassId> classes, Case letters, const Table* table, std::size_t row);
  /// Puts each token of one of these shapes into the class if the expression matches all of it. Throws TooMany beyond 8 a shape.
  void add_regex(const std::string& pattern, ClassId cls, const std::vector<text::Shape>& shapes);
  /// Makes all that is in the class `member` belong to the class `group`, too.
  void add_member(ClassId group, ClassId member);
  /// Returns the lexicon. Throws TooMany if there are more sorts of units, or more sets of classes, than can be numbered.
  Lexicon build() &&;

 private:
  /// An entry that was added to a node.
  struct AddedEntry {
    std::uint32_t node;
    Entry entry;
  };
  class SetCells;

  std::uint32_t add_spelling(std::string_view phrase, Case letters);
  std::uint32_t exact_node(Words::Word& plain, std::string_view written);
  std::uint32_t new_node();
  std::uint32_t add_child(std::uint32_t node, std::uint32_t first);
  void grow_children();

  // The steps of `build`, in their order.
  void merge_exact_spellings();
  void gather_entries();
  void intern_sets();
  void fill_set_bits();
  void lay_out_cells();
  void find_set_cells();
  void number_units();
  void fill_words();

  std::vector<ClassId> classes_of_cell(const ShapeCells& shape, unsigned bits) const;
  void add_set_cells(const Node& node, std::string_view word, SetCells& seen) const;

  std::vector<AddedEntry> added_;
  std::size_t child_count_ = 0;
  std::size_t cells_in_front_ = 0;  // those of shapes that no expression names
};

}  // namespace warta::lexicon
