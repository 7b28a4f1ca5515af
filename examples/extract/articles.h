#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <warta/extractor.h>

#include "arguments.h"
#include "inputs.h"
#include "messages.h"

namespace program {

/// The result of reading articles.
struct Reading {
  /// What could not be read or is doubtful.
  std::vector<Message> messages;
  std::size_t articles = 0;
  std::size_t failures = 0;
};

/// Called with the place of an article, "file" or "file:line", and the article.
using Visit = std::function<void(const std::string&, const warta::Input&)>;

/// Visits the articles of items one after the other. Safe for many threads, each with items of its own.
Reading read_items(std::vector<Item> items, const ReadArguments& arguments, const Visit& visit);

/// Visits the articles of files and folders, and says on standard error what cannot be read. False if anything could not.
bool read_paths(const std::vector<std::string>& paths, const ReadArguments& arguments, const Visit& visit);

}  // namespace program
