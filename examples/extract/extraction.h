#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <warta/extractor.h>

#include "arguments.h"
#include "inputs.h"

namespace program {

/// What a batch of articles gave.
struct Result {
  std::string output;
  /// One line each, for standard error.
  std::string messages;
  std::size_t articles = 0;
  std::size_t failures = 0;
};

/// Reads items, extracts, writes facts in a format. Safe for many threads.
class Extraction {
 public:
  Extraction(const warta::Extractor& extractor, Format format, std::optional<std::chrono::year_month_day> published)
      : extractor_(extractor), format_(format), published_(published) {}

  Result run(std::vector<Item> batch) const;

 private:
  const warta::Extractor& extractor_;
  Format format_;
  /// For articles that give no date.
  std::optional<std::chrono::year_month_day> published_;
};

}  // namespace program
