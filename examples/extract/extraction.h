#pragma once

#include <string>
#include <vector>

#include <warta/extractor.h>

#include "arguments.h"
#include "articles.h"
#include "inputs.h"

namespace program {

enum class Format { jsonl, table, csv };

/// How facts are written.
struct Layout {
  Format format = Format::jsonl;
  /// The slots of users' kinds that a CSV has columns for.
  std::vector<std::string> slots = {};
};

/// The text before the first article; empty in most formats.
std::string head_of(const Layout& layout);

/// What was read and extracted from a batch of articles.
struct Result : Reading {
  std::string output;
};

/// Reads items, extracts, writes facts. Safe for many threads.
Result extract(std::vector<Item> items, const warta::Extractor& extractor, const ReadArguments& arguments, const Layout& layout);

}  // namespace program
