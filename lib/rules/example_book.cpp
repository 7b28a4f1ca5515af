#include "rules/example_book.h"

#include <string>
#include <tuple>
#include <vector>

#include "rules/example_reader.h"

namespace warta::rules {
namespace {

/// A rule's table is known by where it stands: its file's path, the number of its source, and its line.
using TablePlace = std::tuple<std::string, std::size_t, std::size_t>;

}  // namespace

ExampleBook::ExampleBook(const RuleSet& rules, std::size_t first_source) {
  std::map<TablePlace, const Rule*> rule_at;
  for (const auto& rule : rules.rules()) rule_at.emplace(TablePlace(rule->file, rule->source, rule->line), rule.get());
  std::vector<KindSpec> kinds;
  for (const auto& kind : rules.kinds())
    if (!kind->spec.is_open) kinds.push_back(kind->spec);
  for (std::size_t number = first_source; number < rules.sources().size(); ++number)
    for (const std::string& path : rules.sources()[number]->rule_files()) {
      const RuleFile file = read_rule_file(path, *rules.sources()[number], number);
      for (const toml::table* table : tables_of(file, "rule"))
        if (const auto rule = rule_at.find(TablePlace(path, number, table->source().begin.line)); rule != rule_at.end())
          examples_.emplace(rule->second, read_examples(file, *table, *rule->second, kinds));
    }
}

}  // namespace warta::rules
