#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/rule_usage.h>

#include "articles.h"
#include "rules_commands.h"

namespace program {
namespace {

struct UsageArguments {
  std::vector<std::filesystem::path> rule_folders;
  std::vector<std::string> paths;
};

using Order = bool (*)(const warta::RuleUse&, const warta::RuleUse&);

/// The use of all rules, ordered; false where some articles could not be read.
bool count(const UsageArguments& arguments, warta::RuleUsage::Clock clock, Order order, std::vector<warta::RuleUse>& uses) {
  const warta::Extractor extractor({.rule_folders = arguments.rule_folders});
  warta::RuleUsage usage(extractor, std::move(clock));
  const bool all_read = each_article(arguments.paths, [&](const std::string&, const warta::Input& input) { usage.add(input); });
  uses = usage.rules();
  std::stable_sort(uses.begin(), uses.end(), order);
  return all_read;
}

int cover(const UsageArguments& arguments) {
  std::vector<warta::RuleUse> uses;
  const bool all_read = count(
      arguments, {}, [](const warta::RuleUse& a, const warta::RuleUse& b) { return a.matches < b.matches; }, uses);
  for (warta::RuleUse& use : uses) {
    std::printf("%9zu  %s  %s:%zu\n", use.matches, use.rule.c_str(), use.file.c_str(), use.line);
    std::stable_sort(use.alternatives.begin(), use.alternatives.end(),
                     [](const auto& a, const auto& b) { return a.matches < b.matches; });
    if (use.matches > 0)
      for (const warta::AlternativeUse& alternative : use.alternatives)
        std::printf("%20zu  %s\n", alternative.matches, alternative.text.c_str());
  }
  const auto never = std::count_if(uses.begin(), uses.end(), [](const warta::RuleUse& use) { return use.matches == 0; });
  std::printf("%zu rules, %zu of them never matched\n", uses.size(), static_cast<std::size_t>(never));
  return all_read ? all_done : some_failed;
}

int profile(const UsageArguments& arguments) {
  std::vector<warta::RuleUse> uses;
  const auto clock = [] {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch());
  };
  const bool all_read = count(
      arguments, clock, [](const warta::RuleUse& a, const warta::RuleUse& b) { return a.time > b.time; }, uses);
  std::printf("       ms  candidates    matches  rule\n");
  for (const warta::RuleUse& use : uses)
    std::printf("%9.2f  %10zu  %9zu  %s\n", std::chrono::duration<double, std::milli>(use.time).count(), use.candidates,
                use.matches, use.rule.c_str());
  return all_read ? all_done : some_failed;
}

void add_usage(CLI::App& rules, Chosen& chosen, const char* name, const char* description, const char* footer,
               int (*run)(const UsageArguments&)) {
  const auto arguments = std::make_shared<UsageArguments>();
  CLI::App* command = rules.add_subcommand(name, description);
  command->add_option("--rules", arguments->rule_folders, "Folder of rule files to add to the built-in rules; repeatable")
      ->allow_extra_args(false)
      ->option_text("DIR");
  command->add_option("PATH", arguments->paths, "Files and folders of articles, as for extract")->required()->option_text("...");
  command->footer(footer);
  command->callback([&chosen, arguments, run] { chosen = [arguments, run] { return run(*arguments); }; });
}

}  // namespace

void add_rules_coverage(CLI::App& rules, Chosen& chosen) {
  add_usage(rules, chosen, "coverage", "Count how often each rule and alternative matches in articles",
            "The rarest come first; below each rule its alternatives and the parts that it may do without. What a match is read "
            "as may still be\n"
            "decided by the article.",
            cover);
}

void add_rules_profile(CLI::App& rules, Chosen& chosen) {
  add_usage(rules, chosen, "profile", "Show what each rule costs on articles",
            "Time is that of the rule as the only one of its kind, on every sentence: together rules take less, since most are "
            "never tried.\n"
            "Candidates are places where the rule matches; matches are those that it wins.",
            profile);
}

}  // namespace program
