#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include <CLI/CLI.hpp>
#include <warta/extractor.h>

#include "arguments.h"
#include "commands.h"
#include "day.h"
#include "extraction.h"
#include "inputs.h"
#include "output.h"
#include "workers.h"

namespace program {
namespace {

constexpr const char* extract_footer = R"(Input:
  .txt     one article, in UTF-8 unless --encoding says otherwise; an encoding that is not UTF-8 is detected, too
  .jsonl   one article a line. Its text is read from text, maintext, content, plaintext, articleBody or body; its date
           from published, date, date_publish, publish_date, publishing_date or datePublished; also title or headline,
           url, link or source, and id
  folders  all .txt and .jsonl files in them and below, in sorted order
  -        standard input: JSON Lines where it begins with {, else one article

Exit codes: 0 all done; 1 some inputs failed, each with a line on standard error; 2 wrong usage or wrong rules.

Examples:
  warta extract articles/ > facts.jsonl
  warta extract --format table article.txt
  warta extract --published 2025-12-08 --rules my-rules/ articles.jsonl other.txt
  curl -s https://example.org/articles.jsonl | warta extract - | jq -r '.officials[] | .position + " " + .name')";

std::string check_encoding(const std::string& name) {
  return warta::knows_encoding(name) ? std::string() : "'" + name + "' is no encoding that is known, such as windows-1252";
}

/// What is checked as text and read when all is well.
struct Written {
  std::string format = "jsonl";
  std::string published;
};

void add_options(CLI::App* extract, Arguments& arguments, Written& written) {
  extract->add_option("--format", written.format, "jsonl: one JSON object an article (default); table: for reading")
      ->check(CLI::IsMember({"jsonl", "table"}).description(""))
      ->option_text("jsonl|table");
  extract->add_option("--rules", arguments.rule_folders, "Folder of rule files (.toml) to add to the built-in rules; repeatable")
      ->allow_extra_args(false)
      ->option_text("DIR");
  extract->add_option("--published", written.published, "Publication date of articles that give none, such as 2025-12-08")
      ->check(CLI::Validator(check_day, ""))
      ->option_text("DATE");
  extract
      ->add_option("--encoding", arguments.encoding,
                   "Encoding of .txt files, such as windows-1252 or UTF-16LE (default: UTF-8, or what is detected)")
      ->check(CLI::Validator(check_encoding, ""))
      ->option_text("NAME");
  extract->add_flag("!--no-repair", arguments.repair, "Read damaged text as it is written, and mend nothing");
  extract->add_option("--jobs", arguments.jobs, "Threads (default: one a processor). The output is the same for any number")
      ->check(CLI::Range(1U, 1024U).description(""))
      ->option_text("N");
  extract->add_option("--output", arguments.output, "File to write to instead of standard output")->option_text("FILE");
  extract->add_option("PATH", arguments.paths, "Files and folders; - is standard input")->required()->option_text("...");
  extract->footer(extract_footer);
}

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

void add_extract(CLI::App& app, Chosen& chosen) {
  const auto arguments = std::make_shared<Arguments>();
  const auto written = std::make_shared<Written>();
  arguments->jobs = std::max(1U, std::thread::hardware_concurrency());
  CLI::App* extract = app.add_subcommand("extract", "Print the facts of articles");
  add_options(extract, *arguments, *written);
  extract->callback([&chosen, arguments, written] {
    arguments->format = written->format == "table" ? Format::table : Format::jsonl;
    arguments->published = day_in_jakarta(written->published);
    chosen = [arguments] { return run(*arguments); };
  });
}

}  // namespace program
