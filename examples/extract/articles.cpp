#include "articles.h"

#include <iostream>

#include "extraction.h"
#include "inputs.h"
#include "json_lines.h"

namespace program {

bool each_article(const std::vector<std::string>& paths,
                  const std::function<void(const std::string&, const warta::Input&)>& visit) {
  Inputs inputs(paths);
  LineParser parser;
  bool all_read = true;
  for (Item item; inputs.next(item);) {
    try {
      if (item.type == Item::Type::failure) throw LineError(item.content);
      const std::string place = item.place();
      const Record record = read_record(item, parser);
      visit(place,
            {.text = record.text, .published = record.published, .title = record.title, .url = record.url, .id = record.id});
    } catch (const LineError& error) {
      std::cerr << item.place() << ": " << error.what() << '\n';
      all_read = false;
    }
  }
  return all_read;
}

}  // namespace program
