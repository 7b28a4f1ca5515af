#include "rules/alphabet.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <string>

#include "lexicon/too_many.h"

namespace warta::rules {
namespace {

constexpr Symbol unseen = most_symbols;  // for units that have no symbol yet

void set_bit(std::vector<std::uint64_t>& bits, std::size_t at) { bits[at / 64] |= std::uint64_t{1} << (at % 64); }

}  // namespace

/// Numbers masks. Thousands of sets have the same few classes that patterns ask for, and so the same mask.
struct Alphabet::Numbering {
  std::map<std::vector<lexicon::ClassId>, std::size_t> by_asked;
  std::map<Mask, std::size_t> by_mask;
  std::vector<Mask> masks;
  std::vector<lexicon::ClassId> asked;  // those of the set at hand that patterns name
};

Alphabet::Alphabet(const lexicon::Lexicon& lexicon, const std::vector<Element>& elements,
                   const std::vector<std::vector<lexicon::ClassId>>& fact_sets)
    : elements_(elements), units_(&lexicon.unit_parts()) {
  const std::size_t words = elements.size() / 64 + 1;
  nothing_ = {Bits(words), Bits(words)};
  any_.resize(words);
  for (std::size_t e = 0; e < elements.size(); ++e)
    if (elements[e].any) set_bit(any_, e), has_any_ = true;
  signatures_.assign(2, Bits(words));  // no element matches a break
  intern(any_);                        // first_unit, the symbol of units that no pattern names

  index_elements(lexicon.classes().size());
  Numbering row_numbers, column_numbers;
  const auto number = [this](Numbering& numbering, std::span<const lexicon::ClassId> classes) {
    numbering.asked.clear();
    for (const lexicon::ClassId cls : classes)
      if (is_named_[cls]) numbering.asked.push_back(cls);
    const auto [at, is_unseen] = numbering.by_asked.try_emplace(numbering.asked);
    if (!is_unseen) return at->second;
    const auto [known, is_new] = numbering.by_mask.emplace(mask(numbering.asked), numbering.masks.size());
    if (is_new) numbering.masks.push_back(known->first);
    return at->second = known->second;
  };
  for (std::uint16_t s = 0; s < lexicon.set_count(); ++s)
    set_row_.push_back(static_cast<std::uint32_t>(number(row_numbers, lexicon.set_classes(s))));
  for (const std::vector<lexicon::ClassId>& classes : fact_sets)
    set_row_.push_back(static_cast<std::uint32_t>(number(row_numbers, classes)));
  for (std::uint16_t c = 0; c < lexicon.cell_count(); ++c)
    cell_column_.push_back(static_cast<std::uint16_t>(number(column_numbers, lexicon.cell_classes(c))));
  const std::vector<Mask>&rows = row_numbers.masks, &columns = column_numbers.masks;
  for (std::uint32_t& row : set_row_) row *= static_cast<std::uint32_t>(columns.size());
  table_.assign(rows.size() * columns.size(), unseen);
  const auto row_of = [&](std::size_t set) -> const Mask& { return rows[set_row_[set] / columns.size()]; };
  for (std::uint16_t s = 0; s < lexicon.set_count(); ++s) fill(s, row_of(s), columns, lexicon.set_cells(s));
  const std::vector<std::uint16_t> plain = lexicon.plain_cells();
  for (std::size_t s = lexicon.set_count(); s < set_row_.size(); ++s) fill(s, row_of(s), columns, plain);
  std::replace(table_.begin(), table_.end(), unseen, first_unit);
  list_symbols();
}

/// Gives symbols to the units that there can be; symbols for units that cannot be would soon use all numbers up.
void Alphabet::fill(std::size_t set, const Mask& row, const std::vector<Mask>& columns, const std::vector<std::uint16_t>& cells) {
  for (const std::uint16_t cell : cells) {
    Symbol& symbol = table_[set_row_[set] + cell_column_[cell]];
    if (symbol == unseen) symbol = intern(signature(row, columns[cell_column_[cell]]));
  }
}

/// Lists for each class the elements that name it: there are thousands of sets, each has few classes, and few of these are named.
void Alphabet::index_elements(std::size_t classes) {
  asking_.resize(classes);
  excluding_.resize(classes);
  is_named_.resize(classes);
  for (std::size_t e = 0; e < elements_.size(); ++e) {
    if (!elements_[e].any) asking_[elements_[e].cls].push_back(e), is_named_[elements_[e].cls] = true;
    for (const lexicon::ClassId cls : elements_[e].not_in) excluding_[cls].push_back(e), is_named_[cls] = true;
  }
}

void Alphabet::list_symbols() {
  std::vector<Symbols> of_elements(elements_.size());
  for (std::size_t symbol = first_unit; symbol < signatures_.size(); ++symbol)
    for (std::size_t i = 0; i < signatures_[symbol].size(); ++i)
      for (std::uint64_t bits = signatures_[symbol][i]; bits != 0; bits &= bits - 1)
        of_elements[i * 64 + static_cast<std::size_t>(std::countr_zero(bits))].set(symbol);
  for (std::size_t e = 0; e < elements_.size(); ++e) symbols_.emplace(elements_[e], of_elements[e]);
}

Alphabet::Mask Alphabet::mask(std::span<const lexicon::ClassId> classes) const {
  Mask m = nothing_;
  for (const lexicon::ClassId cls : classes) {
    for (const std::size_t e : asking_[cls]) set_bit(m.asked, e);
    for (const std::size_t e : excluding_[cls]) set_bit(m.excluded, e);
  }
  return m;
}

Alphabet::Bits Alphabet::signature(const Mask& a, const Mask& b) const {
  Bits bits(any_);
  for (std::size_t i = 0; i < bits.size(); ++i) bits[i] = (bits[i] | a.asked[i] | b.asked[i]) & ~(a.excluded[i] | b.excluded[i]);
  return bits;
}

Symbol Alphabet::intern(const Bits& signature) {
  const auto found = known_.find(signature);
  if (found != known_.end()) return found->second;
  if (signatures_.size() == most_symbols) {
    const std::string most = std::to_string(most_symbols - first_unit);
    throw lexicon::TooMany("the patterns of one kind tell more than " + most + " sorts of units apart");
  }
  const auto symbol = static_cast<Symbol>(signatures_.size());
  signatures_.push_back(signature);
  known_.emplace(signature, symbol);
  return symbol;
}

}  // namespace warta::rules
