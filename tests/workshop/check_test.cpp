// What `check_rules` warns of, and where.
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <warta/rules.h>

#include "files.h"

using warta::RuleChecks;
using warta::RuleWarning;

namespace {

std::vector<RuleWarning> warnings_of(const std::string& file) {
  const warta::test::TempFolder folder;
  folder.write("uji.toml", file);
  return warta::check_rules({.rule_folders = {folder.path()}}, RuleChecks::untried);
}

std::string rule(const std::string& name, const std::string& pattern, const std::string& accept, const std::string& more = "") {
  return "[[rule]]\nname = '" + name + "'\nkind = 'uji'\npattern = '" + pattern + "'\nnote = 'x'\naccept = [" + accept +
         "]\nreject = ['z']\n" + more;
}

}  // namespace

TEST_CASE("check: nothing to say") { CHECK(warnings_of(rule("r", "a (b | c)? d", "'a b d', 'a c d'")).empty()); }

TEST_CASE("check: alternatives that no example has, with carets under them") {
  const auto warnings = warnings_of(rule("r", "a (b | c (d | e)) f?", "'a b'"));
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[0].line == 4);
  CHECK(warnings[0].column == 19);
  CHECK(warnings[0].width == 9);
  const std::string text = warnings[0].to_string();
  CHECK(text.substr(text.find(":4:")) ==
        ":4:19: warning: no example of the rule 'uji/r' has this\n  pattern = 'a (b | c (d | e)) f?'\n                    "
        "^^^^^^^^^");
  CHECK(warnings[1].column == 30);
}

TEST_CASE("check: a rule that another always overrides") {
  const auto warnings = warnings_of(rule("luas", "a (b | c) d?", "'a b', 'a c d'") + rule("sempit", "a c", "'a c'"));
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].line == 11);
  CHECK(warnings[0].what.starts_with("the rule is shadowed: 'uji/luas' ("));
}

TEST_CASE("check: two patterns that are one") {
  const auto warnings = warnings_of(rule("satu", "a (b | c)", "'a b', 'a c'") + rule("dua", "a b | a c", "'a b', 'a c'"));
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].what.starts_with("the pattern is that of 'uji/satu' ("));
}

TEST_CASE("check: a guard, a longer match or a later place shadow nothing") {
  CHECK(warnings_of(rule("satu", "a b", "'a b'", "not_after = 'c'\n") + rule("dua", "a b", "'a b c'")).empty());
  CHECK(warnings_of(rule("satu", "a b", "'a b'") + rule("dua", "a b c?", "'a b c'")).empty());
  CHECK(warnings_of(rule("satu", "a+ b", "'a b'") + rule("dua", "a* c", "'a c'")).empty());
}

TEST_CASE("check: classes that nothing uses, and words that no example has") {
  const auto warnings =
      warnings_of("[[class]]\nname = 'sia'\nwords = ['a']\n[[class]]\nname = 'pakai'\nwords = ['a', 'b c', 'd']\n" +
                  rule("r", "<pakai>", "'b c'"));
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[0].what == "no rule uses the class 'sia'");
  CHECK(warnings[0].line == 2);
  CHECK(warnings[1].what == "no example has 'a' and 1 more of the 3 words of the class 'pakai'");
  CHECK(warnings[1].line == 6);
  CHECK(warnings[1].column == 10);
}

TEST_CASE("check: classes that only use each other are unused") {
  const auto warnings = warnings_of("[[class]]\nname = 'satu'\nany = ['dua']\n[[class]]\nname = 'dua'\nany = ['satu']\n" +
                                    rule("r", "a b", "'a b'"));
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[0].what == "no rule uses the class 'satu'");
  CHECK(warnings[1].what == "no rule uses the class 'dua'");
  CHECK(warnings_of("[[class]]\nname = 'satu'\nany = ['dua']\n[[class]]\nname = 'dua'\nwords = ['b']\n" +
                    rule("r", "a <satu>", "'a b'"))
            .empty());
}

TEST_CASE("check: a kind that is nearly a built-in one") {
  const auto of_kind = [](const std::string& kind, const std::string& pattern) {
    return warnings_of("[[rule]]\nname = 'r'\nkind = '" + kind + "'\npattern = '" + pattern +
                       "'\nnote = 'x'\naccept = ['12 ekor']\nreject = ['z']\n");
  };
  const auto warnings = of_kind("numbers", "(?P<amount> <digits>) (?P<unit> ekor)");
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].what == "the kind 'numbers' is none of the built-in ones; did you mean 'number'?");
  CHECK(warnings[0].line == 1);
  CHECK(of_kind("data", "(?P<jumlah> <digits>) ekor").empty());  // 'date' has no such slot
}

TEST_CASE("check: a dot at the end of a word") {
  const auto warnings = warnings_of(rule("r", "jl. c", "'jl x c'"));
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].column == 14);
  CHECK(warnings[0].what.starts_with("'.' is any unit"));
}

TEST_CASE("check: the name of a built-in kind as a word") {
  const auto warnings = warnings_of(rule("r", "harga number", "'harga number'"));
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].column == 18);
  CHECK(warnings[0].what == "this is the word 'number'; facts of the kind are written <number>");
  CHECK(warnings_of(rule("r", "harga uji", "'harga uji'")).empty());
}

TEST_CASE("check: a row that says a word again") {
  const warta::test::TempFolder folder;
  folder.write("uji.toml", "[[class]]\nextends = 'measure'\ntable = 'ukuran.tsv'\n");
  folder.write("ukuran.tsv", "text\tvalue\nbahu\tbahu\nBahu\tbau\n");
  const auto warnings = warta::check_rules({.rule_folders = {folder.path()}});
  REQUIRE(warnings.size() == 1);
  CHECK(warnings[0].file.ends_with("ukuran.tsv"));
  CHECK(warnings[0].line == 3);
  CHECK(warnings[0].what == "the class 'measure' has a row of 'Bahu' before, which counts");
}

TEST_CASE("check: of what no example has only who asks is told") {
  const warta::test::TempFolder folder;
  folder.write("uji.toml", "[[class]]\nname = 'k'\nwords = ['b', 'c']\n" + rule("r", "a <k> d?", "'a b'"));
  CHECK(warta::check_rules({.rule_folders = {folder.path()}}).empty());
  CHECK(warta::check_rules({.rule_folders = {folder.path()}}, RuleChecks::untried).size() == 2);
}

TEST_CASE("check: there is nothing to say of the built-in rules") {
  for (const RuleWarning& warning : warta::check_rules()) FAIL_CHECK(warning.to_string());
}
