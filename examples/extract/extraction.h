#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <warta/extractor.h>

#include "arguments.h"
#include "inputs.h"
#include "json_lines.h"

namespace program {

/// What a batch of articles gave.
struct Result {
  std::string output;
  /// One line each, for standard error.
  std::string messages;
  std::size_t articles = 0;
  std::size_t failures = 0;
};

/// The article of an item that is no failure. Throws LineError.
Record read_record(Item& item, LineParser& parser);

/// Reads items, extracts, writes facts in a format. Safe for many threads.
class Extraction {
 public:
  /// Both must outlive it.
  Extraction(const warta::Extractor& extractor, const Arguments& arguments) : extractor_(extractor), arguments_(arguments) {}

  Result run(std::vector<Item> batch) const;

 private:
  const warta::Extractor& extractor_;
  const Arguments& arguments_;
};

}  // namespace program
