// How fast warta is beside one pass of RE2 over the same bytes, and where its time goes.
//
//   cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DWARTA_BENCH=ON     (Debian: libbenchmark-dev)
//   cmake --build build/bench --target warta_bench
//   build/bench/tests/bench/warta_bench [PATH]
//
// PATH is a text or JSON Lines file, or a folder of them; corpus/articles where none is given. Use some megabytes of
// running news for figures to compare: of a small set, tables and automata are warmer than real work finds them.
// Files are read and JSON is parsed before the measures, which are of one thread, in processor time, each the best of
// several repetitions after a pass to warm up; the repetitions of all measures are interleaved. What is measured:
//
//   RE2 pass   one search of all texts in one piece for (?:x|y)qzz[0-9]+, a pattern that no literal prefix shortens:
//              the yardstick that makes figures of different machines comparable
//   extract    from bytes to the Article, for every article; then with to_json as well
//   stages     the first ones, each as the difference between running up to it and up to the one before it; what
//              extract takes above them all is reading facts and article/
//   memory     getrusage's peak after one, two and three runs over the set: it does not grow with the articles
//
// Options of Google Benchmark are understood, such as --benchmark_min_time=2 (seconds a measure).

#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <warta/extractor.h>
#include <warta/json.h>

#include "articles.h"
#include "best_times.h"
#include "memory.h"
#include "pipeline.h"
#include "stages.h"

namespace {

using bench::BestTimes;
using program::Record;
using Articles = std::vector<Record>;

constexpr const char* re2_pass = "one RE2 pass";
constexpr const char* extract = "extract";
constexpr const char* extract_and_json = "extract and to_json";
constexpr const char* construction = "construction";

warta::Article extract_from(const warta::Extractor& extractor, const Record& record) {
  return extractor.extract(
      {.text = record.text, .published = record.published, .title = record.title, .url = record.url, .id = record.id});
}

void extract_all(const warta::Extractor& extractor, const Articles& articles) {
  for (const Record& record : articles) benchmark::DoNotOptimize(extract_from(extractor, record));
}

void write_all(const warta::Extractor& extractor, const Articles& articles) {
  for (const Record& record : articles) benchmark::DoNotOptimize(warta::to_json(extract_from(extractor, record)));
}

/// Searches from the first byte to the last, whatever is found on the way.
void search_all(const RE2& regex, const std::string& text) {
  re2::StringPiece rest(text);
  while (RE2::FindAndConsume(&rest, regex)) {
  }
}

/// Prints the peaks of memory. It must run before all else, since a peak never goes down.
void print_memory(const warta::Extractor& extractor, const Articles& articles) {
  std::printf("peak memory: %.1f MB with the articles read and the extractor made", bench::peak_memory());
  for (const char* runs : {"one run", "two", "three"}) {
    extract_all(extractor, articles);
    std::printf(", %.1f after %s", bench::peak_memory(), runs);
  }
  std::printf("\n\n");
}

void add_measures(BestTimes& times, const warta::Extractor& extractor, const bench::Stages& stages, const Articles& articles,
                  const std::string& text, const RE2& regex) {
  times.add(re2_pass, [&] { search_all(regex, text); });
  times.add(extract, [&] { extract_all(extractor, articles); });
  times.add(extract_and_json, [&] { write_all(extractor, articles); });
  times.add(construction, [] { benchmark::DoNotOptimize(warta::Extractor()); });
  for (const auto& [stage, name] : bench::stage_names)
    times.add(name, [&, last = stage] {
      for (const Record& record : articles) stages.run(record.text, last);
    });
}

void print_line(const char* name, double megabytes, double seconds) {
  if (seconds > 0) std::printf("  %-32s %9.1f MB/s %9.2f ms/MB\n", name, megabytes / seconds, 1000 * seconds / megabytes);
  else std::printf("  %-32s too fast to be told apart\n", name);
}

void print_stages(const BestTimes& times, double megabytes) {
  std::printf("of extract:\n");
  double before = 0;
  for (const auto& [stage, name] : bench::stage_names) {
    print_line(name, megabytes, times.seconds(name) - before);
    before = times.seconds(name);
  }
  print_line("the rest: facts, article", megabytes, times.seconds(extract) - before);
}

void print_ratio(const BestTimes& times, double megabytes) {
  const double fast = megabytes / times.seconds(re2_pass), own = megabytes / times.seconds(extract);
  std::printf("ratio %.3f (extract %.0f MB/s, RE2 pass %.0f MB/s)\n", own / fast, own, fast);
}

void run(const std::string& path) {
  const Articles articles = bench::read_articles(path);
  const warta::Extractor extractor;
  print_memory(extractor, articles);

  const std::string text = bench::join_texts(articles);
  if (text.empty()) throw std::runtime_error(path + ": no text");
  const auto megabytes = static_cast<double>(text.size()) / 1e6;
  const warta::Pipeline pipeline{{}};
  const bench::Stages stages(pipeline.rules(), pipeline.mender());
  const RE2 regex("(?:x|y)qzz[0-9]+");
  BestTimes times;
  add_measures(times, extractor, stages, articles, text, regex);
  times.run();

  std::printf("%zu articles, %.2f MB, one thread\n", articles.size(), megabytes);
  for (const char* name : {re2_pass, extract, extract_and_json}) print_line(name, megabytes, times.seconds(name));
  print_stages(times, megabytes);
  std::printf("construction %.1f ms\n", 1000 * times.seconds(construction));
  print_ratio(times, megabytes);
}

}  // namespace

int main(int argc, char** argv) try {
  // These come first, so that the caller's own options have the last word.
  std::string interleaving = "--benchmark_enable_random_interleaving=true", minimum = "--benchmark_min_time=0.3";
  std::vector<char*> arguments(argv, argv + argc);
  arguments.insert(arguments.begin() + 1, {interleaving.data(), minimum.data()});
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (count > 2) throw std::runtime_error("usage: warta_bench [PATH]");
  run(count == 2 ? arguments[1] : WARTA_ARTICLES);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
