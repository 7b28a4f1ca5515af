#include "best_times.h"

#include <algorithm>
#include <utility>

namespace bench {
namespace {

constexpr int repetitions = 7;

}  // namespace

void BestTimes::add(const std::string& name, std::function<void()> pass) {
  benchmark::RegisterBenchmark(name.c_str(), [pass = std::move(pass)](benchmark::State& state) {
    pass();  // to warm up: caches, and the automata that RE2 builds as it goes
    for ([[maybe_unused]] auto _ : state) pass();
  })->Repetitions(repetitions);
}

void BestTimes::run() { benchmark::RunSpecifiedBenchmarks(this); }

void BestTimes::ReportRuns(const std::vector<Run>& runs) {
  for (const Run& run : runs) {
    if (run.run_type != Run::RT_Iteration || run.iterations == 0) continue;
    const double seconds = run.cpu_accumulated_time / static_cast<double>(run.iterations);
    const auto [best, is_first] = seconds_.emplace(run.run_name.function_name, seconds);
    if (!is_first) best->second = std::min(best->second, seconds);
  }
}

}  // namespace bench
