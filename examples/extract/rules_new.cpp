#include <algorithm>
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
    R"(The rule passes its tests as it is, on words that stand in for yours: replace them one by one, and test after each.

  warta rules new tender nilai > my-rules/tender.toml
  warta rules test my-rules)";

std::string check_name(const std::string& name) {
  const bool is_name = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
  return is_name ? std::string() : "'" + name + "' is no name: letters, digits, _ and -";
}

/// Built-in kinds have slots of their own, which only their readers know.
bool is_built_in(const std::string& kind) {
  const std::vector<warta::RuleDescription> rules = warta::describe_rules();
  return std::any_of(rules.begin(), rules.end(), [&](const warta::RuleDescription& rule) { return rule.kind == kind; });
}

int print_template(const std::string& kind, const std::string& name) {
  if (is_built_in(kind))
    return complain(
        "'" + kind + "' is a built-in kind, whose rules name the slots that its reader knows: see lib/README.md, Rule files",
        not_usable);
  std::cout
      << "#:schema rules.schema.json\n"
      << "[[class]]\n"
      << "name  = \"" << name << "_word\"\n"
      << "words = [\"kata contoh\"]  # words and phrases, in any case\n\n"
      << "[[rule]]\n"
      << "name    = \"" << name << "\"\n"
      << "kind    = \"" << kind << "\"\n"
      << "note    = \"What it finds, and why it is so.\"\n"
      << "# Built-in classes: <number> <date> <region> <official> <post>, shapes such as <Cap>, and those of lib/README.md.\n"
      << "pattern = '(?P<jumlah> <number>) (?P<kata> <" << name << "_word>)'\n"
      << "slots   = { jumlah = \"number\", kata = \"text\" }\n"
      << "accept  = [{ text = \"Sebanyak 12 orang kata contoh di sini.\", match = \"12 orang kata contoh\", jumlah = \"12\", "
         "kata = \"kata contoh\" }]\n"
      << "reject  = [\"12 orang kata lain\"]\n";
  return all_done;
}

}  // namespace

void add_rules_new(CLI::App& rules, Chosen& chosen) {
  struct Names {
    std::string kind, name;
  };
  const auto names = std::make_shared<Names>();
  CLI::App* command = rules.add_subcommand("new", "Print a rule to start from");
  command->add_option("KIND", names->kind, "The kind of its facts, a name of your own")
      ->required()
      ->check(CLI::Validator(check_name, ""));
  command->add_option("NAME", names->name, "The rule's name")->required()->check(CLI::Validator(check_name, ""));
  command->footer(footer);
  command->callback([&chosen, names] { chosen = [names] { return print_template(names->kind, names->name); }; });
}

}  // namespace program
