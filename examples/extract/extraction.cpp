#include "extraction.h"

#include <utility>

#include <warta/json.h>

#include "csv.h"
#include "table.h"

namespace program {
namespace {

std::string written(const warta::Article& article, Format format) {
  switch (format) {
    case Format::table: return table(article);
    case Format::csv: return csv(article);
    case Format::jsonl: break;
  }
  return warta::to_json(article) + "\n";
}

}  // namespace

std::string head_of(Format format) { return format == Format::csv ? csv_head() : std::string(); }

Result extract(std::vector<Item> items, const warta::Extractor& extractor, const ReadArguments& arguments, Format format) {
  std::string output;
  const auto write = [&](const std::string&, const warta::Input& input) { output += written(extractor.extract(input), format); };
  Reading reading = read_items(std::move(items), arguments, write);
  return {std::move(reading), std::move(output)};
}

}  // namespace program
