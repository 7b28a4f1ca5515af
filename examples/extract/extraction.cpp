#include "extraction.h"

#include <utility>

#include <warta/json.h>

#include "table.h"

namespace program {

Result extract(std::vector<Item> items, const warta::Extractor& extractor, const ReadArguments& arguments, Format format) {
  std::string output;
  const auto write = [&](const std::string&, const warta::Input& input) {
    const warta::Article article = extractor.extract(input);
    output += format == Format::jsonl ? warta::to_json(article) + "\n" : table(article);
  };
  Reading reading = read_items(std::move(items), arguments, write);
  return {std::move(reading), std::move(output)};
}

}  // namespace program
