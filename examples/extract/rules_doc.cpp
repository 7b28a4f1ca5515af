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

/// The text as code on one line of Markdown; it may hold line feeds and backticks.
std::string code(const std::string& text) {
  std::string line, fence = "`";
  for (const char c : text) line += c == '\n' ? ' ' : c;
  while (line.find(fence) != std::string::npos) fence += '`';
  const std::string gap = fence.size() > 1 ? " " : "";
  return fence + gap + line + gap + fence;
}

void write_examples(const char* name, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  std::cout << "- " << name << ":";
  for (const std::string& text : texts) std::cout << (&text == &texts.front() ? " " : " · ") << code(text);
  std::cout << '\n';
}

void write_rule(const warta::RuleDescription& rule) {
  std::cout << "\n### " << rule.name << "\n\n" << rule.note << "\n\n```\n" << rule.pattern << "\n```\n\n";
  if (!rule.slots.empty()) {
    std::cout << "- slots:";
    for (const auto& [slot, type] : rule.slots) std::cout << ' ' << code(slot) << (type.empty() ? "" : " (" + type + ")");
    std::cout << '\n';
  }
  write_examples("accepts", rule.accept);
  write_examples("rejects", rule.reject);
  write_examples("not yet", rule.todo);
  std::cout << "- " << rule.file << ':' << rule.line << '\n';
}

int document(const std::vector<std::filesystem::path>& folders) {
  const auto scope = folders.empty() ? warta::ExampleScope::all_rules : warta::ExampleScope::rule_folders;
  const std::vector<warta::RuleDescription> rules = warta::describe_rules({.rule_folders = folders}, scope);
  std::cout << "# Rules\n";
  std::string kind;
  for (const warta::RuleDescription& rule : rules) {
    if (rule.kind != kind) std::cout << "\n## " << rule.kind << '\n';
    kind = rule.kind;
    write_rule(rule);
  }
  return all_done;
}

}  // namespace

void add_rules_doc(CLI::App& rules, Chosen& chosen) {
  const auto folders = std::make_shared<std::vector<std::filesystem::path>>();
  CLI::App* command = rules.add_subcommand("doc", "Print a catalogue of rules as Markdown");
  add_folders(*command, *folders, "Folders of rules; without one the built-in rules are described");
  command->callback([&chosen, folders] { chosen = [folders] { return document(*folders); }; });
}

}  // namespace program
