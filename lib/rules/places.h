#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace warta::rules {

/// A place in a file. Lines and columns count from 1, columns in characters, as editors do.
struct Place {
  std::size_t line = 0;
  std::size_t column = 0;
};

/// A line of a file, without its line feed.
std::string line_of(std::string_view content, std::size_t line);

/// Where byte `offset` of a TOML string stands in the file. `begin` is the place of the string's first quote, `value` the text
/// that it stands for.
Place place_in_string(std::string_view content, Place begin, std::string_view value, std::size_t offset);

}  // namespace warta::rules
