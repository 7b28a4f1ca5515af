#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
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

bool is_made_of_letters_and(std::string_view marks, const std::string& name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.find(c) != std::string_view::npos;
  });
}

std::string check_kind(const std::string& kind) {
  return is_made_of_letters_and("_", kind) ? std::string() : "'" + kind + "' is no kind: letters, digits and _";
}

std::string check_name(const std::string& name) {
  return is_made_of_letters_and("_-", name) ? std::string() : "'" + name + "' is no name: letters, digits, _ and -";
}

/// The name without hyphens, which classes cannot have: `<Cap -post>` is a capitalised word that is no post.
std::string class_name(std::string name) {
  std::replace(name.begin(), name.end(), '-', '_');
  return name + "_word";
}

/// Whether the kind is built in. Such kinds have slots of their own, which only their readers know.
bool is_built_in(const std::string& kind) {
  const std::vector<warta::RuleDescription> rules = warta::describe_rules();
  return std::any_of(rules.begin(), rules.end(), [&](const warta::RuleDescription& rule) { return rule.kind == kind; });
}

int print_template(const std::string& kind, const std::string& name) {
  if (is_built_in(kind))
    return complain(
        "'" + kind + "' is a built-in kind, whose rules name the slots that its reader knows: `warta rules doc` shows them",
        not_usable);
  std::cout
      << "[[class]]\n"
      << "name  = \"" << class_name(name) << "\"\n"
      << "words = [\"kata contoh\"]  # words and phrases, in any case\n\n"
      << "[[rule]]\n"
      << "name    = \"" << name << "\"\n"
      << "kind    = \"" << kind << "\"\n"
      << "note    = \"What it finds, and why it is so.\"\n"
      << "# Facts: <number> <date> <region> <official> <post>. `warta rules classes` lists these and all other classes.\n"
      << "pattern = '(?P<jumlah> <number>) (?P<kata> <" << class_name(name) << ">)'\n"
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
      ->check(CLI::Validator(check_kind, ""));
  command->add_option("NAME", names->name, "The rule's name")->required()->check(CLI::Validator(check_name, ""));
  command->footer(footer);
  command->callback([&chosen, names] { chosen = [names] { return print_template(names->kind, names->name); }; });
}

}  // namespace program
