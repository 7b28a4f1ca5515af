#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>
#include <warta/rules.h>

#include "rules_commands.h"
#include "rules_test.h"

namespace program {
namespace {

constexpr const char* footer =
    R"(Each example is run with all rules in force, and with its rule as the only one of its kind. Known failures (todo) are listed;
one that passes is a failure, so that it is moved to accept.

Exit codes: 0 all examples passed; 1 some failed; 2 wrong usage or wrong rules.)";

struct TestArguments {
  std::vector<std::filesystem::path> folders;
  std::string junit;
  bool shows_alone = false;
};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\n': out += "&#10;"; break;
      default: out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;  // XML has no other control characters
    }
  }
  return out;
}

void write_case(std::ostream& out, const warta::ExampleResult& result) {
  out << "    <testcase classname=\"" << escaped(result.rule) << "\" name=\"" << to_string(result.kind) << ": "
      << escaped(result.text) << "\" file=\"" << escaped(result.file) << "\" line=\"" << result.line << "\">";
  if (!result.passed)
    out << "<failure message=\"" << escaped(result.message) << "\">" << escaped(result.to_string()) << "</failure>";
  else if (result.kind == warta::ExampleKind::todo) out << "<skipped message=\"known failure\"/>";
  out << "</testcase>\n";
}

void write_junit(std::ostream& out, const std::vector<warta::ExampleResult>& results) {
  std::map<std::string_view, std::vector<const warta::ExampleResult*>> by_rule;
  for (const warta::ExampleResult& result : results) by_rule[result.rule].push_back(&result);
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"warta rules\">\n";
  for (const auto& [rule, of_rule] : by_rule) {
    std::size_t failures = 0, skipped = 0;
    for (const warta::ExampleResult* result : of_rule) {
      failures += result->passed ? 0U : 1U;
      skipped += result->passed && result->kind == warta::ExampleKind::todo ? 1U : 0U;
    }
    out << "  <testsuite name=\"" << escaped(rule) << "\" tests=\"" << of_rule.size() << "\" failures=\"" << failures
        << "\" skipped=\"" << skipped << "\">\n";
    for (const warta::ExampleResult* result : of_rule) write_case(out, *result);
    out << "  </testsuite>\n";
  }
  out << "</testsuites>\n";
}

bool is_known_failure(const warta::ExampleResult& result) { return result.passed && result.kind == warta::ExampleKind::todo; }
bool rests_on_others(const warta::ExampleResult& result) { return result.passed && !result.alone.empty(); }

/// Prints in full the examples that pass only thanks to other rules.
void print_resting(std::ostream& out, const std::vector<warta::ExampleResult>& results) {
  for (const warta::ExampleResult& result : results)
    if (rests_on_others(result) && !is_known_failure(result)) out << result.to_string() << "\n\n";
}

int test(const TestArguments& arguments) {
  const auto scope = arguments.folders.empty() ? warta::ExampleScope::all_rules : warta::ExampleScope::rule_folders;
  const std::vector<warta::ExampleResult> results = warta::run_examples({.rule_folders = arguments.folders}, scope);
  const ExampleCounts counts = count_examples(results);
  print_failures(std::cout, results);
  if (arguments.shows_alone) print_resting(std::cout, results);
  print_counts(std::cout, counts);
  if (counts.resting > 0 && !arguments.shows_alone)
    std::cout << counts.resting << " rest on other rules of their kind (--alone lists them)\n";
  if (!arguments.junit.empty()) {
    std::ofstream file(arguments.junit, std::ios::binary);
    write_junit(file, results);
    if (!file.flush()) return complain(arguments.junit + ": cannot be written", not_usable);
  }
  return counts.failed == 0 ? all_done : some_failed;
}

}  // namespace

ExampleCounts count_examples(const std::vector<warta::ExampleResult>& results) {
  ExampleCounts counts;
  std::string_view rule;
  for (const warta::ExampleResult& result : results) {
    if (result.rule != rule) ++counts.rules;
    rule = result.rule;
    ++(is_known_failure(result) ? counts.todo : result.passed ? counts.passed : counts.failed);
    if (rests_on_others(result)) ++counts.resting;
  }
  return counts;
}

void print_failures(std::ostream& out, const std::vector<warta::ExampleResult>& results) {
  for (const warta::ExampleResult& result : results)
    if (!result.passed || is_known_failure(result)) out << result.to_string() << "\n\n";
}

void print_counts(std::ostream& out, const ExampleCounts& counts) {
  out << counts.passed + counts.failed + counts.todo << " examples of " << counts.rules
      << (counts.rules == 1 ? " rule: " : " rules: ") << counts.passed << " passed, " << counts.failed << " failed, "
      << counts.todo << " todo\n";
}

void add_rules_test(CLI::App& rules, Chosen& chosen) {
  const auto arguments = std::make_shared<TestArguments>();
  CLI::App* command = rules.add_subcommand("test", "Run the examples of rules");
  add_folders(*command, arguments->folders,
              "Folders of rules, read behind the built-in ones; without one the built-in rules are tested");
  command->add_option("--junit", arguments->junit, "File to write the results to as JUnit XML")->option_text("FILE");
  command->add_flag("--alone", arguments->shows_alone, "List the examples that pass only because of other rules of their kind");
  command->footer(footer);
  command->callback([&chosen, arguments] { chosen = [arguments] { return test(*arguments); }; });
}

}  // namespace program
