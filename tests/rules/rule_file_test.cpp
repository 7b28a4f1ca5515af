// Rule files without their examples.
#include "rules/rule_file.h"

#include <memory>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace warta::rules;

TEST_CASE("rule file: lists of examples become empty lines") {
  CHECK(without_examples("[[rule]]\naccept = [\n  \"a\",\n]\nnote = 'b'\n") == "[[rule]]\n\n\n\nnote = 'b'\n");
  CHECK(without_examples("todo = [\"a\"]\nreject = ['b',\n 'c']\nzones = ['body']") == "\n\n\nzones = ['body']\n");
  CHECK(without_examples("") == "");
}

TEST_CASE("rule file: of the built-in files nothing but examples is left out, and lines keep their numbers") {
  const std::unique_ptr<Source> source = built_in_source();
  for (const std::string& path : source->rule_files()) {
    CAPTURE(path);
    RuleFile whole = read_rule_file(path, *source, 0);
    const RuleFile tested = read_tested_rule_file(path, *source, 0);
    const std::vector<const toml::table*> rules = tables_of(tested, "rule");
    if (!rules.empty()) {
      toml::array& expected = *whole.root.get_as<toml::array>("rule");
      REQUIRE(rules.size() == expected.size());
      for (std::size_t i = 0; i < rules.size(); ++i) {
        toml::table& table = *expected[i].as_table();
        CHECK(rules[i]->source().begin == table.source().begin);
        for (const std::string_view key : {"accept", "reject", "todo"}) table.erase(key);
      }
    }
    CHECK(whole.root == tested.root);
  }
}
