#include "lexicon/lexicon.h"

#include <algorithm>
#include <string>

#include "lexicon/apostrophes.h"
#include "lexicon/too_many.h"
#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::lexicon {
namespace {

std::uint64_t child_key(std::uint32_t node, std::uint32_t word) noexcept { return (std::uint64_t{node} << 32) | word; }

std::size_t child_hash(std::uint64_t key) noexcept { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24); }

// What case makes of a word of letters.
constexpr std::uint16_t letter_shapes =
    shape_bit(text::Shape::lower) | shape_bit(text::Shape::cap) | shape_bit(text::Shape::caps) | shape_bit(text::Shape::mixed);

constexpr std::size_t most_patterns = 8;  // of a shape: each doubles its cells

constexpr std::uint16_t possible_shapes(text::Shape shape) noexcept {
  return (letter_shapes & shape_bit(shape)) != 0 ? letter_shapes : shape_bit(shape);
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
    if (cells.patterns.size() == most_patterns)
      throw TooMany("more than " + std::to_string(most_patterns) + " regular expressions name one shape");
    cells.classes.push_back(cls);
    cells.patterns.push_back(pattern);
  }
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

}  // namespace warta::lexicon
