#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/classes.h"
#include "lexicon/columns.h"
#include "lexicon/document.h"
#include "lexicon/openings.h"
#include "lexicon/regex.h"
#include "lexicon/seen_words.h"
#include "lexicon/table.h"
#include "lexicon/unit_table.h"
#include "lexicon/words.h"
#include "text/text.h"

namespace warta::lexicon {

/// The row of a table that a word or phrase stands in.
class Row {
 public:
  Row(const Table& table, std::size_t row) : table_(&table), row_(row) {}
  /// The cell of a column; empty where the table has no such column.
  std::string_view operator[](Column column) const noexcept { return table_->cell(row_, column); }

 private:
  const Table* table_;
  std::size_t row_;
};

/// Maps words and phrases to classes, with a hash table of words and a trie of phrases; no look-up allocates. A LexiconBuilder
/// makes it, and nothing changes it later.
class Lexicon {
 public:
  const Classes& classes() const noexcept { return classes_; }
  /// The classes and the groups that they are members of, sorted.
  std::vector<ClassId> with_groups(std::vector<ClassId> classes) const;

  /// Finds the classes of every token, the phrases and the breaks.
  Document annotate(const text::Text& text) const;

  /// Whether any entry is this single word, case ignored.
  bool knows(std::string_view lower_word) const noexcept;
  /// The first row that the class has for exactly these tokens; none where they are not in it, or it is a word list.
  std::optional<Row> row(const Document& document, text::TokenRange range, ClassId cls) const;
  bool is(const Document& document, text::TokenRange range, ClassId cls) const;

  /// Units of one sort have the same classes from tables and word lists (a set), and the same from how and where they are written
  /// (a cell). Sorts are numbered from 0.
  struct UnitParts {
    std::uint16_t set, cell;
  };
  const std::vector<UnitParts>& unit_parts() const noexcept { return unit_parts_; }
  /// Whether units of the sort have the class from tables and word lists, also through a group.
  bool has_class(std::uint16_t unit, ClassId cls) const noexcept {
    if (cls >= class_count_) return false;
    const std::size_t bit = unit_parts_[unit].set * class_count_ + cls;
    return (set_bits_[bit / 64] >> (bit % 64) & 1) != 0;
  }
  /// The classes of a set, sorted; set 0 is that of unknown words, and empty.
  const std::vector<ClassId>& set_classes(std::uint16_t set) const { return sets_[set]; }
  std::size_t set_count() const noexcept { return sets_.size(); }
  /// The classes of a cell, sorted: those of shape, of place and of regular expressions.
  const std::vector<ClassId>& cell_classes(std::uint16_t cell) const { return cell_classes_[cell]; }
  std::size_t cell_count() const noexcept { return cell_classes_.size(); }
  /// The cells that a unit of the set can have: a word of letters never has the shape of a figure.
  const std::vector<std::uint16_t>& set_cells(std::uint16_t set) const { return set_cells_[set]; }
  /// The cells of units that are neither words nor phrases, such as facts: those that no regular expression decides.
  std::vector<std::uint16_t> plain_cells() const;
  /// The cell of a phrase or fact: it has the shape of its words, the place of its first token, and no regular expression.
  std::uint16_t cell_of(const text::Text& text, text::TokenRange range) const;

 protected:
  Lexicon();

  static constexpr std::uint32_t none = Words::none;

  struct Entry {
    ClassId cls;
    bool needs_capital;
    const Table* table;
    std::uint32_t row;
    std::uint32_t next;
  };
  struct Node {
    std::uint32_t entries = none;
    std::uint16_t set = 0, lower_set = 0;  // for text with a capital, and without
    std::uint16_t shapes = 0;              // bits of the shapes that text of these entries can have
    bool has_children = false;
    bool may_be_lower = false;  // for a word: some entry that it is part of counts without a capital
  };
  struct Child {
    std::uint64_t key = 0;  // the parent node, and the node of the word alone
    std::uint32_t node = none;
  };
  static constexpr unsigned place_bits = 2;  // inner, glued
  struct ShapeCells {
    std::uint16_t base = 0;
    std::vector<ClassId> classes;
    std::vector<std::string> patterns;
    std::optional<RegexSet> set;
    std::unique_ptr<SeenWords> seen;

    std::size_t size() const noexcept { return std::size_t{1} << (place_bits + patterns.size()); }
    bool has(std::size_t cell) const noexcept { return cell >= base && cell - base < size(); }
  };
  const Words& words_of(const text::Token& token) const noexcept {
    return words_[token.shape == text::Shape::lower ? small_words : all_words];
  }
  std::uint32_t find_variant(const Words::Word& word, std::string_view written) const noexcept;
  void add_phrases(Document& document, std::uint32_t start) const;
  /// What a child of the trie over phrases is found by: its parent, and the first node of the word that leads to it.
  static std::uint64_t child_key(std::uint32_t node, std::uint32_t word) noexcept { return (std::uint64_t{node} << 32) | word; }
  static std::size_t child_hash(std::uint64_t key) noexcept {
    return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24);
  }
  std::uint32_t child(std::uint32_t node, std::uint32_t first) const noexcept;
  bool is_lower(std::uint16_t cell) const noexcept { return shapes_[static_cast<std::size_t>(text::Shape::lower)].has(cell); }

  /// Calls `visit(last, node)` for each node that the tokens `[token, last)` spell.
  template <class Visit>
  void walk(const Document& document, std::uint32_t token, std::uint32_t limit, Visit visit) const;
  template <class Visit>
  void walk_on(const Document& document, std::uint32_t token, std::uint32_t limit, std::uint32_t node, Visit& visit) const;
  /// Calls `visit(entry)` for the entries of exactly these tokens until it returns false.
  template <class Visit>
  void visit_entries(const Document& document, text::TokenRange range, Visit visit) const;

  /// The bits of a cell that say which of the shape's expressions match the word.
  static unsigned expression_bits(const ShapeCells& shape, std::string_view word);

  Classes classes_;
  std::vector<std::vector<ClassId>> groups_of_;  // for each member the groups that name it
  Words::Letters letters_;
  enum : std::size_t { all_words, small_words };  // see fill_words
  std::array<Words, 2> words_;
  std::vector<Words::Word> variants_;
  Openings openings_;
  std::vector<Node> nodes_;
  std::vector<Child> children_;
  std::vector<Entry> entries_;
  std::vector<std::vector<ClassId>> sets_;
  std::vector<std::uint64_t> set_bits_;  // for each set a bit for each class
  std::size_t class_count_ = 0;          // when the lexicon was built
  std::array<ShapeCells, text::shape_count> shapes_;
  std::vector<std::vector<ClassId>> cell_classes_;
  std::vector<std::vector<std::uint16_t>> set_cells_;
  std::vector<UnitParts> unit_parts_;
  UnitTable units_;
};

}  // namespace warta::lexicon
