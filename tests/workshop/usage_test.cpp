// What rules did on articles, and what a change of rules does.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>
#include <warta/catalogue.h>
#include <warta/compare.h>
#include <warta/rule_usage.h>

#include "files.h"

using warta::Extractor;
using warta::RuleUse;
using warta::test::TempFolder;

namespace {

void write_rule(const TempFolder& folder, const std::string& pattern) {
  folder.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = '" + pattern +
                               "'\nslots = { n = 'number' }\nnote = 'Catatan.'\naccept = ['12 orang tewas']\nreject = ['x']\n");
}

RuleUse use_of(const std::vector<RuleUse>& uses, std::string_view rule) {
  const auto found = std::find_if(uses.begin(), uses.end(), [&](const RuleUse& use) { return use.rule == rule; });
  REQUIRE(found != uses.end());
  return *found;
}

}  // namespace

TEST_CASE("usage: matches are counted by rule and by alternative") {
  const TempFolder folder;
  write_rule(folder, "(?P<n> <number>) (yang)? (tewas | hilang | luka)");
  const Extractor extractor({.rule_folders = {folder.path()}});
  int ticks = 0;
  warta::RuleUsage usage(extractor, [&] { return std::chrono::nanoseconds(ticks++); });
  usage.add({.text = "Ada 12 orang tewas dan 3 orang yang hilang."});
  usage.add({.text = "Ada 2 orang tewas."});
  const RuleUse use = use_of(usage.rules(), "uji/r");
  CHECK(use.matches == 3);
  CHECK(use.candidates == 3);
  CHECK(use.time.count() > 0);
  REQUIRE(use.alternatives.size() == 4);
  CHECK(use.alternatives[0].text == "(yang)");
  CHECK(use.alternatives[0].matches == 1);
  CHECK(use.alternatives[1].matches == 2);
  CHECK(use.alternatives[2].matches == 1);
  CHECK(use.alternatives[3].matches == 0);
}

TEST_CASE("usage: without a clock no time is counted") {
  const Extractor extractor;
  warta::RuleUsage usage(extractor);
  usage.add({.text = "Ada 12 orang."});
  for (const RuleUse& use : usage.rules()) CHECK(use.time.count() == 0);
  CHECK(use_of(usage.rules(), "numbers/jumlah").matches == 1);
}

TEST_CASE("compare: what a change of rules adds, removes and alters") {
  const TempFolder before, after;
  write_rule(before, "(?P<n> <number>) tewas");
  write_rule(after, "(?P<n> <number>) (?P<m> tewas | hilang)");
  const std::string text = "Ada 12 orang tewas, 3 orang hilang.";
  const auto article = [&](const TempFolder& folder) {
    return Extractor({.rule_folders = {folder.path()}}).extract({.text = text});
  };
  const auto changes = warta::compare(article(before), article(after));
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].kind == warta::ChangeKind::altered);
  CHECK(changes[0].list == "facts");
  CHECK(changes[0].rule == "uji/r");
  CHECK(changes[0].span == warta::Span{4, 18});
  CHECK(changes[0].after.find("m=tewas") != std::string::npos);
  CHECK(changes[1].kind == warta::ChangeKind::added);
  CHECK(changes[1].before.empty());
  const auto back = warta::compare(article(after), article(before));
  REQUIRE(back.size() == 2);
  CHECK(back[1].kind == warta::ChangeKind::removed);
  CHECK(warta::compare(article(after), article(after)).empty());
}

TEST_CASE("catalogue: rules as their author describes them") {
  const TempFolder folder;
  write_rule(folder, "(?P<n> <number>) (?P<m> tewas)");
  const auto rules = warta::describe_rules({.rule_folders = {folder.path()}}, warta::ExampleScope::rule_folders);
  REQUIRE(rules.size() == 1);
  CHECK(rules[0].name == "uji/r");
  CHECK(rules[0].note == "Catatan.");
  CHECK(rules[0].slots == std::vector<std::pair<std::string, std::string>>{{"n", "number"}, {"m", ""}});
  CHECK(rules[0].accept == std::vector<std::string>{"12 orang tewas"});
  CHECK(warta::describe_rules().size() > 100);
}
