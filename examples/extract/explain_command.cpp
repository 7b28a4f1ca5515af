#include <cstddef>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

#include <CLI/CLI.hpp>
#include <warta/explain.h>

#include "articles.h"
#include "commands.h"
#include "inputs.h"

namespace program {
namespace {

constexpr const char* footer =
    R"(Shows the zones, the tokens with their classes, and for each kind of facts its tape and what matched: facts, matches that were
refused, that lost their words to another rule, or whose guards do not hold. For a rule that is named: how far it got, and which
element stopped it.

Examples:
  warta explain "Sebanyak 12 orang hadir pada 3 Mei."
  warta explain --rule dates/tanggal-bulan --at 29 "Sebanyak 12 orang hadir pada 3 Mei."
  warta explain --at 3259 articles.jsonl:7)";

struct ExplainArguments {
  ReadArguments read;
  std::optional<std::size_t> at;
  std::string rule, subject;
  bool is_json = false;
};

bool is_regular_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

/// Whether the subject is a file rather than a text: it exists, or it is a word that ends as files of articles do.
bool is_file(const std::string& subject) {
  if (subject == "-" || is_regular_file(subject)) return true;
  return has_known_ending(subject) && subject.find_first_of(" \n") == std::string::npos;
}

/// The file of a place such as "x.jsonl:7"; the subject itself if it is no such place.
std::string file_of(const std::string& subject) {
  const std::size_t colon = subject.rfind(':');
  const bool has_number = colon != std::string::npos && colon + 1 < subject.size() &&
                          subject.find_first_not_of("0123456789", colon + 1) == std::string::npos;
  const std::string file = subject.substr(0, colon);
  return has_number && !is_regular_file(subject) && is_file(file) ? file : subject;
}

/// The article that is meant. Throws std::runtime_error if more than one could be, or none.
Item find_item(const std::string& subject) {
  Inputs inputs({file_of(subject)});
  Item first;
  std::size_t count = 0;
  for (Item item; inputs.next(item); ++count) {
    if (item.place() == subject) return item;
    if (count == 0) first = std::move(item);
  }
  const bool is_whole_file = file_of(subject) == subject || first.type == Item::Type::failure;
  if (count == 1 && is_whole_file) return first;
  throw std::runtime_error(subject + ": no such article; it is one of " + std::to_string(count) + ", named as " + first.place());
}

int explain(const ExplainArguments& arguments) {
  const warta::Extractor extractor(arguments.read.options());
  const auto print = [&](const std::string&, const warta::Input& input) {
    const warta::Explanation explanation = warta::explain(extractor, input, {.at = arguments.at, .rule = arguments.rule});
    std::cout << (arguments.is_json ? warta::to_json(explanation) + "\n" : warta::to_text(explanation));
  };
  try {
    if (!is_file(file_of(arguments.subject))) {
      print({}, {.text = arguments.subject, .published = arguments.read.published});
      return all_done;
    }
    const Reading reading = read_items({find_item(arguments.subject)}, arguments.read, print);
    std::cerr << MessageLimit().pass(reading.messages);
    return reading.failures == 0 ? all_done : not_usable;
  } catch (const std::invalid_argument& error) {
    return complain(error.what(), not_usable);
  }
}

}  // namespace

void add_explain(CLI::App& app, Chosen& chosen) {
  const auto arguments = std::make_shared<ExplainArguments>();
  CLI::App* command = app.add_subcommand("explain", "Say what rules do with a text, and why");
  command->add_option("--at", arguments->at, "Only what covers this byte of the text, counted from 0")
      ->check(CLI::Validator(CLI::NonNegativeNumber).description(""))
      ->option_text("BYTE");
  command->add_option("--rule", arguments->rule, "Only the kind of this rule, and how far it got")->option_text("NAME");
  add_read_options(*command, arguments->read);
  command
      ->add_option_function<std::string>(
          "--format", [arguments](const std::string& format) { arguments->is_json = format == "json"; }, "text (default) or json")
      ->check(CLI::IsMember({"text", "json"}).description(""))
      ->option_text("text|json");
  command->add_option("SUBJECT", arguments->subject, "A file, an article in it (FILE:LINE), - for standard input, or a text")
      ->required()
      ->option_text("FILE|FILE:LINE|TEXT");
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return explain(*arguments); }; });
}

}  // namespace program
