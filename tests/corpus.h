#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <warta/extractor.h>

namespace warta::test {

/// An article of corpus/articles and its annotation, as it stands in the file.
struct CorpusArticle {
  std::string name;
  std::string text;
  std::string annotation;  // JSON
  std::string title;
  std::optional<std::chrono::year_month_day> published;

  Input input() const { return {.text = text, .published = published, .title = title, .url = {}, .id = name}; }
};

/// All articles, sorted by name. An article without its annotation, or the other way round, is an error.
const std::vector<CorpusArticle>& corpus();

}  // namespace warta::test
