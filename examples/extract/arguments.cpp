#include "arguments.h"

#include <algorithm>
#include <string>
#include <thread>

#include <CLI/CLI.hpp>
#include <warta/extractor.h>

#include "day.h"

namespace program {
namespace {

constexpr const char* description = "Extracts numbers, dates, officials and regions from Indonesian news.";

constexpr const char* program_footer = R"(Try `warta extract --help`.)";

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

std::string check_day(const std::string& text) {
  return day_in_jakarta(text) ? std::string() : "'" + text + "' is no date such as 2025-12-08";
}

std::string check_encoding(const std::string& name) {
  return warta::knows_encoding(name) ? std::string() : "'" + name + "' is no encoding that is known, such as windows-1252";
}

/// What is checked as text and read when all is well.
struct Written {
  std::string format = "jsonl";
  std::string published;
};

void add_extract(CLI::App& app, Arguments& arguments, Written& written) {
  CLI::App* extract = app.add_subcommand("extract", "Print the facts of articles");
  extract->add_option("--format", written.format, "jsonl: one JSON object an article (default); table: for reading")
      ->check(CLI::IsMember({"jsonl", "table"}).description(""))
      ->option_text("jsonl|table");
  extract->add_option("--rules", arguments.rule_folders, "Folder of rule files (.toml) to add to the built-in rules; repeatable")
      ->allow_extra_args(false)
      ->option_text("DIR");
  extract->add_option("--published", written.published, "Publication date of articles that give none, such as 2025-12-08")
      ->check(CLI::Validator(check_day, ""))
      ->option_text("DATE");
  extract->add_option("--encoding", arguments.encoding, "Encoding of .txt files, such as windows-1252 or UTF-16LE (default: UTF-8, or what is detected)")
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

}  // namespace

std::variant<Arguments, int> parse_arguments(int argc, char** argv) {
  Arguments arguments;
  arguments.jobs = std::max(1U, std::thread::hardware_concurrency());
  Written written;
  CLI::App app(description, "warta");
  app.set_version_flag("--version", std::string("warta ") + WARTA_VERSION);
  app.require_subcommand(1);
  app.footer(program_footer);
  add_extract(app, arguments, written);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? all_done : not_usable;
  }
  arguments.format = written.format == "table" ? Format::table : Format::jsonl;
  arguments.published = day_in_jakarta(written.published);
  return arguments;
}

}  // namespace program
