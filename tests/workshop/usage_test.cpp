// What rules did on articles, and what a change of the rules changes.
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

TEST_CASE("compare: several facts at one place are paired off") {
  warta::Article before, after;
  before.text = after.text = "Total 12 orang.";
  const auto check_of = [](warta::CheckKind kind, const char* rule, bool holds = true) {
    return warta::Check{kind, holds, {{6, 8}, {9, 14}}, "x", rule};
  };
  before.checks = {check_of(warta::CheckKind::sum, "uji/a"), check_of(warta::CheckKind::percent, "uji/b")};
  const auto one_change = [&] {
    const auto changes = warta::compare(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].span == warta::Span{6, 14});  // from the first fact that it rests on to the last
    return changes[0];
  };
  SUBCASE("the first is gone") {
    after.checks = {before.checks[1]};
    CHECK(one_change().kind == warta::ChangeKind::removed);
    CHECK(one_change().rule == "uji/a");
  }
  SUBCASE("the second is gone") {
    after.checks = {before.checks[0]};
    CHECK(one_change().kind == warta::ChangeKind::removed);
    CHECK(one_change().rule == "uji/b");
  }
  SUBCASE("the second is altered") {
    after.checks = {before.checks[0], check_of(warta::CheckKind::percent, "uji/b", false)};
    CHECK(one_change().kind == warta::ChangeKind::altered);
    CHECK(one_change().rule == "uji/b");
  }
  SUBCASE("one is there twice") {
    after.checks = {before.checks[0], before.checks[1], before.checks[1]};
    CHECK(one_change().kind == warta::ChangeKind::added);
  }
  SUBCASE("another rule finds the first") {
    after.checks = {before.checks[1], check_of(warta::CheckKind::sum, "uji/c")};
    CHECK(one_change().kind == warta::ChangeKind::altered);
    CHECK(one_change().rule == "uji/c");
  }
}

TEST_CASE("compare: checks of one article are told apart by their places") {
  const TempFolder folder;
  folder.write("uji.toml", "[[disable]]\nrule = 'checks/persentase'\nnote = 'x'\n");
  const std::string text =
      "Ada 30 unit yang terdiri atas 10 rumah dan 20 sekolah. Dari 1.250 balita yang ditimbang, 200 anak atau 16 persen kurus.";
  const auto changes =
      warta::compare(Extractor().extract({.text = text}), Extractor({.rule_folders = {folder.path()}}).extract({.text = text}));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].kind == warta::ChangeKind::removed);
  CHECK(changes[0].rule == "checks/persentase");
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
  CHECK(rules[0].is_of_own_kind);
  const auto built_in = warta::describe_rules();
  CHECK(built_in.size() > 100);
  CHECK(std::none_of(built_in.begin(), built_in.end(), [](const auto& rule) { return rule.is_of_own_kind; }));
}

TEST_CASE("catalogue: classes that patterns may name, with what extends them") {
  const TempFolder folder;
  folder.write("ukuran.tsv", "text\tvalue\njengkal\tjengkal\n");
  const std::string file =
      folder
          .write("uji.toml",
                 "[[class]]\nextends = 'nasib'\nwords = ['hilang']\n[[class]]\nname = 'nasib'\nwords = ['tewas', 'luka berat']\n"
                 "[[class]]\nname = 'semua'\nany = ['nasib', 'month']\n[[class]]\nextends = 'measure'\ntable = 'ukuran.tsv'\n"
                 "[[class]]\nname = 'kode'\nregex = '[A-Z][0-9]'\nshapes = ['alnum']\n"
                 "[[rule]]\nname = 'r'\nkind = 'uji'\nclass = 'gawat'\npattern = '<nasib> <semua> <kode>'\nnote = 'x'\naccept = "
                 "['x']\nreject = ['z']\n")
          .generic_string();
  const auto classes = warta::describe_classes(Extractor({.rule_folders = {folder.path()}}));
  const auto of = [&](std::string_view name) {
    const auto is_named = [&](const warta::ClassDescription& cls) { return cls.name == name; };
    REQUIRE(std::count_if(classes.begin(), classes.end(), is_named) == 1);
    return *std::find_if(classes.begin(), classes.end(), is_named);
  };
  CHECK(of("nasib").entries == std::vector<std::string>{"hilang", "tewas", "luka berat"});
  CHECK(of("nasib").form == warta::ClassForm::words);
  CHECK(of("nasib").file == file);
  CHECK(of("nasib").line == 5);
  CHECK(of("semua").entries == std::vector<std::string>{"nasib", "month"});
  CHECK(of("kode").entries == std::vector<std::string>{"[A-Z][0-9]"});
  CHECK(of("measure").form == warta::ClassForm::table);
  CHECK(of("measure").entries.back() == "jengkal");
  for (const char* facts : {"number", "region", "uji", "gawat"}) CHECK(of(facts).form == warta::ClassForm::facts);
  CHECK(of("Cap").form == warta::ClassForm::shape);
  CHECK(of("glued").form == warta::ClassForm::place);
}
