// Which classes and tables the loader refuses, and where it says the fault lies.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <warta/extractor.h>
#include <warta/rules.h>

#include "files.h"
#include "rules/refusals.h"

using namespace warta::test;

TEST_CASE("class reader: classes") {
  check_refusal("§[[class]]\nwords = ['a']\n", "expected the key 'name'");
  check_refusal("[[class]]\nname = §5\nwords = ['a']\n", "expected 'name' as a string");
  check_refusal("[[class]]\nname = §''\nwords = ['a']\n", "'name' is empty");
  check_refusal(
      "[[class]]\nname = 'k'\n§wrods = ['a']\n",
      "unknown key 'wrods' (known: name, extends, words, table, text, where, capital, regex, shapes, any); did you mean "
      "'words'?");
  check_refusal("[[class]]\nname = §'a-b'\nwords = ['a']\n", "expected 'name' as a name of letters, digits and _");
  check_refusal("[[class]]\nname = §'region'\nwords = ['a']\n",
                "the class 'region' is that of facts: a kind, or the 'class' of a rule");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a']\ncapital = §'yes'\n", "expected 'capital' as true or false");
  check_refusal("[[class]]\nname = §'Cap'\nwords = ['a']\n", "'Cap' is a shape or a place of tokens: choose another name");
  check_refusal("§[[class]]\nname = 'k'\n", "expected one of 'words', 'table', 'regex' and 'any'");
  check_refusal("§[[class]]\nname = 'k'\nwords = ['a']\nregex = 'a'\n", "expected one of 'words', 'table', 'regex' and 'any'");
}

TEST_CASE("class reader: a class that is defined twice is shown with its first place") {
  const auto what_of = [](const std::string& file) {
    const TempFolder folder;
    folder.write("uji.toml", file);
    return refusal_of({folder.path()}).what;
  };
  const std::string again = what_of("[[class]]\nname = 'k'\nwords = ['a']\n[[class]]\nname = 'k'\nwords = ['b']\n");
  CHECK(again.starts_with("the class 'k' is defined twice, first in "));
  CHECK(again.ends_with("/uji.toml:2; to add to it, write extends = \"k\" instead of its name"));
  CHECK(what_of("[[class]]\nname = 'month'\nwords = ['a']\n")
            .starts_with("the class 'month' is defined twice, first in rules/common.toml:"));
}

TEST_CASE("class reader: of a class of words and facts of one name the later one is to blame") {
  const TempFolder folder;
  const std::string file =
      folder.write("uji.toml", "[[rule]]\nname = 'r'\nkind = 'month'\npattern = 'a'\n" + std::string(good_examples))
          .generic_string();
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.file == file);
  CHECK(found.line == 3);
  CHECK(found.column == 8);
  CHECK(found.what.starts_with("the class 'month' is one of words, rules/common.toml:"));
}

TEST_CASE("class reader: classes of words") {
  check_refusal("[[class]]\nname = 'k'\nwords = §'a'\n", "expected 'words' as a list of strings");
  check_refusal("[[class]]\nname = 'k'\nwords = §[]\n", "'words' is empty");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a', §5]\n", "expected a word as a string");
  check_refusal("[[class]]\nname = 'k'\nwords = ['a', §' ']\n", "a word without a token");
}

TEST_CASE("class reader: classes of tables") {
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\ntext = §5\n", "expected 'text' as a string");
  check_refusal("[[class]]\nname = 'k'\ntable = §'kata.tsv'\ntext = 'nope'\n", "the table has no column 'nope'");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = §'value'\n", "expected 'where' as { column = \"value\" }");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { §nope = '1' }\n", "the table has no column 'nope'");
  check_refusal("[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { value = §1 }\n", "expected the value as a string");
  check_refusal("§[[class]]\nname = 'k'\ntable = 'kata.tsv'\nwhere = { value = '2' }\n",
                "no row of the table belongs to the class");
}

TEST_CASE("class reader: tables") {
  const TempFolder folder;
  folder.write("uji.toml", "[[class]]\nname = 'k'\ntable = 'kata.tsv'\n");
  CHECK(refusal_of({folder.path()}).what.starts_with("cannot read the table "));
  CHECK(refusal_of({folder.path()}).line == 3);
  const std::string file = folder.write("kata.tsv", "text\tvalue\nsatu\n").generic_string();
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == "expected 2 cells, found 1");
  CHECK(found.file == file);
  CHECK(found.line == 2);
  folder.write("kata.tsv", "text\tvalue\nsatu\t1\n\xC3\xA9\xE9\t2\n");
  const Refusal other = refusal_of({folder.path()});
  CHECK(other.what == "expected UTF-8");
  CHECK(other.file == file);
  CHECK(other.line == 3);
  CHECK(other.column == 2);
}

TEST_CASE("class reader: classes of regular expressions") {
  check_refusal("§[[class]]\nname = 'k'\nregex = 'a'\n", "expected 'shapes', the list of shapes that the regex is tried on");
  check_refusal("§[[class]]\nname = 'k'\nregex = 'a'\nshapes = []\n",
                "expected 'shapes', the list of shapes that the regex is tried on");
  check_refusal("[[class]]\nname = 'k'\nregex = 'a'\nshapes = [§'Lower']\n", "unknown shape 'Lower'; did you mean 'lower'?");
  check_refusal("[[class]]\nname = 'k'\nregex = §'(a'\nshapes = ['lower']\n", "missing ): (a");
}

TEST_CASE("class reader: classes of classes") {
  check_refusal("[[class]]\nname = 'k'\nany = §'month'\n", "expected 'any' as a list of classes");
  check_refusal("[[class]]\nname = 'k'\nany = §[]\n", "'any' is empty");
  check_refusal("[[class]]\nname = 'k'\nany = ['month', §'nope']\n", "unknown class 'nope'");
  check_refusal("[[class]]\nname = 'k'\nany = [§'mnth']\n", "unknown class 'mnth'; did you mean 'month'?");
}

TEST_CASE("class reader: more expressions for a shape than there is room for") {
  const TempFolder folder;
  std::string file;
  for (int i = 0; i < 9; ++i) file += "[[class]]\nname = 'k" + std::to_string(i) + "'\nregex = 'a'\nshapes = ['slashed']\n";
  folder.write("uji.toml", file);
  const Refusal found = refusal_of({folder.path()});
  CHECK(found.what == "more than 8 regular expressions name one shape");
  CHECK(found.line > 0);
  CHECK(found.line % 4 == 3);  // a line of 'regex'
}

TEST_CASE("class reader: what extends a class") {
  check_refusal("[[class]]\nextends = §'nope'\nwords = ['a']\n", "unknown class 'nope'");
  check_refusal("[[class]]\nextends = §'mnth'\nwords = ['a']\n", "unknown class 'mnth'; did you mean 'month'?");
  check_refusal("[[class]]\nextends = §'Cap'\nwords = ['a']\n",
                "the class 'Cap' is no list of words: a shape, a place or a kind of facts");
  check_refusal("[[class]]\nextends = §'region'\nwords = ['a']\n",
                "the class 'region' is no list of words: a shape, a place or a kind of facts");
  check_refusal("[[class]]\nextends = 'month'\n§name = 'k'\nwords = ['a']\n",
                "unknown key 'name' (known: extends, words, table, text, where, capital, regex, shapes, any)");
  check_refusal("§[[class]]\nextends = 'month'\n", "expected one of 'words', 'table', 'regex' and 'any'");
  check_refusal("§[[class]]\nextends = 'month'\nwords = ['a']\n",
                "the class 'month' is a table: extend it by a 'table' with the columns text, value");
  check_refusal("[[class]]\nextends = 'measure'\ntable = §'sempit.tsv'\n",
                "the class 'measure' is a table with the columns text, value; this one has no 'value'");
}
