#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/extractor.h>

#include "arguments.h"
#include "commands.h"
#include "extraction.h"
#include "inputs.h"
#include "output.h"
#include "own_slots.h"
#include "workers.h"

namespace program {
namespace {

constexpr const char* extract_footer = R"(Input:
  .txt     one article, in UTF-8, or else in the encoding that --encoding names, or that is detected
  .jsonl   one article a line (also .ndjson). Its text is read from text, content, body, isi, konten and the like; its date from
           published, date, pubDate, created_at, tanggal and the like (2025-12-08, 08/12/2025, 8 Desember 2025, Unix time);
           also title, headline or judul, url, link or source, and id. README.md lists all names
  .json    the same, or an array of such articles, or articles that take several lines
  folders  all .txt, .jsonl, .ndjson and .json files in them and below, in sorted order, but no .json beside the .txt of its name
  -        standard input: JSON where it begins with { or [{, else one article

CSV: article,published,fact,type,text,value,until,unit,person,post,region,zone,sentence,modifier,calendar,gregorian,position,
  institution,region_code,region_source,begin,end,rule,title,url,main_region,main_region_code, and slot.NAME for each slot of
  kinds of your own. Of a region, value is how often it is mentioned; gregorian is the day of a Hijri date; region_code has
  no points; begin and end count bytes.

Exit codes: 0 all done; 1 some inputs failed, each with a line on standard error, and the others are done; 2 wrong usage,
wrong rules, or output that cannot be written.

Examples:
  warta extract articles/ > facts.jsonl
  warta extract --format table article.txt
  warta extract --published 2025-12-08 --rules my-rules/ articles.jsonl other.txt
  curl -s https://example.org/articles.jsonl | warta extract - | jq -r '.officials[] | .position + " " + .name')";

const std::map<std::string, Format> formats = {{"jsonl", Format::jsonl}, {"table", Format::table}, {"csv", Format::csv}};

struct ExtractArguments {
  ReadArguments read;
  Format format = Format::jsonl;
  unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
  /// The file to write; empty for standard output.
  std::string output;
  std::vector<std::string> paths;
};

void add_options(CLI::App& command, ExtractArguments& arguments) {
  command
      .add_option_function<std::string>(
          "--format", [&](const std::string& name) { arguments.format = formats.at(name); },
          "jsonl: one JSON object an article (default); table: for reading; csv: one fact a row, for spreadsheets")
      ->transform(CLI::IsMember(formats, CLI::ignore_case).description(""))
      ->option_text("jsonl|table|csv");
  add_read_options(command, arguments.read);
  command.add_option("--jobs", arguments.jobs, "Threads (default: one a processor). The output is the same for any number")
      ->check(CLI::Range(1U, 1024U).description(""))
      ->option_text("N");
  command
      .add_option("--output", arguments.output, "File to write to instead of standard output; it is there when all is written")
      ->option_text("FILE");
  add_paths(command, arguments.paths);
  command.footer(extract_footer);
}

/// Takes the next items: enough to be worth a thread's while, and few enough to keep memory small.
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

/// A line on the articles whose relative dates have no day to be counted from; empty where there is none.
std::string note_of_undated(std::size_t count) {
  if (count == 0) return {};
  return "note: " + std::to_string(count) + (count == 1 ? " article has" : " articles have") +
         " relative dates and no publication date to count them from: --published gives one\n";
}

/// Writes results in the order of the inputs and counts what failed.
class Sink {
 public:
  Sink(Output& output, Workers& workers) : output_(output), workers_(workers), progress_(!output.is_terminal()) {}
  ~Sink() { progress_.finish(); }

  /// Writes the oldest result; false if nothing more is wanted.
  bool take() {
    const Result result = workers_.pop();
    const bool is_wanted = output_.write(result.output);
    progress_.message(limit_.pass(result.messages));
    progress_.advance(result.articles);
    articles_ += result.articles;
    failures_ += result.failures;
    undated_ += result.undated;
    return is_wanted;
  }
  /// Writes what is to be said of the run, and `note`.
  void end(const std::string& note) { progress_.message(limit_.rest() + note + note_of_undated(undated_)); }

  std::size_t articles() const { return articles_; }
  std::size_t failures() const { return failures_; }

 private:
  Output& output_;
  Workers& workers_;
  Progress progress_;
  MessageLimit limit_;
  std::size_t articles_ = 0;
  std::size_t failures_ = 0;
  std::size_t undated_ = 0;
};

/// The columns of a CSV depend on the rules, not on what they find.
Layout layout_of(const ExtractArguments& arguments, const warta::Extractor& extractor) {
  const bool has_slots = arguments.format == Format::csv && !arguments.read.rule_folders.empty();
  return {arguments.format, has_slots ? slots_of_own_kinds(extractor) : std::vector<std::string>()};
}

ExitCode extract_all(const ExtractArguments& arguments, const warta::Extractor& extractor, Output& output) {
  const Layout layout = layout_of(arguments, extractor);
  Workers workers(arguments.jobs,
                  [&](std::vector<Item> batch) { return extract(std::move(batch), extractor, arguments.read, layout); });
  Sink sink(output, workers);
  Inputs inputs(arguments.paths);
  bool is_wanted = output.write(head_of(layout));
  for (auto batch = next_batch(inputs); is_wanted && !batch.empty(); batch = next_batch(inputs)) {
    workers.push(std::move(batch));
    while (is_wanted && (workers.is_full() || workers.is_ready())) is_wanted = sink.take();
  }
  while (is_wanted && !workers.is_idle()) is_wanted = sink.take();
  sink.end(inputs.note());
  // If nothing could be read, the facts of an earlier run are worth more than none.
  if (sink.failures() == 0 || sink.articles() > 0) output.finish();
  return sink.failures() == 0 ? all_done : some_failed;
}

int run(const ExtractArguments& arguments) {
  if (!arguments.output.empty() && is_read_from(arguments.output, arguments.paths))
    return complain(arguments.output + " would be overwritten: it is among the inputs", not_usable);
  const warta::Extractor extractor(arguments.read.options());
  try {
    Output output(arguments.output);
    return extract_all(arguments, extractor, output);
  } catch (const std::system_error& error) {
    const std::string name = arguments.output.empty() ? "standard output" : arguments.output;
    return complain(name + ": " + error.code().message(), not_usable);
  }
}

}  // namespace

void add_extract(CLI::App& app, Chosen& chosen) {
  const auto arguments = std::make_shared<ExtractArguments>();
  CLI::App* command = app.add_subcommand("extract", "Print the facts of articles");
  add_options(*command, *arguments);
  command->callback([&chosen, arguments] { chosen = [arguments] { return run(*arguments); }; });
}

}  // namespace program
