#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace bench {

/// Measures by Google Benchmark, printing nothing: of each, the best time of its repetitions.
class BestTimes : public benchmark::BenchmarkReporter {
 public:
  /// `pass` is run again and again. What it returns or changes must not be for the optimizer to leave out.
  void add(const std::string& name, std::function<void()> pass);
  void run();
  /// Seconds of processor time that one pass took: less than the clock's, where others keep the machine busy.
  double seconds(const std::string& name) const { return seconds_.at(name); }

  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& runs) override;

 private:
  std::map<std::string, double> seconds_;
};

}  // namespace bench
