// One extractor serves many threads. The test is also built with the thread sanitizer, which sees what two threads touch at once.

#include <cstddef>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/gazetteer.h>
#include <warta/json.h>

#include "files.h"

namespace {

std::vector<std::string> corpus() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(WARTA_SOURCE_DIR "/corpus/articles"))
    if (entry.path().extension() == ".txt") texts.push_back(warta::test::read_file(entry.path()));
  return texts;
}

}  // namespace

TEST_CASE("threads: one extractor gives every thread the same facts") {
  const std::vector<std::string> texts = corpus();
  REQUIRE(texts.size() >= 10);
  const warta::Extractor extractor;
  // Nothing is called before the threads begin, so that several of them make at once what the first call makes.
  constexpr std::size_t thread_count = 8;
  std::vector<std::vector<std::string>> found(thread_count, std::vector<std::string>(texts.size()));
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < thread_count; ++t)
      threads.emplace_back([&, t] {
        // Each thread begins with another article.
        for (std::size_t i = 0; i < texts.size(); ++i) {
          const std::size_t at = (i + t * 3) % texts.size();
          found[t][at] = warta::to_json(extractor.extract({.text = texts[at]}));
        }
      });
  }
  for (std::size_t t = 1; t < thread_count; ++t) CHECK(found[t] == found[0]);
}

TEST_CASE("threads: extractors are made at the same time, and find the same") {
  constexpr std::size_t thread_count = 3;
  std::vector<std::string> found(thread_count);
  std::vector<std::size_t> regions(thread_count);
  {
    std::vector<std::jthread> threads;
    for (std::size_t t = 0; t < thread_count; ++t)
      threads.emplace_back([&, t] {
        found[t] = warta::to_json(warta::Extractor().extract({.text = "Bupati Demak Siti Rahma hadir."}));
        regions[t] = warta::gazetteer::find_name("Bogor").size();
      });
  }
  for (std::size_t t = 0; t < thread_count; ++t) {
    CHECK(found[t] == found[0]);
    CHECK(regions[t] == regions[0]);
  }
  CHECK(found[0].find("Siti Rahma") != std::string::npos);
  CHECK(regions[0] > 1);
}
