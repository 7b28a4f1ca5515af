#include "lexicon/builder.h"

#include <algorithm>
#include <string>

#include "lexicon/apostrophes.h"
#include "lexicon/too_many.h"
#include "text/tokenize.h"
#include "text/utf8.h"

namespace warta::lexicon {
namespace {

/// The bit of a shape in a set of shapes.
constexpr std::uint16_t shape_bit(text::Shape shape) noexcept {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(shape));
}

// The shapes that a word of letters can have, depending on its case.
constexpr std::uint16_t letter_shapes =
    shape_bit(text::Shape::lower) | shape_bit(text::Shape::cap) | shape_bit(text::Shape::caps) | shape_bit(text::Shape::mixed);

constexpr std::size_t most_patterns = 8;  // for a shape: each doubles its cells

constexpr std::uint16_t possible_shapes(text::Shape shape) noexcept {
  return (letter_shapes & shape_bit(shape)) != 0 ? letter_shapes : shape_bit(shape);
}

}  // namespace

std::uint32_t LexiconBuilder::new_node() {
  nodes_.emplace_back();
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

/// The node of the exact spelling, which is made if there is none.
std::uint32_t LexiconBuilder::exact_node(Words::Word& plain, std::string_view written) {
  for (std::uint32_t v = plain.next_variant; v != none; v = variants_[v].next_variant)
    if (letters_.is(variants_[v].letters, written)) return variants_[v].node;
  variants_.push_back({plain.key, new_node(), plain.next_variant, letters_.store(written)});
  plain.next_variant = static_cast<std::uint32_t>(variants_.size() - 1);
  return variants_.back().node;
}

std::uint32_t LexiconBuilder::add_child(std::uint32_t node, std::uint32_t first) {
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

void LexiconBuilder::grow_children() {
  std::vector<Child> old(children_.size() * 2);
  old.swap(children_);
  for (const Child& c : old) {
    if (c.node == none) continue;
    std::size_t at = child_hash(c.key) & (children_.size() - 1);
    while (children_[at].node != none) at = (at + 1) & (children_.size() - 1);
    children_[at] = c;
  }
}

bool LexiconBuilder::add(std::string_view phrase, std::span<const ClassId> classes, Case letters, const Table* table,
                         std::size_t row) {
  bool has_tokens = true;
  const auto add_to = [&](std::uint32_t node) {
    has_tokens = has_tokens && node != none;
    if (node == none) return;
    for (const ClassId cls : classes)
      added_.push_back({node, {cls, letters == Case::capital, table, static_cast<std::uint32_t>(row), none}});
  };
  if (!has_apostrophe(phrase)) add_to(add_spelling(phrase, letters));
  else
    for (const std::string_view mark : apostrophes) add_to(add_spelling(with_apostrophes(phrase, mark), letters));
  return has_tokens;
}

/// The node of the phrase, which is made if there is none; `none` where the phrase holds no token.
std::uint32_t LexiconBuilder::add_spelling(std::string_view phrase, Case letters) {
  std::uint32_t node = none;
  const std::vector<text::Token> tokens = text::tokenize(phrase);
  for (const text::Token& t : tokens) {
    const std::string_view written = phrase.substr(t.begin, t.end - t.begin);
    Words::Word& word = words_[all_words].intern(text::lower(written), letters_);
    if (word.node == none) word.node = new_node();
    const bool is_small_part = tokens.size() > 1 && t.shape == text::Shape::lower;  // "dan" in a name
    if (letters != Case::capital || is_small_part) nodes_[word.node].may_be_lower = true;
    if (node == none && tokens.size() > 1) {
      word.opens_phrases = true;
      openings_.add(word.node, tokens[1].hash);
    }
    node = add_child(node, letters == Case::exact ? exact_node(word, written) : word.node);
  }
  if (node == none) return none;
  nodes_[node].shapes |= possible_shapes(tokens.front().shape);
  if (tokens.size() > 1) nodes_[node].shapes |= letter_shapes;
  return node;
}

void LexiconBuilder::add_regex(const std::string& pattern, ClassId cls, const std::vector<text::Shape>& shapes) {
  for (const text::Shape shape : shapes) {
    ShapeCells& cells = shapes_[static_cast<std::size_t>(shape)];
    if (cells.patterns.size() == most_patterns)
      throw TooMany("more than " + std::to_string(most_patterns) + " regular expressions name one shape");
    cells.classes.push_back(cls);
    cells.patterns.push_back(pattern);
  }
}

void LexiconBuilder::add_member(ClassId group, ClassId member) {
  if (groups_of_.size() <= member) groups_of_.resize(member + std::size_t{1});
  groups_of_[member].push_back(group);
}

}  // namespace warta::lexicon
