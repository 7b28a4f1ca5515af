#pragma once

#include <string>
#include <vector>

#include <warta/extractor.h>

#include "arguments.h"
#include "articles.h"
#include "inputs.h"

namespace program {

enum class Format { jsonl, table, csv };

/// The text before the first article; empty in most formats.
std::string head_of(Format format);

/// What was read and extracted from a batch of articles.
struct Result : Reading {
  std::string output;
};

/// Reads items, extracts, writes facts in a format. Safe for many threads.
Result extract(std::vector<Item> items, const warta::Extractor& extractor, const ReadArguments& arguments, Format format);

}  // namespace program
