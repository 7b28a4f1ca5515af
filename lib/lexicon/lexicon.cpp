#include "lexicon/lexicon.h"

#include <algorithm>
#include <array>
#include <memory>

namespace warta::lexicon {
namespace {

bool is_word_shape(text::Shape shape) noexcept { return shape <= text::Shape::abbreviation; }

unsigned place_of(text::Gap gap) noexcept {
  static constexpr std::array<unsigned, 4> places = {3, 1, 0, 0};  // glued and inner, inner, opens a line
  return places[static_cast<std::size_t>(gap)];
}

}  // namespace

Lexicon::Lexicon() : variants_(1), nodes_(1), children_(1024), entries_(1), sets_(1) {}

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

std::vector<ClassId> Lexicon::with_groups(std::vector<ClassId> classes) const {
  // A group may be a member of another one: the groups that were added are asked as well.
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (classes[i] >= groups_of_.size()) continue;
    for (const ClassId group : groups_of_[classes[i]])
      if (std::find(classes.begin(), classes.end(), group) == classes.end()) classes.push_back(group);
  }
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  return classes;
}

std::vector<std::uint16_t> Lexicon::plain_cells() const {
  std::vector<std::uint16_t> cells;
  for (const ShapeCells& shape : shapes_)
    for (unsigned place = 0; place < 1U << place_bits; ++place) cells.push_back(static_cast<std::uint16_t>(shape.base + place));
  return cells;
}

unsigned Lexicon::expression_bits(const ShapeCells& shape, std::string_view word) {
  const auto match = [&] {
    thread_local std::vector<int> found;
    shape.set->matches(word, found);
    unsigned bits = 0;
    for (const int i : found) bits |= 1U << static_cast<unsigned>(i);
    return static_cast<std::uint8_t>(bits);
  };
  return unsigned{shape.seen->bits_of(word, match)} << place_bits;
}

/// The number of the exact spelling that the word is written in; 0, which stands for no node, where there is none.
std::uint32_t Lexicon::find_variant(const Words::Word& word, std::string_view written) const noexcept {
  std::uint32_t v = word.next_variant;
  while (v != none && !letters_.is(variants_[v].letters, written)) v = variants_[v].next_variant;
  return v;
}

std::uint16_t Lexicon::cell_of(const text::Text& text, text::TokenRange range) const {
  const std::vector<text::Token>& tokens = text.tokens();
  text::Shape shape = tokens[range.first].shape;
  for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
    const text::Shape s = tokens[i].shape;
    if (!is_word_shape(s) || s == shape) continue;
    // "OKU Timur" is shaped like a capitalised word, "Bupati dan Wakil Bupati" is mixed.
    const bool capitals =
        s <= text::Shape::caps && s != text::Shape::lower && shape <= text::Shape::caps && shape != text::Shape::lower;
    shape = capitals ? text::Shape::cap : text::Shape::mixed;
  }
  return static_cast<std::uint16_t>(shapes_[static_cast<std::size_t>(shape)].base + place_of(tokens[range.first].gap));
}

template <class Visit>
void Lexicon::walk_on(const Document& document, std::uint32_t token, std::uint32_t limit, std::uint32_t node,
                      Visit& visit) const {
  visit(token, node);
  if (token >= limit || !nodes_[node].has_children || document.text->tokens()[token].gap == text::Gap::blank_line) return;
  const WordNodes word = document.nodes[token];
  for (const std::uint32_t next : {child(node, word.exact), child(node, word.plain)})
    if (next != none) walk_on(document, token + 1, limit, next, visit);
}

template <class Visit>
void Lexicon::walk(const Document& document, std::uint32_t token, std::uint32_t limit, Visit visit) const {
  const WordNodes word = document.nodes[token];
  for (const std::uint32_t node : {word.exact, word.plain})
    if (node != none) walk_on(document, token + 1, limit, node, visit);
}

Document Lexicon::annotate(const text::Text& text) const {
  Document document;
  document.text = &text;
  const std::uint32_t size = text.size();
  document.units.resize(size);
  document.nodes = std::make_unique_for_overwrite<WordNodes[]>(size);
  const auto starts = std::make_unique_for_overwrite<std::uint32_t[]>(size);  // tokens that phrases may begin with
  std::uint32_t start_count = 0;
  const text::Token* const tokens = text.tokens().data();
  std::uint16_t* const units = document.units.data();
  WordNodes* const nodes = document.nodes.get();
  const char* const normal = text.normal().data();
  const char* const normal_end = normal + text.normal().size();
  constexpr std::uint32_t ahead = 8;  // tokens to fetch ahead, since the table is larger than the caches
  for (std::uint32_t i = 0; i < size; ++i) {
    if (i + ahead < size) words_of(tokens[i + ahead]).prefetch(tokens[i + ahead].hash);
    const text::Token& token = tokens[i];
    const std::string_view written(normal + token.begin, token.end - token.begin);
    const ShapeCells& shape = shapes_[static_cast<std::size_t>(token.shape)];
    const std::size_t cell = shape.base + place_of(token.gap) + (shape.set ? expression_bits(shape, written) : 0U);
    const Words::Word* word = words_of(token).find(token.hash, written, normal_end, token.has_foreign, letters_);
    if (word == nullptr) {
      nodes[i] = {};
      units[i] = static_cast<std::uint16_t>(cell);  // see UnitTable
      continue;
    }
    const std::uint32_t variant = word->next_variant == none ? none : find_variant(*word, written);
    units[i] = units_.at(variant == none ? word->set : variants_[variant].set, cell);
    nodes[i] = {word->node, variants_[variant].node};
    starts[start_count] = i;
    const std::uint32_t has_next = i + 1 < size ? 1 : 0;
    start_count += has_next & static_cast<std::uint32_t>(word->opens_phrases) &
                   static_cast<std::uint32_t>(openings_.may_have(word->node, tokens[i + has_next].hash));
  }
  document.phrases.reserve(start_count);
  for (std::uint32_t start = 0; start < start_count; ++start) add_phrases(document, starts[start]);
  document.breaks = find_breaks(text, document.phrases);
  return document;
}

void Lexicon::add_phrases(Document& document, std::uint32_t start) const {
  const text::Text& text = *document.text;
  std::vector<Phrase>& phrases = document.phrases;
  const std::size_t before = phrases.size();
  walk(document, start, text.size(), [&](std::uint32_t last, std::uint32_t node) {
    if (last == start + 1 || nodes_[node].entries == none) return;
    const std::uint16_t cell = cell_of(text, {start, last});
    const std::uint16_t set = is_lower(cell) ? nodes_[node].lower_set : nodes_[node].set;
    if (set != 0) phrases.push_back({{start, last}, units_.at(set, cell)});
  });
  if (phrases.size() - before < 2) return;
  std::stable_sort(phrases.begin() + static_cast<std::ptrdiff_t>(before), phrases.end(),
                   [](const Phrase& a, const Phrase& b) { return a.tokens.last > b.tokens.last; });
}

template <class Visit>
void Lexicon::visit_entries(const Document& document, text::TokenRange range, Visit visit) const {
  if (range.empty()) return;  // a slot that took no part
  bool go_on = true;
  walk(document, range.first, range.last, [&](std::uint32_t last, std::uint32_t node) {
    if (last != range.last) return;
    for (std::uint32_t e = nodes_[node].entries; go_on && e != none; e = entries_[e].next) go_on = visit(entries_[e]);
  });
}

std::optional<Row> Lexicon::row(const Document& document, text::TokenRange range, ClassId cls) const {
  std::optional<Row> found;
  visit_entries(document, range, [&](const Entry& e) {
    if (e.cls == cls && e.table != nullptr) found.emplace(*e.table, e.row);
    return !found;
  });
  return found;
}

bool Lexicon::is(const Document& document, text::TokenRange range, ClassId cls) const {
  bool found = false;
  visit_entries(document, range, [&](const Entry& e) { return !(found = e.cls == cls); });
  return found;
}

}  // namespace warta::lexicon
