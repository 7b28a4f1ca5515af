#include "corpus.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include <simdjson.h>

#include "files.h"
#include "text/iso_date.h"

namespace warta::test {
namespace {

namespace fs = std::filesystem;

std::chrono::year_month_day day_of(std::string_view iso) {
  const auto day = text::read_iso_date(iso);
  if (!day) throw std::runtime_error("no ISO date: " + std::string(iso));
  return *day;
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
  if (!root["published"].get(value)) article.published = day_of(value);
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
