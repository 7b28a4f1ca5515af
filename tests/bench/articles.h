#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "json_lines.h"

namespace bench {

/// The articles of a text or JSON Lines file, or of a folder of such files. Throws std::runtime_error if anything cannot be read.
std::vector<program::Record> read_articles(const std::string& path);

/// All texts, one after the other.
std::string join_texts(const std::vector<program::Record>& articles);

}  // namespace bench
