#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/places.h"

namespace warta::rules {

/// A class as a rule file has it, for those who look over rule files.
struct ClassSource {
  std::string name;
  std::string file;
  std::size_t source;  // the number of the source that the file is of
  Place place;         // of the name
  bool extends;        // a class that is defined elsewhere
  std::vector<std::pair<std::string, Place>> words;
  std::vector<std::string> members;    // of a group
  std::string regex;                   // as it is written
  std::vector<std::string_view> rows;  // of a table, the texts of those that are meant
};

}  // namespace warta::rules
