#include "extraction.h"

#include <algorithm>
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

/// Whether the date lacks what the publication date would tell: "XXXX-12-08", "PAST_REF".
bool is_open(const warta::Date& date) {
  const bool is_point = date.type == warta::DateType::date || date.type == warta::DateType::time;
  return is_point && (date.value.find("XX") != std::string::npos || date.value.ends_with("_REF"));
}

bool is_undated(const warta::Article& article) {
  return !article.published && std::any_of(article.dates.begin(), article.dates.end(), is_open);
}

}  // namespace

std::string head_of(const Layout& layout) { return layout.format == Format::csv ? csv_head(layout.slots) : std::string(); }

Result extract(std::vector<Item> items, const warta::Extractor& extractor, const ReadArguments& arguments, const Layout& layout) {
  Result result;
  const auto write = [&](const std::string&, const warta::Input& input) {
    const warta::Article article = extractor.extract(input);
    result.output += written(article, layout);
    result.undated += is_undated(article) ? 1 : 0;
  };
  static_cast<Reading&>(result) = read_items(std::move(items), arguments, write);
  return result;
}

}  // namespace program
