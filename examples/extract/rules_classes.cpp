#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/catalogue.h>

#include "rules_commands.h"

namespace program {
namespace {

constexpr const char* footer =
    R"(Without NAME one class a line, with tabs between: name, form (shape, place, facts, words, table, regex, group), number of
entries, place, and the first entries. With NAME all that is known of this class: of a table its columns and what they may
hold, then one entry a line.)";

constexpr std::size_t first_entries = 4;

struct ClassesArguments {
  std::vector<std::filesystem::path> folders;
  std::string name;
};

std::string place_of(const warta::ClassDescription& cls) {
  return cls.file.empty() ? "built in" : cls.file + ":" + std::to_string(cls.line);
}

void write_line(const warta::ClassDescription& cls) {
  std::cout << cls.name << '\t' << to_string(cls.form) << '\t' << cls.entries.size() << '\t' << place_of(cls) << '\t';
  const std::size_t shown = std::min(cls.entries.size(), first_entries);
  for (std::size_t i = 0; i < shown; ++i) std::cout << (i == 0 ? "" : ", ") << cls.entries[i];
  std::cout << (shown < cls.entries.size() ? ", …\n" : "\n");
}

std::string in_words(const std::vector<std::string>& values) {
  if (values.empty()) return "anything";
  std::string list;
  for (const std::string& value : values) list += (list.empty() ? "" : ", ") + (value.empty() ? "nothing" : value);
  return list;
}

void write_whole(const warta::ClassDescription& cls) {
  std::cout << "<" << cls.name << ">, " << to_string(cls.form) << ", " << place_of(cls) << '\n';
  for (const auto& [column, values] : cls.columns) std::cout << "column " << column << ": " << in_words(values) << '\n';
  for (const std::string& entry : cls.entries) std::cout << entry << '\n';
}

int list(const ClassesArguments& arguments) {
  const warta::Extractor extractor({.rule_folders = arguments.folders});
  if (arguments.name.empty())
    for (const warta::ClassDescription& cls : warta::describe_classes(extractor)) write_line(cls);
  else write_whole(warta::describe_class(extractor, arguments.name));
  return all_done;
}

}  // namespace

void add_rules_classes(CLI::App& rules, Chosen& chosen) {
  const auto arguments = std::make_shared<ClassesArguments>();
  CLI::App* command = rules.add_subcommand("classes", "List the classes that patterns may name");
  command->add_option("NAME", arguments->name, "The class to show; all where it is not given");
  command->add_option("--rules", arguments->folders, "Folder of rules whose classes are listed as well; repeatable")
      ->allow_extra_args(false)
      ->option_text("DIR");
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return list(*arguments); }; });
}

}  // namespace program
