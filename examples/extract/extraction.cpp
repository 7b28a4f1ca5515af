#include "extraction.h"

#include <filesystem>
#include <new>
#include <string_view>
#include <utility>

#include <warta/json.h>

#include "json_lines.h"
#include "table.h"
#include "terminal_text.h"

namespace program {
namespace {

std::string file_name(const std::string& path) { return path == "-" ? "stdin" : std::filesystem::path(path).filename().string(); }

void add_message(Result& result, const Item& item, const std::string& what) {
  result.messages += item.place() + ": " + what + "\n";
}

void add_failure(Result& result, const Item& item, const std::string& reason) {
  add_message(result, item, reason);
  ++result.failures;
}

/// JSON is UTF-8, whatever other files are.
std::string_view encoding_of(const Item& item, const Arguments& arguments) {
  return item.type == Item::Type::text ? std::string_view(arguments.encoding) : std::string_view();
}

}  // namespace

Record read_record(Item& item, LineParser& parser) {
  if (item.type == Item::Type::json_line) {
    Record record = parser.parse(std::move(item.content));
    if (record.id.empty()) record.id = file_name(item.file) + ":" + std::to_string(item.line);
    return record;
  }
  Record record;
  record.id = file_name(item.file);
  record.text = std::move(item.content);
  return record;
}

Result Extraction::run(std::vector<Item> batch) const {
  Result result;
  LineParser parser;
  for (Item& item : batch) {
    if (item.type == Item::Type::failure) {
      add_failure(result, item, item.content);
      continue;
    }
    try {
      const Record record = read_record(item, parser);
      if (!record.unread_date.empty())
        add_message(result, item, "warning: '" + printable(record.unread_date) + "' is no ISO 8601 date; going on without it");
      const warta::Article article = extractor_.extract({.text = record.text,
                                                         .published = record.published ? record.published : arguments_.published,
                                                         .title = record.title,
                                                         .url = record.url,
                                                         .id = record.id,
                                                         .encoding = encoding_of(item, arguments_)});
      result.output += arguments_.format == Format::jsonl ? warta::to_json(article) + "\n" : table(article);
      ++result.articles;
    } catch (const LineError& error) {
      add_failure(result, item, error.what());
    } catch (const std::bad_alloc&) {
      add_failure(result, item, "too large for the memory");
    }
  }
  return result;
}

}  // namespace program
