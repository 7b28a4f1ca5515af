#include <cstddef>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

#include <CLI/CLI.hpp>
#include <warta/explain.h>

#include "articles.h"
#include "commands.h"
#include "inputs.h"
#include "stream.h"

namespace program {
namespace {

constexpr const char* footer =
    R"(Shows the zones, the tokens with their classes, and for each kind of facts its tape and what matched: facts, matches that were
refused, that lost their words to another rule, or whose guards do not hold. For a rule that is named: how far it got, and which
element stopped it.

Examples:
  warta explain "Sebanyak 12 orang hadir pada 3 Mei."
  warta explain --rule dates/tanggal-bulan --at 29 "Sebanyak 12 orang hadir pada 3 Mei."
  warta explain --at 3259 articles.jsonl:3)";

struct ExplainArguments {
  ReadArguments read;
  std::optional<std::size_t> at;
  std::string rule, subject;
  bool is_json = false;
};

/// "FILE:LINE", as `rules diff` and messages name an article of JSON Lines.
bool is_line_of_file(const std::string& subject) {
  const std::size_t colon = subject.rfind(':');
  std::error_code ignored;
  return colon != std::string::npos && colon + 1 < subject.size() &&
         subject.find_first_not_of("0123456789", colon + 1) == std::string::npos &&
         std::filesystem::is_regular_file(subject.substr(0, colon), ignored);
}

/// A word that ends as files of articles do is a file; anything else that is none is a text.
bool is_file(const std::string& subject) {
  std::error_code ignored;
  if (subject == "-" || std::filesystem::is_regular_file(subject, ignored)) return true;
  return has_known_ending(subject) && subject.find_first_of(" \n") == std::string::npos;
}

std::string text_of(const std::string& subject) {
  if (!is_file(subject)) return subject;
  try {
    return Stream(subject).read_all();
  } catch (const std::system_error& error) {
    throw std::runtime_error(subject + ": " + error.code().message());
  }
}

void write(const warta::Extractor& extractor, const warta::Input& input, const ExplainArguments& arguments) {
  const warta::Explanation explanation = warta::explain(extractor, input, {.at = arguments.at, .rule = arguments.rule});
  std::cout << (arguments.is_json ? warta::to_json(explanation) + "\n" : warta::to_text(explanation));
}

/// The one article of a file of JSON Lines.
void write_line_of_file(const warta::Extractor& extractor, const ExplainArguments& arguments) {
  bool is_found = false;
  const auto visit = [&](const std::string& place, const warta::Input& input) {
    if (place != arguments.subject) return;
    is_found = true;
    write(extractor, input, arguments);
  };
  read_paths({arguments.subject.substr(0, arguments.subject.rfind(':'))}, arguments.read, visit);
  if (!is_found) throw std::invalid_argument(arguments.subject + ": no article stands there");
}

int explain(const ExplainArguments& arguments) {
  const warta::Extractor extractor(arguments.read.options());
  try {
    if (is_line_of_file(arguments.subject)) {
      write_line_of_file(extractor, arguments);
    } else {
      const std::string text = text_of(arguments.subject);
      write(extractor, {.text = text, .published = arguments.read.published, .encoding = arguments.read.encoding}, arguments);
    }
  } catch (const std::invalid_argument& error) {
    return complain(error.what(), not_usable);
  }
  return all_done;
}

}  // namespace

void add_explain(CLI::App& app, Chosen& chosen) {
  const auto arguments = std::make_shared<ExplainArguments>();
  CLI::App* command = app.add_subcommand("explain", "Say what rules do with a text, and why");
  command->add_option("--at", arguments->at, "Only what covers this byte of the text, counted from 0")
      ->check(CLI::NonNegativeNumber.description(""))
      ->option_text("BYTE");
  command->add_option("--rule", arguments->rule, "Only the kind of this rule, and how far it got")->option_text("NAME");
  add_read_options(*command, arguments->read);
  command
      ->add_option_function<std::string>(
          "--format", [arguments](const std::string& format) { arguments->is_json = format == "json"; }, "text (default) or json")
      ->check(CLI::IsMember({"text", "json"}).description(""))
      ->option_text("text|json");
  command->add_option("SUBJECT", arguments->subject, "A file, a line of a file of JSON Lines, - for standard input, or a text")
      ->required()
      ->option_text("FILE|FILE:LINE|TEXT");
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return explain(*arguments); }; });
}

}  // namespace program
