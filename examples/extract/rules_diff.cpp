#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <unistd.h>
#include <CLI/CLI.hpp>
#include <warta/compare.h>
#include <warta/extractor.h>

#include "articles.h"
#include "rules_commands.h"
#include "terminal_text.h"

namespace program {
namespace {

namespace fs = std::filesystem;

constexpr const char* footer =
    R"(The new rules are the built-in ones with the folder of --rules; the old ones are those with the folder that --against names, or
with the folder of --rules as it was at that git revision. Without --against the old rules are the built-in ones alone.

Exit codes: 0 nothing changed, or only what --accepted lists; 1 changes; 2 wrong usage or wrong rules.

Examples:
  warta rules diff --rules my-rules --against HEAD articles/
  warta rules diff --rules my-rules --against HEAD --accept accepted.txt articles/
  warta rules diff --rules my-rules --against HEAD --accepted accepted.txt articles/)";

struct DiffArguments {
  fs::path rules;
  std::string against, accept, accepted;
  std::vector<std::string> paths;
};

/// A folder that is gone with the object.
class TemporaryFolder {
 public:
  TemporaryFolder() : path_((fs::temp_directory_path() / "warta-rules-XXXXXX").string()) {
    if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error(path_ + ": cannot be made");
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string for_shell(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

/// Puts the folder as it was at a git revision into another.
void check_out(const std::string& revision, const fs::path& folder, const std::string& into) {
  if (revision.starts_with('-')) throw std::runtime_error("'" + revision + "' is neither a folder nor a git revision");
  const std::string archive = into + "/rules.tar";
  const std::string command = "git -C " + for_shell(folder.string()) + " archive --format=tar -o " + for_shell(archive) + " " +
                              for_shell(revision) + " . 2>/dev/null && tar -xf " + for_shell(archive) + " -C " + for_shell(into) +
                              " && rm " + for_shell(archive);
  if (std::system(command.c_str()) != 0)
    throw std::runtime_error("'" + revision + "' is neither a folder nor a git revision that has " + folder.string());
}

/// One change as a line, the same in every run: what `--accept` records.
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

struct OfRule {
  std::size_t added = 0, removed = 0, altered = 0;
  std::vector<std::string> lines;
};

std::set<std::string> read_lines(const std::string& path) {
  std::set<std::string> lines;
  if (path.empty()) return lines;
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + ": cannot be read");
  for (std::string line; std::getline(in, line);) lines.insert(line);
  return lines;
}

void print(const std::map<std::string, OfRule>& by_rule) {
  for (const auto& [rule, changes] : by_rule) {
    std::cout << rule << ": " << changes.added << " added, " << changes.removed << " removed, " << changes.altered
              << " altered\n";
    for (const std::string& line : changes.lines) std::cout << line;
  }
}

int diff(const DiffArguments& arguments) {
  const TemporaryFolder temporary;
  std::vector<fs::path> new_folders, old_folders;
  if (!arguments.rules.empty()) new_folders.push_back(arguments.rules);
  if (fs::is_directory(arguments.against)) {
    old_folders.push_back(arguments.against);
  } else if (!arguments.against.empty()) {
    if (arguments.rules.empty()) return complain("a git revision is one of the folder that --rules names", not_usable);
    check_out(arguments.against, arguments.rules, temporary.path());
    old_folders.emplace_back(temporary.path());
  }
  const warta::Extractor before({.rule_folders = old_folders}), after({.rule_folders = new_folders});
  const std::set<std::string> accepted = read_lines(arguments.accepted);
  std::map<std::string, OfRule> by_rule;
  std::vector<std::string> all;
  const bool all_read = each_article(arguments.paths, [&](const std::string& place, const warta::Input& input) {
    const warta::Article article = after.extract(input);
    for (const warta::FactChange& change : warta::compare(before.extract(input), article)) {
      all.push_back(line_of(place, change, article));
      if (accepted.contains(all.back())) continue;
      OfRule& of_rule = by_rule[change.rule];
      ++(change.kind == warta::ChangeKind::added     ? of_rule.added
         : change.kind == warta::ChangeKind::removed ? of_rule.removed
                                                     : of_rule.altered);
      of_rule.lines.push_back("  " + all.back() + "\n      " + context_of(change, article) + "\n");
    }
  });
  print(by_rule);
  if (!arguments.accept.empty()) {
    std::ofstream out(arguments.accept);
    for (const std::string& line : all) out << line << '\n';
    if (!out.flush()) return complain(arguments.accept + ": cannot be written", not_usable);
    std::cout << all.size() << (all.size() == 1 ? " change" : " changes") << " accepted\n";
    return all_read ? all_done : some_failed;
  }
  if (by_rule.empty()) std::cout << "no changes\n";
  return by_rule.empty() && all_read ? all_done : some_failed;
}

}  // namespace

void add_rules_diff(CLI::App& rules, Chosen& chosen) {
  const auto arguments = std::make_shared<DiffArguments>();
  CLI::App* command = rules.add_subcommand("diff", "Show what a change of rules does to articles");
  command->add_option("--rules", arguments->rules, "Folder of the rules as they are now")
      ->check(CLI::ExistingDirectory.description(""))
      ->option_text("DIR");
  command->add_option("--against", arguments->against, "A folder of rules as they were, or a git revision of --rules")
      ->option_text("DIR|REV");
  command->add_option("--accept", arguments->accept, "File to record all changes in; they are accepted")->option_text("FILE");
  command->add_option("--accepted", arguments->accepted, "File of changes that were accepted before, and are not shown")
      ->option_text("FILE");
  command->add_option("PATH", arguments->paths, "Files and folders of articles, as for extract")->required()->option_text("...");
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return diff(*arguments); }; });
}

}  // namespace program
