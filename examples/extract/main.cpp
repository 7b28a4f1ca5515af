// warta: prints the facts of Indonesian news articles.

#include <csignal>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include <warta/error.h>
#include <warta/extractor.h>

#include "arguments.h"
#include "extraction.h"
#include "inputs.h"
#include "output.h"
#include "workers.h"

namespace program {
namespace {

/// Enough articles to be worth a thread's while, and few enough to keep memory small.
std::vector<Item> next_batch(Inputs& inputs) {
  constexpr std::size_t most_items = 128;
  constexpr std::size_t most_bytes = 256 * 1024;
  std::vector<Item> batch;
  std::size_t bytes = 0;
  for (Item item; batch.size() < most_items && bytes < most_bytes && inputs.next(item);) {
    bytes += item.content.size();
    batch.push_back(std::move(item));
  }
  return batch;
}

/// Writes results in the order of the inputs and counts what failed.
class Sink {
 public:
  Sink(Output& output, Workers& workers) : output_(output), workers_(workers), progress_(!output.is_terminal()) {}
  ~Sink() { progress_.finish(); }

  /// False where nothing more is wanted.
  bool take() {
    const Result result = workers_.pop();
    const bool is_wanted = output_.write(result.output);
    progress_.message(result.messages);
    progress_.advance(result.articles);
    failures_ += result.failures;
    return is_wanted;
  }

  std::size_t failures() const { return failures_; }

 private:
  Output& output_;
  Workers& workers_;
  Progress progress_;
  std::size_t failures_ = 0;
};

ExitCode extract_all(const Arguments& arguments, const warta::Extractor& extractor, Output& output) {
  const Extraction extraction(extractor, arguments);
  Workers workers(arguments.jobs, [&](std::vector<Item> batch) { return extraction.run(std::move(batch)); });
  Sink sink(output, workers);
  Inputs inputs(arguments.paths);
  bool is_wanted = true;
  for (auto batch = next_batch(inputs); is_wanted && !batch.empty(); batch = next_batch(inputs)) {
    workers.push(std::move(batch));
    while (is_wanted && (workers.is_full() || workers.is_ready())) is_wanted = sink.take();
  }
  while (is_wanted && !workers.is_idle()) is_wanted = sink.take();
  return sink.failures() == 0 ? all_done : some_failed;
}

int complain(const std::string& what, ExitCode code) {
  std::cerr << "warta: " << what << '\n';
  return code;
}

int run(const Arguments& arguments) {
  if (!arguments.output.empty() && is_read_from(arguments.output, arguments.paths))
    return complain(arguments.output + " would be overwritten: it is among the inputs", not_usable);
  const warta::Extractor extractor({.rule_folders = arguments.rule_folders, .repair = arguments.repair});
  const std::string name = arguments.output.empty() ? "standard output" : arguments.output;
  std::optional<Output> output;
  try {
    output.emplace(arguments.output);
  } catch (const std::system_error& error) {
    return complain(name + ": " + error.code().message(), not_usable);
  }
  try {
    return extract_all(arguments, extractor, *output);
  } catch (const std::system_error& error) {
    return complain(name + ": " + error.code().message(), some_failed);
  }
}

}  // namespace
}  // namespace program

int main(int argc, char** argv) {
  // A reader that goes away is seen as a failed write.
  std::signal(SIGPIPE, SIG_IGN);
  try {
    const auto arguments = program::parse_arguments(argc, argv);
    if (const int* code = std::get_if<int>(&arguments)) return *code;
    return program::run(std::get<program::Arguments>(arguments));
  } catch (const warta::Error& error) {
    std::cerr << error.what() << '\n';
    return program::not_usable;
  } catch (const std::exception& error) {
    return program::complain(error.what(), program::not_usable);
  }
}
