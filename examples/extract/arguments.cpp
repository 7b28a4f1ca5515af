#include "arguments.h"

#include <iostream>

#include <CLI/CLI.hpp>

#include "day.h"

namespace program {
namespace {

std::string check_encoding(const std::string& name) {
  return warta::knows_encoding(name) ? std::string() : "'" + name + "' is no encoding that is known, such as windows-1252";
}

/// The day of a date that `check_day` let pass.
std::optional<std::chrono::year_month_day> given_day(const std::string& date) {
  if (has_other_weekday(date)) std::cerr << "warta: warning: the weekday of '" << date << "' is not that of its date\n";
  return day_in_jakarta(date);
}

}  // namespace

void add_read_options(CLI::App& command, ReadArguments& arguments) {
  command.add_option("--rules", arguments.rule_folders, "Folder of rule files (.toml) to add to the built-in rules; repeatable")
      ->allow_extra_args(false)
      ->option_text("DIR");
  command
      .add_option_function<std::string>(
          "--published", [&arguments](const std::string& date) { arguments.published = given_day(date); },
          "Publication date of articles that give none, such as 2025-12-08")
      ->check(CLI::Validator(check_day, ""))
      ->option_text("DATE");
  command
      .add_option("--encoding", arguments.encoding,
                  "Encoding of texts that are not in UTF-8, such as windows-1252 or UTF-16LE (default: what is detected)")
      ->check(CLI::Validator(check_encoding, ""))
      ->option_text("NAME");
  command.add_flag_callback(
      "--no-repair", [&arguments] { arguments.repair = false; }, "Read damaged text as it is written, and mend nothing");
}

void add_paths(CLI::App& command, std::vector<std::string>& paths) {
  command.add_option("PATH", paths, "Files and folders of articles; - is standard input")->required()->option_text("...");
}

}  // namespace program
