// How the loader reads [[part]], and what it refuses.
#include <string>

#include <doctest/doctest.h>
#include <warta/extractor.h>

#include "files.h"
#include "rules/refusals.h"

using namespace warta::test;

namespace {

std::string part(const std::string& keys) { return "[[part]]\n" + keys + "note = 'x'\n\n"; }

}  // namespace

TEST_CASE("part reader: rules of any file name parts, with their slots") {
  const TempFolder folder;
  folder.write("a.toml",
               "[[rule]]\nname = 'r'\nkind = 'uji'\npattern = '{korban} tewas'\nnote = 'x'\n"
               "accept = [{ text = '12 orang tewas', jumlah = '12' }]\nreject = ['12 orang']\n");
  folder.write("b.toml", part("name = 'orang'\npattern = 'orang | warga'\n") +
                             part("name = 'korban'\npattern = '(?P<jumlah> <number>) {orang}?'\n"));
  const warta::Extractor extractor({.rule_folders = {folder.path()}});
  const warta::Article article = extractor.extract({.text = "Ada 12 orang tewas."});
  REQUIRE(article.facts.size() == 1);
  CHECK(article.slice(article.facts[0].span) == "12 orang tewas");
  CHECK(article.facts[0].slots.at("jumlah").number()->value == warta::Decimal{12});
}

TEST_CASE("part reader: what is refused, and where") {
  check_refusal("§[[part]]\nname = 'p'\npattern = 'a'\n", "expected the key 'note'");
  check_refusal(part("name = §'1p'\npattern = 'a'\n"), "the name of a part begins with a letter");
  check_refusal(part("name = §'p p'\npattern = 'a'\n"), "expected 'name' as a name of letters, digits and _");
  check_refusal(part("name = 'p'\npattern = 'a'\n§accept = ['a']\n"), "unknown key 'accept' (known: name, pattern, note)");
  check_refusal(part("name = 'p'\npattern = §'a?'\n"), "the pattern can match nothing");
  check_refusal(part("name = 'p'\npattern = 'a {§q}'\n") + part("name = 'q'\npattern = 'b'\n"), "unknown part 'q'");
  check_refusal(part("name = 'benar'\npattern = 'a'\n") + rule_of_pattern("'a {§bener}'"),
                "unknown part 'bener'; did you mean 'benar'?");
  check_refusal(part("name = 'p'\npattern = '<Cap -Cap>'\n") + rule_of_pattern("'a §{p}'"), "nothing can be {p}");
}
