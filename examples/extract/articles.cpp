#include "articles.h"

#include <iostream>
#include <new>
#include <string_view>
#include <utility>

#include "json_lines.h"
#include "terminal_text.h"

namespace program {
namespace {

/// The article of an item that is no failure. Throws LineError.
Record read_record(Item& item, LineParser& parser) {
  if (item.type == Item::Type::json_line) {
    Record record = parser.parse(std::move(item.content));
    if (record.id.empty()) record.id = item.name + ":" + std::to_string(item.line);
    return record;
  }
  Record record;
  record.id = item.name;
  record.text = std::move(item.content);
  return record;
}

void add_message(Reading& reading, const Item& item, const std::string& what) {
  reading.messages += item.place() + ": " + what + "\n";
}

void add_failure(Reading& reading, const Item& item, const std::string& reason) {
  add_message(reading, item, reason);
  ++reading.failures;
}

/// JSON is UTF-8, whatever other files are.
std::string_view encoding_of(const Item& item, const ReadArguments& arguments) {
  return item.type == Item::Type::text ? std::string_view(arguments.encoding) : std::string_view();
}

std::string unread(const std::string& date) {
  constexpr std::size_t most_columns = 60;
  return "warning: '" + cut(printable(date), most_columns) +
         "' is no date of ISO 8601, RFC 2822 or Unix time; going on without it";
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
      const Record record = read_record(item, parser);
      if (!record.unread_date.empty()) add_message(reading, item, unread(record.unread_date));
      visit(item.place(), {.text = record.text,
                           .published = record.published ? record.published : arguments.published,
                           .title = record.title,
                           .url = record.url,
                           .id = record.id,
                           .encoding = encoding_of(item, arguments)});
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
  bool is_all_read = true;
  for (Item item; inputs.next(item);) {
    const Reading reading = read_items({std::move(item)}, arguments, visit);
    std::cerr << reading.messages;
    is_all_read = is_all_read && reading.failures == 0;
  }
  std::cerr << inputs.note();
  return is_all_read;
}

}  // namespace program
