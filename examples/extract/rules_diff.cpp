#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/compare.h>
#include <warta/extractor.h>

#include "articles.h"
#include "rule_versions.h"
#include "rules_commands.h"
#include "terminal_text.h"

namespace program {
namespace {

namespace fs = std::filesystem;

constexpr const char* footer =
    R"(The new rules are the built-in ones with the folders of --rules; the old ones are those with the folder that --against names, or
with the folders of --rules as they were at that git revision. Without --against the old rules are the built-in ones alone.

Exit codes: 0 nothing changed, or only what --accepted lists; 1 changes; 2 wrong usage or wrong rules.

Examples:
  warta rules diff --rules my-rules --against HEAD articles/
  warta rules diff --rules my-rules --against HEAD --accept accepted.txt articles/
  warta rules diff --rules my-rules --against HEAD --accepted accepted.txt articles/)";

struct DiffArguments {
  ReadArguments read;
  std::string against, accept, accepted;
  std::vector<std::string> paths;
};

/// One change as a line, which is the same in every run: `--accept` records it.
std::string line_of(const std::string& place, const warta::FactChange& change, const warta::Article& article) {
  std::string line = place + ":" + std::to_string(change.span.begin) + " " + std::string(to_string(change.kind)) + " " +
                     change.list + " \"" + std::string(article.slice(change.span)) + "\"";
  if (!change.before.empty()) line += " was " + change.before;
  if (!change.after.empty()) line += (change.before.empty() ? " is " : ", is ") + change.after;
  return printable(line);
}

/// The words around a fact, on one line.
std::string context_of(const warta::FactChange& change, const warta::Article& article) {
  constexpr std::size_t around = 40;
  const auto is_inside = [&](std::size_t at) {
    return at < article.text.size() && (static_cast<unsigned char>(article.text[at]) & 0xC0) == 0x80;
  };
  std::size_t begin = change.span.begin - std::min(change.span.begin, around);
  std::size_t end = std::min(change.span.end + around, article.text.size());
  while (is_inside(begin)) ++begin;
  while (is_inside(end)) ++end;
  const std::string_view text = article.text;
  return printable(std::string(text.substr(begin, change.span.begin - begin)) + "[" + std::string(article.slice(change.span)) +
                   "]" + std::string(text.substr(change.span.end, end - change.span.end)));
}

std::set<std::string> read_lines(const std::string& path) {
  std::set<std::string> lines;
  if (path.empty()) return lines;
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + ": cannot be read");
  for (std::string line; std::getline(in, line);) lines.insert(line);
  return lines;
}

struct OfRule {
  std::size_t added = 0, removed = 0, altered = 0;
  std::vector<std::string> lines;
};

/// What the new rules find in another way than the old ones.
struct Changes {
  /// All changes, as lines.
  std::vector<std::string> all;
  /// The changes that were not accepted before, by rule.
  std::map<std::string, OfRule> by_rule;
};

void add(Changes& changes, const std::string& place, const warta::FactChange& change, const warta::Article& article,
         const std::set<std::string>& accepted) {
  changes.all.push_back(line_of(place, change, article));
  if (accepted.contains(changes.all.back())) return;
  OfRule& of_rule = changes.by_rule[change.rule];
  ++(change.kind == warta::ChangeKind::added     ? of_rule.added
     : change.kind == warta::ChangeKind::removed ? of_rule.removed
                                                 : of_rule.altered);
  of_rule.lines.push_back("  " + changes.all.back() + "\n      " + context_of(change, article) + "\n");
}

void print(const std::map<std::string, OfRule>& by_rule) {
  for (const auto& [rule, changes] : by_rule) {
    std::cout << rule << ": " << changes.added << " added, " << changes.removed << " removed, " << changes.altered
              << " altered\n";
    for (const std::string& line : changes.lines) std::cout << line;
  }
  if (by_rule.empty()) std::cout << "no changes\n";
}

void record(const std::vector<std::string>& changes, const std::string& path) {
  std::ofstream out(path);
  for (const std::string& line : changes) out << line << '\n';
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
  std::cout << changes.size() << (changes.size() == 1 ? " change" : " changes") << " accepted\n";
}

warta::Extractor old_extractor(const DiffArguments& arguments) {
  warta::Options options = arguments.read.options();
  if (arguments.against.empty() || fs::is_directory(arguments.against)) {
    options.rule_folders.clear();
    if (!arguments.against.empty()) options.rule_folders.emplace_back(arguments.against);
    return warta::Extractor(options);
  }
  if (options.rule_folders.empty()) throw std::runtime_error("a git revision is one of the folders that --rules names");
  const TemporaryFolder temporary;
  options.rule_folders = check_out(arguments.against, options.rule_folders, temporary.path());
  return warta::Extractor(options);
}

int diff(const DiffArguments& arguments) {
  const warta::Extractor before = old_extractor(arguments), after(arguments.read.options());
  const std::set<std::string> accepted = read_lines(arguments.accepted);
  Changes changes;
  const auto compare = [&](const std::string& place, const warta::Input& input) {
    const warta::Article article = after.extract(input);
    for (const warta::FactChange& change : warta::compare(before.extract(input), article))
      add(changes, place, change, article, accepted);
  };
  const bool is_all_read = read_paths(arguments.paths, arguments.read, compare);
  print(changes.by_rule);
  if (!arguments.accept.empty()) record(changes.all, arguments.accept);
  return is_all_read && (changes.by_rule.empty() || !arguments.accept.empty()) ? all_done : some_failed;
}

}  // namespace

void add_rules_diff(CLI::App& rules, Chosen& chosen) {
  const auto arguments = std::make_shared<DiffArguments>();
  CLI::App* command = rules.add_subcommand("diff", "Show what a change of rules does to articles");
  add_read_options(*command, arguments->read);
  command->add_option("--against", arguments->against, "A folder of rules as they were, or a git revision of --rules")
      ->option_text("DIR|REV");
  command->add_option("--accept", arguments->accept, "File to record all changes in; they are accepted")->option_text("FILE");
  command->add_option("--accepted", arguments->accepted, "File of changes that were accepted before, and are not shown")
      ->option_text("FILE");
  add_paths(*command, arguments->paths);
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return diff(*arguments); }; });
}

}  // namespace program
