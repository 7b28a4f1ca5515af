// How a user's folder changes the rules and classes before it.
#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/rules.h>

#include "files.h"

using warta::Article;
using warta::Extractor;
using warta::test::TempFolder;

namespace {

Article extract_with(const TempFolder& folder, std::string_view text) {
  return Extractor({.rule_folders = {folder.path()}}).extract({.text = text});
}

constexpr const char* text = "Sebanyak 12 orang hadir.";

}  // namespace

TEST_CASE("overrides: a rule is switched off") {
  CHECK(Extractor().extract({.text = text}).numbers.size() == 1);
  const std::string rule = Extractor().extract({.text = text}).numbers[0].rule;
  const TempFolder folder;
  folder.write("uji.toml", "[[disable]]\nrule = '" + rule + "'\nnote = 'Tidak perlu.'\n");
  for (const auto& number : extract_with(folder, text).numbers) CHECK(number.rule != rule);
}

TEST_CASE("overrides: a rule takes the place of another, its name as well") {
  const std::string replaced = Extractor().extract({.text = text}).numbers[0].rule;
  const TempFolder folder;
  const auto write = [&](const std::string& file, const std::string& name) {
    folder.write(
        file,
        "[[rule]]\nname = '" + name + "'\nkind = 'number'\nreplaces = '" + replaced +
            "'\npattern = '(?P<amount> <digits>) (?P<unit> orang)'\nnote = 'x'\naccept = ['12 orang']\nreject = ['orang']\n");
  };
  SUBCASE("under a name of its own") {
    write("uji.toml", "orang");
    CHECK(extract_with(folder, text).numbers.at(0).rule == "uji/orang");
  }
  SUBCASE("under the same name") {
    const std::size_t slash = replaced.find('/');
    write(replaced.substr(0, slash) + ".toml", replaced.substr(slash + 1));
    CHECK(extract_with(folder, text).numbers.at(0).rule == replaced);
  }
}

TEST_CASE("overrides: all rules of a kind may be switched off") {
  std::string all;
  for (const auto& result : warta::run_examples())
    if (result.rule.starts_with("checks/") && all.find("'" + result.rule + "'") == std::string::npos)
      all += "[[disable]]\nrule = '" + result.rule + "'\nnote = 'x'\n";
  REQUIRE_FALSE(all.empty());
  const TempFolder folder;
  folder.write("uji.toml", all);
  CHECK(extract_with(folder, "Sebanyak 10 orang, terdiri dari 6 PNS dan 4 PPPK.").checks.empty());
}

TEST_CASE("overrides: words and tables of a folder extend built-in classes") {
  const TempFolder folder;
  folder.write("ukuran.tsv", "# x\ntext\tvalue\njengkal\tjengkal\n");
  folder.write("bulan.tsv", "text\tvalue\nAguztuz\t8\n");
  folder.write("uji.toml",
               "[[class]]\nextends = 'measure'\ntable = 'ukuran.tsv'\n[[class]]\nextends = 'month'\ntable = 'bulan.tsv'\n");
  const Article article = extract_with(folder, "Panjangnya 12 jengkal pada 17 Aguztuz 2024.");
  REQUIRE(article.numbers.size() == 1);
  CHECK(article.numbers[0].unit == "jengkal");
  REQUIRE(article.dates.size() == 1);
  CHECK(article.dates[0].value == "2024-08-17");
}

TEST_CASE("overrides: a word list extends a word list, of another folder too") {
  const TempFolder first, second;
  const std::string rule =
      "[[class]]\nname = 'nasib'\nwords = ['tewas']\n[[rule]]\nname = 'r'\nkind = 'uji'\npattern = 'orang (?P<n> <nasib>)'\nnote "
      "= 'x'\n"
      "accept = ['orang tewas']\nreject = ['orang']\n";
  first.write("a.toml", rule);
  second.write("b.toml", "[[class]]\nextends = 'nasib'\nwords = ['hilang tanpa jejak']\n");
  const Extractor extractor({.rule_folders = {first.path(), second.path()}});
  const Article article = extractor.extract({.text = "Dua orang hilang tanpa jejak."});
  REQUIRE(article.facts.size() == 1);
  CHECK(*article.facts[0].slots.at("n").text() == "hilang tanpa jejak");
}
