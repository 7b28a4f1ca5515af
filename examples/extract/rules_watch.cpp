#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/error.h>
#include <warta/rules.h>

#include "rules_commands.h"
#include "rules_test.h"

namespace program {
namespace {

namespace fs = std::filesystem;

/// The interval is short enough to answer a save at once, and long enough to cost nothing.
constexpr auto poll_interval = std::chrono::milliseconds(50);

/// When each file of the folders was written, and its size: what a save changes. Tables may lie in folders below.
std::map<fs::path, std::pair<fs::file_time_type, std::uintmax_t>> state_of(const std::vector<fs::path>& folders) {
  std::map<fs::path, std::pair<fs::file_time_type, std::uintmax_t>> state;
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
      std::error_code ignored;
      state[it->path()] = {it->last_write_time(ignored), it->file_size(ignored)};
    }
  }
  return state;
}

void test_once(const std::vector<fs::path>& folders) {
  const auto start = std::chrono::steady_clock::now();
  try {
    const auto results = warta::run_examples({.rule_folders = folders}, warta::ExampleScope::rule_folders);
    print_failures(std::cout, results);
    print_counts(std::cout, count_examples(results));
  } catch (const warta::Error& error) {
    std::cout << error.what() << '\n';
  }
  const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  std::cout << "(" << time.count() << " ms) waiting for the next save\n" << std::endl;
}

/// Runs until the program is stopped, or its output is closed.
int watch(const std::vector<fs::path>& folders) {
  for (const fs::path& folder : folders)
    if (!fs::is_directory(folder)) return complain(folder.generic_string() + ": expected a folder of rules", not_usable);
  auto seen = state_of(folders);
  test_once(folders);
  while (std::cout) {
    std::this_thread::sleep_for(poll_interval);
    auto now = state_of(folders);
    if (now == seen) continue;
    seen = std::move(now);
    test_once(folders);
  }
  return all_done;
}

}  // namespace

void add_rules_watch(CLI::App& rules, Chosen& chosen) {
  const auto folders = std::make_shared<std::vector<fs::path>>();
  CLI::App* command = rules.add_subcommand("watch", "Test a folder of rules again at each save");
  command->add_option("DIR", *folders, "Folders of rules, with their tables")->required()->option_text("...");
  command->callback([&chosen, folders] { chosen = [folders] { return watch(*folders); }; });
}

}  // namespace program
