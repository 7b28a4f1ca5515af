#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace bench {

/// Measures with Google Benchmark, without printing, and keeps the best time of each measure's repetitions.
class BestTimes : public benchmark::BenchmarkReporter {
 public:
  /// Adds a measure; `pass` is run again and again. Its results must be such that the optimizer cannot leave them out.
  void add(const std::string& name, std::function<void()> pass);
  void run();
  /// The seconds of processor time that one pass took; the clock's time is longer if others keep the machine busy.
  double seconds(const std::string& name) const { return seconds_.at(name); }

  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override;

 private:
  std::map<std::string, double> seconds_;
};

}  // namespace bench
