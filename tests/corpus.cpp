#include "corpus.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <simdjson.h>

#include "files.h"

namespace warta::test {
namespace {

namespace fs = std::filesystem;

std::chrono::year_month_day day_of(const std::string& iso) {
  int year = 0;
  unsigned month = 0, day = 0;
  if (std::sscanf(iso.c_str(), "%d-%u-%u", &year, &month, &day) != 3) throw std::runtime_error("no ISO date: " + iso);
  return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

CorpusArticle read_article(const fs::path& text) {
  CorpusArticle article;
  article.name = text.stem().string();
  article.text = read_file(text);
  article.annotation = read_file(fs::path(text).replace_extension(".json"));
  simdjson::dom::parser parser;
  const simdjson::dom::element root = parser.parse(article.annotation);
  std::string_view value;
  if (!root["title"].get(value)) article.title = value;
  if (!root["published"].get(value)) article.published = day_of(std::string(value));
  return article;
}

std::vector<CorpusArticle> read_corpus() {
  std::vector<CorpusArticle> articles;
  std::size_t annotations = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(WARTA_SOURCE_DIR) / "corpus" / "articles")) {
    if (entry.path().extension() == ".txt") articles.push_back(read_article(entry.path()));
    else ++annotations;
  }
  if (annotations != articles.size()) throw std::runtime_error("corpus/articles holds pairs of .txt and .json, and nothing else");
  std::sort(articles.begin(), articles.end(), [](const CorpusArticle& a, const CorpusArticle& b) { return a.name < b.name; });
  return articles;
}

}  // namespace

const std::vector<CorpusArticle>& corpus() {
  static const std::vector<CorpusArticle> articles = read_corpus();
  return articles;
}

}  // namespace warta::test
