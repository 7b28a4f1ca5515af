#include "lexicon/table.h"

#include <algorithm>

#include <warta/error.h>

#include "caret.h"

namespace warta::lexicon {

Table::Table(std::string file, std::string_view content) : file_(std::move(file)), content_(content) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (content.starts_with(byte_order_mark)) content.remove_prefix(byte_order_mark.size());
  std::size_t number = 0;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    std::string_view line = content.substr(0, end);
    content.remove_prefix(std::min(end + 1, content.size()));
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    // A '#' row behind the header is data: "#" is a token, too.
    if (line.empty() || (columns_.empty() && line.front() == '#')) continue;
    read_line(line, number);
  }
  if (columns_.empty()) throw Error(file_, 0, 0, "expected a row of column names");
  std::transform(names_of<Column>.begin(), names_of<Column>.end(), asked_.begin(),
                 [this](std::string_view name) { return column(name); });
}

void Table::read_line(std::string_view line, std::size_t number) {
  const bool is_header = columns_.empty();
  std::vector<std::string_view>& cells = is_header ? columns_ : cells_;
  const std::size_t before = cells.size();
  std::string_view rest = line;
  for (;;) {
    const std::size_t tab = rest.find('\t');
    cells.push_back(rest.substr(0, tab));
    if (is_header && std::count(cells.begin(), cells.end(), cells.back()) > 1)
      throw Error(file_, number, 1, "column '" + std::string(cells.back()) + "' is named twice", std::string(line));
    if (tab == std::string_view::npos) break;
    rest.remove_prefix(tab + 1);
  }
  const std::size_t found = cells.size() - before;
  if (!is_header && found != columns_.size())
    throw Error(file_, number, 1, "expected " + std::to_string(columns_.size()) + " cells, found " + std::to_string(found),
                std::string(line));
  for (std::size_t i = before; i < cells.size(); ++i)
    if (cells[i].size() > 1 && cells[i].front() == '"' && cells[i].back() == '"')
      throw Error(file_, number, characters(line_before(cells[i])) + 1, "cells are not quoted", std::string(line));
}

/// What stands before a cell in its line.
std::string_view Table::line_before(std::string_view cell) const noexcept {
  const std::string_view before = content_.substr(0, static_cast<std::size_t>(cell.data() - content_.data()));
  return before.substr(before.rfind('\n') + 1);
}

Table::Place Table::place(std::size_t row, std::size_t column) const noexcept {
  const std::string_view text = cell(row, column);
  const auto feeds = std::count(content_.data(), text.data(), '\n');
  return {static_cast<std::size_t>(feeds) + 1, characters(line_before(text)) + 1};
}

void Table::fail_at(std::size_t row, std::size_t column, const std::string& what) const {
  const Place at = place(row, column);
  const std::size_t begin = static_cast<std::size_t>(line_before(cell(row, column)).data() - content_.data());
  std::string_view line = content_.substr(begin, content_.find('\n', begin) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  throw Error(file_, at.line, at.column, what, std::string(line));
}

std::size_t Table::column(std::string_view name) const noexcept {
  const auto found = std::find(columns_.begin(), columns_.end(), name);
  return found == columns_.end() ? npos : static_cast<std::size_t>(found - columns_.begin());
}

std::string_view Table::cell(std::size_t row, std::string_view column_name) const noexcept {
  const std::size_t index = column(column_name);
  return index == npos ? std::string_view() : cell(row, index);
}

}  // namespace warta::lexicon
