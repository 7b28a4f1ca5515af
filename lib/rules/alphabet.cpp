#include "rules/alphabet.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace warta::rules {
namespace {

void set_bit(std::vector<std::uint64_t>& bits, std::size_t at) { bits[at / 64] |= std::uint64_t{1} << (at % 64); }

}  // namespace

Alphabet::Alphabet(const lexicon::Lexicon& lexicon, const std::vector<Element>& elements,
                   const std::vector<std::vector<lexicon::ClassId>>& fact_sets)
    : elements_(elements), units_(&lexicon.unit_parts()) {
  const std::size_t words = elements.size() / 64 + 1;
  nothing_ = {Bits(words), Bits(words)};
  any_.resize(words);
  for (std::size_t e = 0; e < elements.size(); ++e)
    if (elements[e].any) set_bit(any_, e), has_any_ = true;
  signatures_.assign(2, Bits(words));  // breaks satisfy nothing
  intern(any_);                        // first_unit: all that no pattern names

  index_elements(lexicon.classes().size());
  std::map<Mask, std::size_t> known_rows, known_columns;
  std::vector<Mask> rows, columns;
  const auto number = [this](std::map<Mask, std::size_t>& known, std::vector<Mask>& masks,
                             std::span<const lexicon::ClassId> classes) {
    const auto [at, is_new] = known.emplace(mask(classes), masks.size());
    if (is_new) masks.push_back(at->first);
    return at->second;
  };
  for (std::uint16_t s = 0; s < lexicon.set_count(); ++s)
    set_row_.push_back(static_cast<std::uint32_t>(number(known_rows, rows, lexicon.set_classes(s))));
  for (const std::vector<lexicon::ClassId>& classes : fact_sets)
    set_row_.push_back(static_cast<std::uint32_t>(number(known_rows, rows, classes)));
  for (std::uint16_t c = 0; c < lexicon.cell_count(); ++c)
    cell_column_.push_back(static_cast<std::uint16_t>(number(known_columns, columns, lexicon.cell_classes(c))));
  for (std::uint32_t& row : set_row_) row *= static_cast<std::uint32_t>(columns.size());
  table_.assign(rows.size() * columns.size(), first_unit);
  const auto row_of = [&](std::size_t set) -> const Mask& { return rows[set_row_[set] / columns.size()]; };
  for (std::uint16_t s = 0; s < lexicon.set_count(); ++s) fill(s, row_of(s), columns, lexicon.set_cells(s));
  const std::vector<std::uint16_t> plain = lexicon.plain_cells();
  for (std::size_t s = lexicon.set_count(); s < set_row_.size(); ++s) fill(s, row_of(s), columns, plain);
}

/// Numbers the units that there can be: a symbol for each that could not would soon use them up.
void Alphabet::fill(std::size_t set, const Mask& row, const std::vector<Mask>& columns, const std::vector<std::uint16_t>& cells) {
  for (const std::uint16_t cell : cells) {
    Symbol& symbol = table_[set_row_[set] + cell_column_[cell]];
    if (symbol == first_unit) symbol = intern(signature(row, columns[cell_column_[cell]]));
  }
}

/// There are thousands of sets, and each has few classes, of which few are asked for.
void Alphabet::index_elements(std::size_t classes) {
  asking_.resize(classes);
  excluding_.resize(classes);
  for (std::size_t e = 0; e < elements_.size(); ++e) {
    if (!elements_[e].any) asking_[elements_[e].cls].push_back(e);
    for (const lexicon::ClassId cls : elements_[e].not_in) excluding_[cls].push_back(e);
  }
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
    throw std::length_error("the patterns of one kind tell more than " + most + " sorts of units apart");
  }
  const auto symbol = static_cast<Symbol>(signatures_.size());
  signatures_.push_back(signature);
  known_.emplace(signature, symbol);
  return symbol;
}

std::size_t Alphabet::index(const Element& element) const noexcept {
  return static_cast<std::size_t>(std::find(elements_.begin(), elements_.end(), element) - elements_.begin());
}

}  // namespace warta::rules
