#include "lexicon/lexicon.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <stdexcept>

#include "lexicon/apostrophes.h"
#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::lexicon {
namespace {

std::uint64_t child_key(std::uint32_t node, std::uint32_t word) noexcept { return (std::uint64_t{node} << 32) | word; }

std::size_t child_hash(std::uint64_t key) noexcept { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24); }

constexpr std::uint16_t shape_bit(text::Shape shape) noexcept {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(shape));
}

// What case makes of a word of letters.
constexpr std::uint16_t letter_shapes =
    shape_bit(text::Shape::lower) | shape_bit(text::Shape::cap) | shape_bit(text::Shape::caps) | shape_bit(text::Shape::mixed);

constexpr std::uint16_t possible_shapes(text::Shape shape) noexcept {
  return (letter_shapes & shape_bit(shape)) != 0 ? letter_shapes : shape_bit(shape);
}

constexpr std::size_t short_figures = 10 + 100 + 1000 + 10000;

/// Numbers the words of one to four digits, 0 or more in front counted; `short_figures` or more for others.
std::size_t short_figure(std::string_view word) noexcept {
  std::size_t value = 0, smaller = 0, count = 1;
  if (word.empty() || word.size() > 4) return short_figures;
  for (const char c : word) {
    if (c < '0' || c > '9') return short_figures;
    value = value * 10 + static_cast<std::size_t>(c - '0');
    count *= 10;
    smaller += count;
  }
  return smaller - count + value;
}

}  // namespace

Lexicon::Lexicon() : variants_(1), nodes_(1), children_(1024), entries_(1), sets_(1) {}

std::uint32_t Lexicon::new_node() {
  nodes_.emplace_back();
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

std::uint32_t Lexicon::first_node(std::string_view lower_word) {
  Words::Word& word = words_[all_words].intern(lower_word, letters_);
  if (word.node == none) word.node = new_node();
  return word.node;
}

std::uint32_t Lexicon::first_node_exact(std::string_view text) {
  first_node(text::lower(text));
  Words::Word& plain = words_[all_words].intern(text::lower(text), letters_);
  for (std::uint32_t v = plain.next_variant; v != none; v = variants_[v].next_variant)
    if (letters_[variants_[v].letters] == text) return variants_[v].node;
  variants_.push_back({plain.key, new_node(), plain.next_variant, letters_.store(text)});
  plain.next_variant = static_cast<std::uint32_t>(variants_.size() - 1);
  return variants_.back().node;
}

bool Lexicon::knows(std::string_view lower_word) const noexcept {
  const Words::Word* word = words_[all_words].find(lower_word, letters_);
  return word != nullptr && nodes_[word->node].entries != none;
}

std::uint32_t Lexicon::child(std::uint32_t node, std::uint32_t first) const noexcept {
  if (node == none || first == none) return first;
  const std::uint64_t key = child_key(node, first);
  const std::size_t mask = children_.size() - 1;
  for (std::size_t at = child_hash(key) & mask; children_[at].node != none; at = (at + 1) & mask)
    if (children_[at].key == key) return children_[at].node;
  return none;
}

std::uint32_t Lexicon::add_child(std::uint32_t node, std::uint32_t first) {
  if (const std::uint32_t known = child(node, first)) return known;
  const std::uint32_t added = new_node();
  nodes_[node].has_children = true;
  if (++child_count_ * 2 > children_.size()) grow_children();
  const std::uint64_t key = child_key(node, first);
  std::size_t at = child_hash(key) & (children_.size() - 1);
  while (children_[at].node != none) at = (at + 1) & (children_.size() - 1);
  children_[at] = {key, added};
  return added;
}

void Lexicon::grow_children() {
  std::vector<Child> old(children_.size() * 2);
  old.swap(children_);
  for (const Child& c : old) {
    if (c.node == none) continue;
    std::size_t at = child_hash(c.key) & (children_.size() - 1);
    while (children_[at].node != none) at = (at + 1) & (children_.size() - 1);
    children_[at] = c;
  }
}

void Lexicon::add_entry(std::uint32_t node, const Entry& entry) {
  // Rows keep their order: the first of a table is the one that `row` gives.
  std::uint32_t* link = &nodes_[node].entries;
  while (*link != none) link = &entries_[*link].next;
  *link = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back(entry);
  entries_.back().next = none;
}

bool Lexicon::add(std::string_view phrase, ClassId cls, Case letters, const Table* table, std::size_t row) {
  if (!has_apostrophe(phrase)) return add_spelling(phrase, cls, letters, table, row);
  bool has_tokens = true;
  for (const std::string_view mark : apostrophes)
    has_tokens = add_spelling(with_apostrophes(phrase, mark), cls, letters, table, row) && has_tokens;
  return has_tokens;
}

bool Lexicon::add_spelling(std::string_view phrase, ClassId cls, Case letters, const Table* table, std::size_t row) {
  std::uint32_t node = none;
  const std::vector<text::Token> tokens = text::tokenize(phrase);
  for (const text::Token& t : tokens) {
    const std::string_view word = phrase.substr(t.begin, t.end - t.begin);
    const std::uint32_t plain = first_node(text::lower(word));
    const bool is_small_part = tokens.size() > 1 && t.shape == text::Shape::lower;  // "dan" in a name
    if (letters != Case::capital || is_small_part) nodes_[plain].may_be_lower = true;
    const std::uint32_t first = letters == Case::exact ? first_node_exact(word) : plain;
    node = add_child(node, first);
  }
  if (node == none) return false;
  if (tokens.size() > 1) {
    Words::Word& first =
        words_[all_words].intern(text::lower(phrase.substr(tokens[0].begin, tokens[0].end - tokens[0].begin)), letters_);
    first.opens_phrases = true;
    openings_.add(first.node, tokens[1].hash);
  }
  nodes_[node].shapes |= possible_shapes(tokens.front().shape);
  if (tokens.size() > 1) nodes_[node].shapes |= letter_shapes;
  add_entry(node, {cls, letters == Case::capital, table, static_cast<std::uint32_t>(row), none});
  return true;
}

void Lexicon::add_regex(const std::string& pattern, ClassId cls, const std::vector<text::Shape>& shapes) {
  for (const text::Shape shape : shapes) {
    ShapeCells& cells = shapes_[static_cast<std::size_t>(shape)];
    if (cells.patterns.size() == 8) throw std::invalid_argument("more than 8 regular expressions name one shape");
    cells.classes.push_back(cls);
    cells.patterns.push_back(pattern);
  }
}

void Lexicon::finish() {
  merge_exact_spellings();
  gather_entries();
  intern_sets();
  fill_set_bits();
  lay_out_cells();
  find_set_cells();
  number_units();
  fill_words();
}

/// What look-ups ask first, and the words that count in small letters apart: those are few, and most words are small.
void Lexicon::fill_words() {
  for (Words::Word& variant : variants_) {
    const std::string_view text = letters_[variant.letters];
    variant.set = text::lower(text) == text ? nodes_[variant.node].lower_set : nodes_[variant.node].set;
  }
  words_[all_words].each([&](Words::Word& word) {
    const Node& node = nodes_[word.node];
    word.set = node.set;
    if (!node.may_be_lower) return;
    Words::Word& lower = words_[small_words].intern(Words::text_of(word, letters_), letters_);
    lower = word;
    lower.set = node.lower_set;
  });
}

/// A word whose cell its set was not seen to have is of the sort of unknown words written like it.
void Lexicon::number_units() {
  units_.start(sets_.size(), cell_count_, cells_in_front_);
  for (std::uint16_t set = 0; set < sets_.size(); ++set)
    for (const std::uint16_t cell : set_cells_[set]) {
      units_.set(set, cell, static_cast<std::uint16_t>(unit_parts_.size()));
      unit_parts_.push_back({set, cell});
    }
  if (unit_parts_.size() > 0xFFFF) throw std::invalid_argument("more than 65535 sorts of units");
}

void Lexicon::merge_exact_spellings() {
  words_[all_words].each([&](const Words::Word& word) {
    const std::uint32_t from = word.node;
    for (std::uint32_t v = word.next_variant; v != none; v = variants_[v].next_variant) {
      const std::uint32_t to = variants_[v].node;
      nodes_[to].shapes |= nodes_[from].shapes;
      for (std::uint32_t e = nodes_[from].entries; e != none; e = entries_[e].next) add_entry(to, Entry(entries_[e]));
    }
  });
}

/// The entries of one node side by side: what asks for one of them reads those before it.
void Lexicon::gather_entries() {
  std::vector<Entry> gathered(1);
  gathered.reserve(entries_.size());
  for (Node& node : nodes_) {
    std::uint32_t* link = &node.entries;
    for (std::uint32_t e = node.entries; e != none; e = entries_[e].next) {
      *link = static_cast<std::uint32_t>(gathered.size());
      gathered.push_back(entries_[e]);
      link = &gathered.back().next;
    }
  }
  entries_ = std::move(gathered);
}

void Lexicon::fill_set_bits() {
  class_count_ = classes_.size();
  set_bits_.resize((sets_.size() * class_count_ + 63) / 64);
  for (std::size_t set = 0; set < sets_.size(); ++set)
    for (const ClassId cls : sets_[set]) {
      const std::size_t bit = set * class_count_ + cls;
      set_bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
}

void Lexicon::intern_sets() {
  constexpr std::uint16_t unseen = 0xFFFF;
  std::map<std::vector<ClassId>, std::uint16_t> known{{{}, std::uint16_t{0}}};
  std::map<std::vector<ClassId>, std::uint16_t> closed;       // by the classes without their groups
  std::vector<std::uint16_t> alone(classes_.size(), unseen);  // the same of one class, which is what most words have
  const auto intern = [&](const std::vector<ClassId>& classes) {
    if (classes.empty()) return std::uint16_t{0};
    std::uint16_t& set = classes.size() == 1 ? alone[classes.front()] : closed.emplace(classes, unseen).first->second;
    if (set != unseen) return set;
    const auto [at, is_new] = known.emplace(with_groups(classes), static_cast<std::uint16_t>(sets_.size()));
    if (is_new) sets_.push_back(at->first);
    return set = at->second;
  };
  std::vector<ClassId> all, of_lower;
  for (Node& node : nodes_) {
    all.clear();
    of_lower.clear();
    for (std::uint32_t e = node.entries; e != none; e = entries_[e].next) {
      all.push_back(entries_[e].cls);
      if (!entries_[e].needs_capital) of_lower.push_back(entries_[e].cls);
    }
    node.set = intern(all);
    node.lower_set = intern(of_lower);
  }
}

/// Cells of shapes that no expression names come first: see UnitTable.
void Lexicon::lay_out_cells() {
  const auto add = [&](ShapeCells& shape) {
    shape.base = static_cast<std::uint16_t>(cell_count_);
    cell_count_ += shape.size();
  };
  for (ShapeCells& shape : shapes_)
    if (shape.patterns.empty()) add(shape);
  cells_in_front_ = cell_count_;
  for (ShapeCells& shape : shapes_) {
    if (shape.patterns.empty()) continue;
    add(shape);
    shape.bits_of_figures = std::make_unique<std::atomic<std::uint16_t>[]>(short_figures);
    shape.set.emplace(shape.patterns);
  }
}

std::vector<std::uint16_t> Lexicon::plain_cells() const {
  std::vector<std::uint16_t> cells;
  for (const ShapeCells& shape : shapes_)
    for (unsigned place = 0; place < 1U << place_bits; ++place) cells.push_back(static_cast<std::uint16_t>(shape.base + place));
  return cells;
}

/// A bit for each set and cell.
class Lexicon::SetCells {
 public:
  SetCells(std::size_t sets, std::size_t cells) : words_(cells / 64 + 1), bits_(sets * words_) {}

  void add(std::size_t set, std::size_t cell) { bits_[set * words_ + cell / 64] |= std::uint64_t{1} << (cell % 64); }

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

void Lexicon::find_set_cells() {
  SetCells seen(sets_.size(), cell_count_);
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
  for (std::uint16_t cell = 0; cell < cell_count_; ++cell) set_cells_[0].push_back(cell);
  for (std::size_t set = 1; set < sets_.size(); ++set) set_cells_[set] = seen.of(set);
}

/// Cells of one entry. Expressions see a word in capitals where its shape is that, and as it is otherwise; phrases, whose
/// word is empty, they do not see.
void Lexicon::add_set_cells(const Node& node, std::string_view word, SetCells& seen) const {
  for (std::size_t i = 0; i < text::shape_count; ++i) {
    const auto shape = static_cast<text::Shape>(i);
    const std::uint16_t set = shape == text::Shape::lower ? node.lower_set : node.set;
    if (set == 0 || (node.shapes & shape_bit(shape)) == 0) continue;
    unsigned bits = 0;
    if (shapes_[i].set && !word.empty()) {
      std::string spelling(word);
      if (shape == text::Shape::caps)
        std::transform(spelling.begin(), spelling.end(), spelling.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c; });
      bits = expression_bits(shapes_[i], spelling);
    }
    for (unsigned place = 0; place < 1U << place_bits; ++place) seen.add(set, shapes_[i].base + bits + place);
  }
}

std::vector<ClassId> Lexicon::cell_classes(std::uint16_t cell) const {
  std::size_t shape = 0;
  while (!shapes_[shape].has(cell)) ++shape;
  const unsigned bits = cell - shapes_[shape].base;
  std::vector<ClassId> classes{static_cast<ClassId>(shape)};
  if ((bits & 1U) != 0) classes.push_back(Classes::inner);
  if ((bits & 2U) != 0) classes.push_back(Classes::glued);
  for (std::size_t i = 0; i < shapes_[shape].classes.size(); ++i)
    if ((bits >> place_bits >> i & 1U) != 0) classes.push_back(shapes_[shape].classes[i]);
  return with_groups(std::move(classes));
}

void Lexicon::add_member(ClassId group, ClassId member) {
  if (groups_of_.size() <= member) groups_of_.resize(member + std::size_t{1});
  groups_of_[member].push_back(group);
}

std::vector<ClassId> Lexicon::with_groups(std::vector<ClassId> classes) const {
  // A group may be a member of another: those added are asked as well.
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (classes[i] >= groups_of_.size()) continue;
    for (const ClassId group : groups_of_[classes[i]])
      if (std::find(classes.begin(), classes.end(), group) == classes.end()) classes.push_back(group);
  }
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  return classes;
}

unsigned Lexicon::expression_bits(const ShapeCells& shape, std::string_view word) {
  const std::size_t index = short_figure(word);
  if (index < short_figures)
    if (const std::uint16_t known = shape.bits_of_figures[index].load(std::memory_order_relaxed)) return known - 1U;
  thread_local std::vector<int> found;
  shape.set->matches(word, found);
  unsigned bits = 0;
  for (const int i : found) bits |= 1U << (place_bits + static_cast<unsigned>(i));
  if (index < short_figures) shape.bits_of_figures[index].store(static_cast<std::uint16_t>(bits + 1), std::memory_order_relaxed);
  return bits;
}

}  // namespace warta::lexicon
