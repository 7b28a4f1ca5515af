#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "enumerators.h"
#include "lexicon/columns.h"

namespace warta::lexicon {

/// A table of knowledge: tab-separated, `#` lines that say what it holds and where it is from, a row of column names,
/// then rows of as many cells. The content must outlive the table.
class Table {
 public:
  /// `file` names it in errors. Throws Error for a missing header, a row of another length, a column named twice or a quoted
  /// cell.
  Table(std::string file, std::string_view content);

  const std::string& file() const noexcept { return file_; }
  std::size_t rows() const noexcept { return columns_.empty() ? 0 : cells_.size() / columns_.size(); }
  const std::vector<std::string_view>& columns() const noexcept { return columns_; }
  /// Index of the column; npos if there is none.
  std::size_t column(std::string_view name) const noexcept;
  std::string_view cell(std::size_t row, std::size_t column) const noexcept { return cells_[row * columns_.size() + column]; }
  /// The cell of a column, empty where the table has no such column.
  std::string_view cell(std::size_t row, std::string_view column_name) const noexcept;
  std::string_view cell(std::size_t row, Column asked) const noexcept {
    const std::size_t index = asked_[static_cast<std::size_t>(asked)];
    return index == npos ? std::string_view() : cell(row, index);
  }
  /// Where a cell begins, from 1, in characters.
  struct Place {
    std::size_t line, column;
  };
  Place place(std::size_t row, std::size_t column) const noexcept;
  /// Throws Error at a cell.
  [[noreturn]] void fail_at(std::size_t row, std::size_t column, const std::string& what) const;

  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  void read_line(std::string_view line, std::size_t number);

  std::string_view line_before(std::string_view cell) const noexcept;

  std::string file_;
  std::string_view content_;
  std::vector<std::string_view> columns_;
  std::vector<std::string_view> cells_;
  std::array<std::size_t, names_of<Column>.size()> asked_{};  // the index of each Column, or npos
};

}  // namespace warta::lexicon
