#include "lexicon/lexicon.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::lexicon {
namespace {

constexpr unsigned place_bits = 2;  // inner, glued

std::uint64_t child_key(std::uint32_t node, std::uint32_t word) noexcept { return (std::uint64_t{node} << 32) | word; }

std::size_t child_hash(std::uint64_t key) noexcept { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24); }

std::uint8_t tag_of(std::uint32_t hash) noexcept { return static_cast<std::uint8_t>((hash >> 24) | 1U); }  // never 0

/// Eight bytes with their ASCII capitals made small; others, and bytes above 0x7F, stay.
std::uint64_t lower_bytes(std::uint64_t bytes) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101ULL;
  const std::uint64_t low = bytes & (ones * 0x7F);
  const std::uint64_t from_a = low + ones * (0x80 - 'A'), behind_z = low + ones * (0x80 - 'Z' - 1);
  const std::uint64_t is_capital = from_a & ~behind_z & ~bytes & (ones * 0x80);
  return bytes | (is_capital >> 2);
}

constexpr std::uint16_t shape_bit(text::Shape shape) noexcept { return static_cast<std::uint16_t>(1U << static_cast<unsigned>(shape)); }

// What case makes of a word of letters.
constexpr std::uint16_t letter_shapes = shape_bit(text::Shape::lower) | shape_bit(text::Shape::cap) | shape_bit(text::Shape::caps) | shape_bit(text::Shape::mixed);

constexpr std::uint16_t possible_shapes(text::Shape shape) noexcept {
  return (letter_shapes & shape_bit(shape)) != 0 ? letter_shapes : shape_bit(shape);
}

bool is_word_shape(text::Shape shape) noexcept { return shape <= text::Shape::abbreviation; }

}  // namespace

Lexicon::Lexicon() : words_(1024), tags_(1024), variants_(1), nodes_(1), children_(1024), entries_(1), sets_(1) {}

Lexicon::Key Lexicon::make_key(std::string_view word) noexcept {
  Key key;
  const char* end = word.data() + word.size();
  if (word.size() >= 8) {
    std::memcpy(&key.bytes[0], word.data(), 8);
    if (word.size() >= 15) {
      std::memcpy(&key.bytes[1], word.data() + 8, 7);
    } else {  // the last eight bytes, without those that stand in the first half
      std::memcpy(&key.bytes[1], end - 8, 8);
      key.bytes[1] = word.size() == 8 ? 0 : key.bytes[1] >> (8 * (16 - word.size()));
    }
  } else if (word.size() >= 4) {
    std::uint32_t low = 0, high = 0;
    std::memcpy(&low, word.data(), 4);
    std::memcpy(&high, end - 4, 4);
    key.bytes[0] = low | std::uint64_t{high} << (8 * (word.size() - 4));
  } else {
    for (std::size_t i = 0; i < word.size(); ++i) key.bytes[0] |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
  }
  key.bytes[0] = lower_bytes(key.bytes[0]);
  key.bytes[1] = lower_bytes(key.bytes[1]) | std::uint64_t{std::min<std::size_t>(word.size(), 255)} << 56;
  return key;
}

std::uint32_t Lexicon::store(std::string_view word) {
  const auto at = static_cast<std::uint32_t>(letters_.size());
  letters_.append(word).push_back('\n');  // no word holds a line feed
  return at;
}

std::string_view Lexicon::stored(std::uint32_t letters) const noexcept {
  return std::string_view(letters_).substr(letters, letters_.find('\n', letters) - letters);
}

const Lexicon::Word* Lexicon::find_word(std::uint32_t hash, std::string_view word, bool has_foreign) const noexcept {
  const std::size_t mask = words_.size() - 1;
  const std::uint8_t tag = tag_of(hash);
  for (std::size_t at = hash & mask; tags_[at] != 0; at = (at + 1) & mask) {
    if (tags_[at] != tag || words_[at].hash != hash) continue;
    const Word& known = words_[at];
    const bool is_plain = !has_foreign && known.key.is_whole();
    if (is_plain ? word.size() == known.key.size() && known.key == make_key(word) : text::is_lower_of(text_of(known), word)) return &known;
  }
  return nullptr;
}

std::string_view Lexicon::text_of(const Word& word) const noexcept {
  if (!word.key.is_whole()) return stored(word.letters);
  return {reinterpret_cast<const char*>(word.key.bytes.data()), word.key.size()};
}

Lexicon::Word& Lexicon::intern(std::string_view lower_word) {
  const std::uint32_t hash = text::word_hash(lower_word);
  if (const Word* known = find_word(hash, lower_word, false)) return words_[static_cast<std::size_t>(known - words_.data())];
  if (++word_count_ * 4 > words_.size() * 3) grow_words();  // full tables stay in the cache; tags keep probing short
  std::size_t at = hash & (words_.size() - 1);
  while (tags_[at] != 0) at = (at + 1) & (words_.size() - 1);
  tags_[at] = tag_of(hash);
  words_[at] = {make_key(lower_word), hash, none, none, 0};
  if (!words_[at].key.is_whole()) words_[at].letters = store(lower_word);
  return words_[at];
}

void Lexicon::grow_words() {
  std::vector<Word> old(words_.size() * 2);
  old.swap(words_);
  std::vector<std::uint8_t> old_tags(words_.size());
  old_tags.swap(tags_);
  for (std::size_t i = 0; i < old.size(); ++i) {
    if (old_tags[i] == 0) continue;
    std::size_t at = old[i].hash & (words_.size() - 1);
    while (tags_[at] != 0) at = (at + 1) & (words_.size() - 1);
    words_[at] = old[i];
    tags_[at] = old_tags[i];
  }
}

std::uint32_t Lexicon::new_node() {
  nodes_.emplace_back();
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

std::uint32_t Lexicon::first_node(std::string_view lower_word) {
  Word& word = intern(lower_word);
  if (word.node == none) word.node = new_node();
  return word.node;
}

std::uint32_t Lexicon::first_node_exact(std::string_view text) {
  first_node(text::lower(text));
  Word& plain = intern(text::lower(text));
  for (std::uint32_t v = plain.next_variant; v != none; v = variants_[v].next_variant)
    if (stored(variants_[v].letters) == text) return variants_[v].node;
  variants_.push_back({plain.key, plain.hash, new_node(), plain.next_variant, store(text)});
  plain.next_variant = static_cast<std::uint32_t>(variants_.size() - 1);
  return variants_.back().node;
}

Lexicon::First Lexicon::find_first(const text::Text& text, std::uint32_t token) const noexcept {
  const text::Token& t = text.tokens()[token];
  const std::string_view written = text.word(token);
  const Word* word = find_word(t.hash, written, t.has_foreign);
  if (word == nullptr) return {};
  return {word->node, word->next_variant == none ? none : find_variant(*word, written)};
}

std::uint32_t Lexicon::find_variant(const Word& word, std::string_view written) const noexcept {
  for (std::uint32_t v = word.next_variant; v != none; v = variants_[v].next_variant)
    if (letters_.compare(variants_[v].letters, written.size(), written) == 0) return variants_[v].node;  // all are as long
  return none;
}

bool Lexicon::knows(std::string_view lower_word) const noexcept {
  const Word* word = find_word(text::word_hash(lower_word), lower_word, false);
  return word != nullptr && nodes_[word->node].entries != none;
}

bool Lexicon::has_word(std::string_view lower_word, ClassId cls) const noexcept {
  const Word* word = find_word(text::word_hash(lower_word), lower_word, false);
  if (word == nullptr) return false;
  const std::vector<ClassId>& classes = sets_[nodes_[word->node].set];
  return std::binary_search(classes.begin(), classes.end(), cls);
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
  entries_.push_back({entry.cls, entry.table, entry.row, none});
}

bool Lexicon::add(std::string_view phrase, ClassId cls, const Table* table, std::size_t row, bool exact) {
  std::uint32_t node = none;
  const std::vector<text::Token> tokens = text::tokenize(phrase);
  for (const text::Token& t : tokens) {
    const std::string_view word = phrase.substr(t.begin, t.end - t.begin);
    node = add_child(node, exact ? first_node_exact(word) : first_node(text::lower(word)));
  }
  if (node == none) return false;
  nodes_[node].shapes |= possible_shapes(tokens.front().shape);
  if (tokens.size() > 1) nodes_[node].shapes |= letter_shapes;
  add_entry(node, {cls, table, static_cast<std::uint32_t>(row), none});
  return true;
}

void Lexicon::add_regex(const std::string& pattern, ClassId cls, const std::vector<text::Shape>& shapes) {
  for (const text::Shape shape : shapes) {
    ShapeCells& cells = shapes_[static_cast<std::size_t>(shape)];
    cells.classes.push_back(cls);
    cells.patterns.push_back(pattern);
  }
}

void Lexicon::finish() {
  merge_exact_spellings();
  intern_sets();
  lay_out_cells();
  find_set_cells();
}

void Lexicon::merge_exact_spellings() {
  for (const Word& word : words_) {
    const std::uint32_t from = word.node;
    for (std::uint32_t v = word.next_variant; v != none; v = variants_[v].next_variant) {
      const std::uint32_t to = variants_[v].node;
      nodes_[to].shapes |= nodes_[from].shapes;
      for (std::uint32_t e = nodes_[from].entries; e != none; e = entries_[e].next) add_entry(to, Entry(entries_[e]));
    }
  }
}

void Lexicon::intern_sets() {
  std::map<std::vector<ClassId>, std::uint16_t> known{{{}, std::uint16_t{0}}};
  for (Node& node : nodes_) {
    std::vector<ClassId> classes;
    for (std::uint32_t e = node.entries; e != none; e = entries_[e].next) classes.push_back(entries_[e].cls);
    classes = with_groups(std::move(classes));
    const auto [at, is_new] = known.emplace(std::move(classes), static_cast<std::uint16_t>(sets_.size()));
    if (is_new) sets_.push_back(at->first);
    node.set = at->second;
  }
}

void Lexicon::lay_out_cells() {
  for (ShapeCells& shape : shapes_) {
    if (shape.patterns.size() > 8) throw std::invalid_argument("more than 8 regular expressions name one shape");
    shape.base = static_cast<std::uint16_t>(cell_count_);
    cell_count_ += std::size_t{1} << (place_bits + shape.patterns.size());
    if (!shape.patterns.empty()) shape.set.emplace(shape.patterns, Alphabet::utf8, RegexSet::Anchor::whole);
  }
}

std::vector<std::uint16_t> Lexicon::plain_cells() const {
  std::vector<std::uint16_t> cells;
  for (const ShapeCells& shape : shapes_)
    for (unsigned place = 0; place < 1U << place_bits; ++place) cells.push_back(static_cast<std::uint16_t>(shape.base + place));
  return cells;
}

void Lexicon::find_set_cells() {
  set_cells_.resize(sets_.size());
  for (std::uint16_t cell = 0; cell < cell_count_; ++cell) set_cells_[0].push_back(cell);
  const auto add = [&](const Node& node, std::string_view word) {
    if (node.set != 0) add_set_cells(node, word, set_cells_[node.set]);
  };
  std::vector<bool> is_word(nodes_.size());
  for (const std::vector<Word>* words : {&words_, &variants_})
    for (const Word& word : *words) {
      add(nodes_[word.node], words == &words_ ? text_of(word) : stored(word.letters));
      is_word[word.node] = true;
    }
  for (std::size_t node = 1; node < nodes_.size(); ++node)
    if (!is_word[node]) add(nodes_[node], {});
}

/// Cells of one entry. Expressions see a word in capitals where its shape is that, and as it is otherwise; phrases, whose
/// word is empty, they do not see.
void Lexicon::add_set_cells(const Node& node, std::string_view word, std::vector<std::uint16_t>& cells) const {
  std::vector<int> found;
  for (std::size_t i = 0; i < text::shape_count; ++i) {
    const auto shape = static_cast<text::Shape>(i);
    if ((node.shapes & shape_bit(shape)) == 0) continue;
    unsigned bits = 0;
    if (shapes_[i].set && !word.empty()) {
      std::string spelling(word);
      if (shape == text::Shape::caps) std::transform(spelling.begin(), spelling.end(), spelling.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c; });
      bits = expression_bits(shapes_[i], spelling, found);
    }
    for (unsigned place = 0; place < 1U << place_bits; ++place) {
      const auto cell = static_cast<std::uint16_t>(shapes_[i].base + bits + place);
      if (std::find(cells.begin(), cells.end(), cell) == cells.end()) cells.push_back(cell);
    }
  }
}

std::vector<ClassId> Lexicon::cell_classes(std::uint16_t cell) const {
  std::size_t shape = text::shape_count - 1;
  while (shapes_[shape].base > cell) --shape;
  const unsigned bits = cell - shapes_[shape].base;
  std::vector<ClassId> classes{static_cast<ClassId>(shape)};
  if ((bits & 1U) != 0) classes.push_back(Classes::inner);
  if ((bits & 2U) != 0) classes.push_back(Classes::glued);
  for (std::size_t i = 0; i < shapes_[shape].classes.size(); ++i)
    if ((bits >> place_bits >> i & 1U) != 0) classes.push_back(shapes_[shape].classes[i]);
  return with_groups(std::move(classes));
}

std::vector<ClassId> Lexicon::with_groups(std::vector<ClassId> classes) const {
  const auto has = [&](ClassId cls) { return std::find(classes.begin(), classes.end(), cls) != classes.end(); };
  // A group may be a member of another: again, until nothing is added.
  for (std::size_t before = classes.size() + 1; before != classes.size();) {
    before = classes.size();
    for (const auto& [group, member] : groups_)
      if (has(member) && !has(group)) classes.push_back(group);
  }
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  return classes;
}

namespace {

unsigned place_of(text::Gap gap) noexcept {
  return (gap < text::Gap::line ? 1U : 0U) | (gap == text::Gap::none ? 2U : 0U);
}

}  // namespace

unsigned Lexicon::expression_bits(const ShapeCells& shape, std::string_view word, std::vector<int>& scratch) {
  unsigned bits = 0;
  shape.set->matches(word, scratch);
  for (const int i : scratch) bits |= 1U << (place_bits + static_cast<unsigned>(i));
  return bits;
}

std::uint16_t Lexicon::unit_cell(const Document& document, text::TokenRange range) const {
  const std::vector<text::Token>& tokens = document.text->tokens();
  text::Shape shape = tokens[range.first].shape;
  for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
    const text::Shape s = tokens[i].shape;
    if (!is_word_shape(s) || s == shape) continue;
    // "OKU Timur" looks like a capitalised word, "Bupati dan Wakil Bupati" like none.
    const bool capitals = s <= text::Shape::caps && s != text::Shape::lower && shape <= text::Shape::caps && shape != text::Shape::lower;
    shape = capitals ? text::Shape::cap : text::Shape::mixed;
  }
  return static_cast<std::uint16_t>(shapes_[static_cast<std::size_t>(shape)].base + place_of(tokens[range.first].gap));
}

template <class FirstOf, class Visit>
void Lexicon::walk_on(const text::Text& text, const FirstOf& first_of, std::uint32_t token, std::uint32_t limit, std::uint32_t node, Visit& visit) const {
  visit(token, node);
  if (token >= limit || !nodes_[node].has_children || text.tokens()[token].gap == text::Gap::blank_line) return;
  const First first = first_of(token);
  for (const std::uint32_t next : {child(node, first.exact), child(node, first.plain)})
    if (next != none) walk_on(text, first_of, token + 1, limit, next, visit);
}

template <class FirstOf, class Visit>
void Lexicon::walk(const text::Text& text, const FirstOf& first_of, std::uint32_t token, std::uint32_t limit, Visit visit) const {
  const First first = first_of(token);
  for (const std::uint32_t node : {first.exact, first.plain})
    if (node != none) walk_on(text, first_of, token + 1, limit, node, visit);
}

Document Lexicon::annotate(const text::Text& text) const {
  Document document;
  document.text = &text;
  const std::uint32_t size = text.size();
  document.sets.resize(size);
  document.cells.resize(size);
  std::vector<First> firsts(size);
  std::vector<std::uint32_t> starts;  // tokens that phrases begin with
  std::vector<int> scratch;
  const std::vector<text::Token>& tokens = text.tokens();
  for (std::uint32_t i = 0; i < size; ++i) {
    const ShapeCells& shape = shapes_[static_cast<std::size_t>(tokens[i].shape)];
    document.cells[i] = static_cast<std::uint16_t>(shape.base + place_of(tokens[i].gap) + (shape.set ? expression_bits(shape, text.word(i), scratch) : 0U));
    if (tags_[tokens[i].hash & (words_.size() - 1)] == 0) continue;  // no word has a hash like this
    const First first = find_first(text, i);
    if (first.plain == none) continue;
    firsts[i] = first;
    document.sets[i] = nodes_[first.best()].set;
    if (nodes_[first.plain].has_children || nodes_[first.exact].has_children) starts.push_back(i);
  }
  for (const std::uint32_t start : starts) add_phrases(text, firsts, start, document.phrases);
  document.breaks = find_breaks(text, document.phrases);
  return document;
}

void Lexicon::add_phrases(const text::Text& text, const std::vector<First>& firsts, std::uint32_t start, std::vector<Phrase>& phrases) const {
  const std::size_t before = phrases.size();
  walk(text, [&](std::uint32_t token) { return firsts[token]; }, start, text.size(), [&](std::uint32_t last, std::uint32_t node) {
    if (last > start + 1 && nodes_[node].entries != none) phrases.push_back({{start, last}, nodes_[node].set});
  });
  if (phrases.size() - before < 2) return;
  std::stable_sort(phrases.begin() + static_cast<std::ptrdiff_t>(before), phrases.end(), [](const Phrase& a, const Phrase& b) { return a.tokens.last > b.tokens.last; });
}

template <class Visit>
void Lexicon::visit_entries(const text::Text& text, text::TokenRange range, Visit visit) const {
  bool go_on = true;
  walk(text, [&](std::uint32_t token) { return find_first(text, token); }, range.first, range.last, [&](std::uint32_t last, std::uint32_t node) {
    if (last != range.last) return;
    for (std::uint32_t e = nodes_[node].entries; go_on && e != none; e = entries_[e].next) go_on = visit(entries_[e]);
  });
}

std::vector<Row> Lexicon::rows(const text::Text& text, text::TokenRange range, ClassId cls) const {
  std::vector<Row> found;
  visit_entries(text, range, [&](const Entry& e) {
    // An exact spelling holds the plain word's entries too.
    if (e.cls == cls && e.table != nullptr && std::find(found.begin(), found.end(), Row(*e.table, e.row)) == found.end())
      found.emplace_back(*e.table, e.row);
    return true;
  });
  return found;
}

std::optional<Row> Lexicon::row(const text::Text& text, text::TokenRange range, ClassId cls) const {
  std::optional<Row> found;
  visit_entries(text, range, [&](const Entry& e) {
    if (e.cls == cls && e.table != nullptr) found.emplace(*e.table, e.row);
    return !found;
  });
  return found;
}

bool Lexicon::is(const text::Text& text, text::TokenRange range, ClassId cls) const {
  bool found = false;
  visit_entries(text, range, [&](const Entry& e) { return !(found = e.cls == cls); });
  return found;
}

}  // namespace warta::lexicon
