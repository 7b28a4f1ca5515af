#include "articles.h"

#include <iostream>
#include <new>
#include <string_view>
#include <utility>

#include "json_lines.h"
#include "markup.h"
#include "terminal_text.h"

namespace program {
namespace {

/// The article of an item that is no failure. It is in UTF-8 where the encoding is known; JSON always is. Throws LineError.
Record read_record(Item& item, const ReadArguments& arguments, LineParser& parser) {
  if (item.type == Item::Type::json_line) {
    Record record = parser.parse(std::move(item.content));
    if (record.id.empty()) record.id = item.name + ":" + std::to_string(item.line);
    return record;
  }
  Record record;
  record.id = item.name;
  record.text = arguments.encoding.empty() ? std::move(item.content) : warta::to_utf8(item.content, arguments.encoding);
  return record;
}

void add_message(Reading& reading, const Item& item, const std::string& sort, const std::string& what) {
  reading.messages.push_back({sort, item.place() + ": " + what + "\n"});
}

void add_failure(Reading& reading, const Item& item, const std::string& reason) {
  add_message(reading, item, reason, reason);
  ++reading.failures;
}

std::string unread(const std::string& date) {
  constexpr std::size_t most_columns = 60;
  return "warning: '" + cut(printable(date), most_columns) +
         "' is no date such as 2025-12-08, 8 Desember 2025 or Unix time; going on without it";
}

std::string looks_like(std::string_view container) {
  const std::string what = "warning: this looks like " + std::string(container);
  if (container == "UTF-16") return what + ": the output shows its letters only with --encoding UTF-16, or UTF-16BE";
  return what + ", and is read as the text of one article: take the articles out first";
}

/// Adds warnings of what the article hardly is meant to have.
void add_doubts(Reading& reading, const Item& item, const Record& record) {
  if (!record.unread_date.empty()) add_message(reading, item, "warning: a date that cannot be read", unread(record.unread_date));
  if (const auto container = container_of(record.text, item.file); !container.empty())
    add_message(reading, item, looks_like(container), looks_like(container));
}

}  // namespace

Reading read_items(std::vector<Item> items, const ReadArguments& arguments, const Visit& visit) {
  Reading reading;
  LineParser parser;
  for (Item& item : items) {
    if (item.type == Item::Type::failure) {
      add_failure(reading, item, item.content);
      continue;
    }
    try {
      const Record record = read_record(item, arguments, parser);
      add_doubts(reading, item, record);
      visit(item.place(), {.text = record.text,
                           .published = record.published ? record.published : arguments.published,
                           .title = record.title,
                           .url = record.url,
                           .id = record.id});
      ++reading.articles;
    } catch (const LineError& error) {
      add_failure(reading, item, error.what());
    } catch (const std::bad_alloc&) {
      add_failure(reading, item, "too large for the memory");
    }
  }
  return reading;
}

bool read_paths(const std::vector<std::string>& paths, const ReadArguments& arguments, const Visit& visit) {
  Inputs inputs(paths);
  MessageLimit limit;
  bool is_all_read = true;
  for (Item item; inputs.next(item);) {
    const Reading reading = read_items({std::move(item)}, arguments, visit);
    std::cerr << limit.pass(reading.messages);
    is_all_read = is_all_read && reading.failures == 0;
  }
  std::cerr << limit.rest() << inputs.note();
  return is_all_read;
}

}  // namespace program
