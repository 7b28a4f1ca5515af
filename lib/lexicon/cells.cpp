#include <algorithm>
#include <bit>
#include <memory>
#include <numeric>
#include <string>

#include "lexicon/builder.h"

namespace warta::lexicon {

/// Numbers the cells. Those of shapes that no regular expression names come first: see UnitTable.
void LexiconBuilder::lay_out_cells() {
  const auto add = [&](ShapeCells& shape) {
    shape.base = static_cast<std::uint16_t>(cell_classes_.size());
    for (unsigned bits = 0; bits < shape.size(); ++bits) cell_classes_.push_back(classes_of_cell(shape, bits));
  };
  for (ShapeCells& shape : shapes_)
    if (shape.patterns.empty()) add(shape);
  cells_in_front_ = cell_classes_.size();
  for (ShapeCells& shape : shapes_) {
    if (shape.patterns.empty()) continue;
    add(shape);
    shape.seen = std::make_unique<SeenWords>();
    shape.set.emplace(shape.patterns);
  }
}

/// Notes which sets were seen with which cells: a bit for each pair.
class LexiconBuilder::SetCells {
 public:
  SetCells(std::size_t sets, std::size_t cells) : words_(cells / 64 + 1), bits_(sets * words_) {}

  /// Adds the cells of all places in a line, whose numbers follow each other. `cell` is the first of them, a multiple of their
  /// count.
  void add_places(std::size_t set, std::size_t cell) {
    constexpr std::uint64_t places = (std::uint64_t{1} << (1U << place_bits)) - 1;
    bits_[set * words_ + cell / 64] |= places << (cell % 64);
  }

  std::vector<std::uint16_t> of(std::size_t set) const {
    std::vector<std::uint16_t> cells;
    for (std::size_t i = 0; i < words_; ++i)
      for (std::uint64_t word = bits_[set * words_ + i]; word != 0; word &= word - 1)
        cells.push_back(static_cast<std::uint16_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
    return cells;
  }

 private:
  std::size_t words_;
  std::vector<std::uint64_t> bits_;
};

void LexiconBuilder::find_set_cells() {
  SetCells seen(sets_.size(), cell_count());
  std::vector<bool> is_word(nodes_.size());
  const auto add_word = [&](std::uint32_t node, std::string_view word) {
    add_set_cells(nodes_[node], word, seen);
    is_word[node] = true;
  };
  words_[all_words].each([&](const Words::Word& word) { add_word(word.node, Words::text_of(word, letters_)); });
  for (const Words::Word& variant : variants_) add_word(variant.node, letters_[variant.letters]);
  for (std::size_t node = 1; node < nodes_.size(); ++node)
    if (!is_word[node]) add_set_cells(nodes_[node], {}, seen);
  set_cells_.resize(sets_.size());
  set_cells_[0].resize(cell_count());  // unknown words can have all cells
  std::iota(set_cells_[0].begin(), set_cells_[0].end(), std::uint16_t{0});
  for (std::size_t set = 1; set < sets_.size(); ++set) set_cells_[set] = seen.of(set);
}

/// Adds the cells of one entry. Regular expressions are matched with the word as each shape writes it: in capitals, with one, or
/// as it is. They never match phrases, for which `word` is empty.
void LexiconBuilder::add_set_cells(const Node& node, std::string_view word, SetCells& seen) const {
  for (unsigned shapes = node.shapes; shapes != 0; shapes &= shapes - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(shapes));
    const auto shape = static_cast<text::Shape>(i);
    const std::uint16_t set = shape == text::Shape::lower ? node.lower_set : node.set;
    if (set == 0) continue;
    unsigned bits = 0;
    if (shapes_[i].set && !word.empty()) {
      std::string spelling(word);
      const std::size_t capitals = shape == text::Shape::caps ? spelling.size() : shape == text::Shape::cap ? 1 : 0;
      std::transform(spelling.begin(), spelling.begin() + static_cast<std::ptrdiff_t>(capitals), spelling.begin(),
                     [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c; });
      bits = expression_bits(shapes_[i], spelling);
    }
    seen.add_places(set, shapes_[i].base + bits);
  }
}

std::vector<ClassId> LexiconBuilder::classes_of_cell(const ShapeCells& shape, unsigned bits) const {
  std::vector<ClassId> classes{static_cast<ClassId>(&shape - shapes_.data())};
  if ((bits & 1U) != 0) classes.push_back(Classes::inner);
  if ((bits & 2U) != 0) classes.push_back(Classes::glued);
  for (std::size_t i = 0; i < shape.classes.size(); ++i)
    if ((bits >> place_bits >> i & 1U) != 0) classes.push_back(shape.classes[i]);
  return with_groups(std::move(classes));
}

}  // namespace warta::lexicon
