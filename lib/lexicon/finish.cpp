#include <map>
#include <numeric>
#include <utility>

#include "lexicon/builder.h"
#include "lexicon/too_many.h"
#include "text/utf8.h"

namespace warta::lexicon {

Lexicon LexiconBuilder::build() && {
  merge_exact_spellings();
  gather_entries();
  intern_sets();
  fill_set_bits();
  lay_out_cells();
  find_set_cells();
  number_units();
  fill_words();
  return std::move(static_cast<Lexicon&>(*this));
}

/// Copies into each word what look-ups ask first. Words that count in small letters get a table of their own: they are few, and
/// most words of a text are small.
void LexiconBuilder::fill_words() {
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

/// Numbers the pairs of a set and a cell that its words can have. A word with any other cell counts as an unknown word that is
/// written like it.
void LexiconBuilder::number_units() {
  units_.start(sets_.size(), cell_count(), cells_in_front_);
  for (std::uint16_t set = 0; set < sets_.size(); ++set)
    for (const std::uint16_t cell : set_cells_[set]) {
      units_.set(set, cell, static_cast<std::uint16_t>(unit_parts_.size()));
      unit_parts_.push_back({set, cell});
    }
  if (unit_parts_.size() > 0xFFFF) throw TooMany("more than 65535 sorts of units");
}

/// Gives each exact spelling the entries of its plain word as well, behind its own.
void LexiconBuilder::merge_exact_spellings() {
  std::vector<std::uint32_t> first_variant(nodes_.size(), none);
  words_[all_words].each([&](const Words::Word& word) {
    first_variant[word.node] = word.next_variant;
    for (std::uint32_t v = word.next_variant; v != none; v = variants_[v].next_variant)
      nodes_[variants_[v].node].shapes |= nodes_[word.node].shapes;
  });
  for (std::size_t i = 0, size = added_.size(); i < size; ++i)
    for (std::uint32_t v = first_variant[added_[i].node]; v != none; v = variants_[v].next_variant)
      added_.push_back({variants_[v].node, Entry(added_[i].entry)});
}

/// Puts the entries of each node side by side, since whoever asks for one of them reads those before it. Rows keep their order:
/// `row` gives the first of a table.
void LexiconBuilder::gather_entries() {
  std::vector<std::uint32_t> last(nodes_.size());  // for each node the place of its last entry that is not placed yet
  for (const AddedEntry& added : added_) ++last[added.node];
  std::partial_sum(last.begin(), last.end(), last.begin());
  entries_.resize(added_.size() + 1);
  for (auto added = added_.rbegin(); added != added_.rend(); ++added) {
    Node& node = nodes_[added->node];
    Entry& entry = entries_[last[added->node]];
    entry = added->entry;
    entry.next = node.entries;
    node.entries = last[added->node]--;
  }
  added_ = {};
}

void LexiconBuilder::fill_set_bits() {
  class_count_ = classes_.size();
  set_bits_.resize((sets_.size() * class_count_ + 63) / 64);
  for (std::size_t set = 0; set < sets_.size(); ++set)
    for (const ClassId cls : sets_[set]) {
      const std::size_t bit = set * class_count_ + cls;
      set_bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }
}

void LexiconBuilder::intern_sets() {
  constexpr std::uint16_t unseen = 0xFFFF;
  std::map<std::vector<ClassId>, std::uint16_t> known{{{}, std::uint16_t{0}}};
  std::map<std::vector<ClassId>, std::uint16_t> closed;       // sets by their classes without the groups
  std::vector<std::uint16_t> alone(classes_.size(), unseen);  // the same for a single class, which is what most words have
  const auto intern = [&](const std::vector<ClassId>& classes) {
    if (classes.empty()) return std::uint16_t{0};
    std::uint16_t& set = classes.size() == 1 ? alone[classes.front()] : closed.emplace(classes, unseen).first->second;
    if (set != unseen) return set;
    const auto [at, is_new] = known.emplace(with_groups(classes), static_cast<std::uint16_t>(sets_.size()));
    if (is_new) sets_.push_back(at->first);
    if (sets_.size() > unseen) throw TooMany("words are in more than 65535 sets of classes");
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

}  // namespace warta::lexicon
