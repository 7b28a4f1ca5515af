#include "extraction.h"

#include <utility>

#include <warta/json.h>

#include "csv.h"
#include "table.h"

namespace program {
namespace {

std::string written(const warta::Article& article, const Layout& layout) {
  switch (layout.format) {
    case Format::table: return table(article);
    case Format::csv: return csv(article, layout.slots);
    case Format::jsonl: break;
  }
  return warta::to_json(article) + "\n";
}

}  // namespace

std::string head_of(const Layout& layout) { return layout.format == Format::csv ? csv_head(layout.slots) : std::string(); }

Result extract(std::vector<Item> items, const warta::Extractor& extractor, const ReadArguments& arguments, const Layout& layout) {
  std::string output;
  const auto write = [&](const std::string&, const warta::Input& input) { output += written(extractor.extract(input), layout); };
  Reading reading = read_items(std::move(items), arguments, write);
  return {std::move(reading), std::move(output)};
}

}  // namespace program
