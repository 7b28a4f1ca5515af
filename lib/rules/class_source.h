#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/places.h"

namespace warta::rules {

/// A row of a user's table whose word an earlier row of the same source and class has already.
struct RepeatedRow {
  std::string word;
  std::string file;    // the table
  std::size_t source;  // the number of its source
  Place place;
};

/// A class as it is written in a rule file, for those who look over rule files.
struct ClassSource {
  std::string name;
  std::string file;
  std::size_t source;  // the number of the file's source
  Place place;         // of the name
  bool extends;        // whether it extends a class that is defined elsewhere
  std::vector<std::pair<std::string, Place>> words;
  std::vector<std::string> members;  // of a group
  std::string regex;                 // as it is written
  /// These are set only where a class is defined as a table: the words of all rows in force; the table's columns with the values
  /// that they may have (none where any will do); and rows that say a word again.
  std::vector<std::string_view> rows;
  std::vector<std::pair<std::string_view, std::vector<std::string>>> columns;
  std::vector<RepeatedRow> repeated;
};

}  // namespace warta::rules
