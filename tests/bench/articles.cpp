#include "articles.h"

#include <stdexcept>
#include <utility>

#include "inputs.h"

namespace bench {

using program::Item;
using program::Record;

std::vector<Record> read_articles(const std::string& path) {
  std::vector<Record> articles;
  program::Inputs inputs({path});
  program::LineParser parser;
  for (Item item; inputs.next(item);) {
    if (item.type == Item::Type::failure) throw std::runtime_error(item.place() + ": " + item.content);
    if (item.type == Item::Type::json_line) {
      articles.push_back(parser.parse(std::move(item.content)));
    } else {
      articles.emplace_back();
      articles.back().text = std::move(item.content);
    }
  }
  return articles;
}

std::string join_texts(const std::vector<Record>& articles) {
  std::string all;
  for (const Record& article : articles) all += article.text;
  return all;
}

}  // namespace bench
