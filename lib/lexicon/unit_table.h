#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace warta::lexicon {

/// Tells the sort of unit that a token or phrase is, by its set and cell.
///
/// There are thousands of sets and of cells, but nearly all tokens have one of the cells that no regular expression decides.
/// These are few and come first: those of a set fill a cache line. For the other cells a set has a row of its own only if one of
/// its words can have such a cell.
class UnitTable {
 public:
  /// Begins a table in which units of all sets are numbered like their cells. For set 0, that of unknown words, it stays so.
  void start(std::size_t sets, std::size_t cells, std::size_t cells_in_front) {
    cells_ = cells;
    in_front_ = cells_in_front;
    stride_ = (in_front_ + 31) / 32 * 32;  // a cache line, as a rule
    front_.resize(sets * stride_);
    behind_.clear();
    rows_behind_.assign(sets, 0);
    for (std::size_t at = 0; at < front_.size(); ++at) front_[at] = static_cast<std::uint16_t>(at % stride_);
    for (std::size_t cell = in_front_; cell < cells; ++cell) behind_.push_back(static_cast<std::uint16_t>(cell));
  }

  void set(std::uint16_t set, std::uint16_t cell, std::uint16_t unit) {
    if (cell < in_front_) {
      front_[set * stride_ + cell] = unit;
      return;
    }
    if (rows_behind_[set] == 0 && set != 0) {
      rows_behind_[set] = static_cast<std::uint32_t>(behind_.size());
      behind_.resize(behind_.size() + cells_ - in_front_);
      std::copy_n(behind_.begin(), cells_ - in_front_, behind_.begin() + rows_behind_[set]);
    }
    behind_[rows_behind_[set] + cell - in_front_] = unit;
  }

  std::uint16_t at(std::size_t set, std::size_t cell) const noexcept {
    return cell < in_front_ ? front_[set * stride_ + cell] : behind_[rows_behind_[set] + cell - in_front_];
  }

 private:
  std::size_t cells_ = 0, in_front_ = 0, stride_ = 0;
  std::vector<std::uint16_t> front_, behind_;
  std::vector<std::uint32_t> rows_behind_;  // for each set the begin of its row
};

}  // namespace warta::lexicon
